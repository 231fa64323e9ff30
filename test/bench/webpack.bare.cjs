const path = require('node:path');
const product = require('../../webpack.config.js');

/** Our own pane and a bare one, built in the same way for the workbench; `--output-path` says where they go. */
module.exports = async () => {
  const [ours] = await product({ workbench: true }, { mode: 'production' });
  const { module, resolve, mode } = ours;
  const bare = { name: 'bare', context: ours.context, mode, module, resolve, entry: { bare: path.join(__dirname, 'bare-pane.tsx') } };
  return [ours, { ...bare, output: { filename: '[name].js', publicPath: '' }, performance: false }];
};
