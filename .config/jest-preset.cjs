/** What all test projects of package.json share: TypeScript and our own ES modules (.mjs) become CommonJS. */
module.exports = {
  transform: {
    '\\.md$': '<rootDir>/test/setup/text-file.cjs',
    '^.+\\.(tsx?|mjs)$|(@ironcalc|marked|internmap|d3-[a-z-]+)/.+\\.js$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/|marked/|internmap/|d3-)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/setup/no-style.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
};
