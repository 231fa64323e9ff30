/** What all test projects of package.json share: TypeScript and our own ES modules (.mjs) become CommonJS. */
module.exports = {
  transform: {
    '^.+\\.(tsx?|mjs)$|@ironcalc/.+\\.js$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // IronCalc is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/setup/no-style.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
};
