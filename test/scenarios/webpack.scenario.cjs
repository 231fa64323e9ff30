const path = require('node:path');

/** The scenario as a page of its own, for Chromium; `--output-path` says where it goes. */
module.exports = {
  mode: 'development',
  devtool: false,
  context: path.resolve(__dirname, '../..'),
  entry: path.join(__dirname, 'scenario-page.ts'),
  output: { filename: 'scenario.js' },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
      },
    ],
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
};
