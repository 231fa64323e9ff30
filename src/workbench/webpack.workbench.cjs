const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/** The page with the stand-in Excel: the grid beside the task pane that the product's own configuration builds. For development only. */
module.exports = ({ root, mode, outputFolder, moduleRules, resolve }) => ({
  name: 'workbench',
  context: root,
  mode,
  optimization: { nodeEnv: 'production' }, // with the development build of React, Univer's ribbon takes seconds to draw
  devtool: false, // a map of Univer costs more than it helps; the modules stand in the bundle as they are
  entry: { workbench: './src/workbench/page/index.ts' },
  output: { path: outputFolder, filename: '[name].js', chunkFilename: 'univer/[id].js' },
  module: {
    rules: [
      ...moduleRules,
      {
        // Univer reads typed text as English; this makes it Dutch, for Univer's modules only.
        include: /node_modules[\\/]@univerjs[\\/]/,
        resolve: { alias: { numfmt$: path.join(root, 'src/workbench/univer/dutch-numfmt.ts') } },
      },
    ],
  },
  resolve,
  performance: false,
  plugins: [new HtmlPlugin({ filename: 'index.html', template: 'src/workbench/page/page.html' })],
});
