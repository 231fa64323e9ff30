/**
 * No import circles, not of types either: of two files in a circle neither can be read alone. In the host and the model of the workbench a
 * facade and its parts know each other by type: that is the protocol they stand in for.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '^src/workbench/(host|model)/' },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^src/',
  },
};
