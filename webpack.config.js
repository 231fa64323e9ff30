const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { httpsOptions } = require('./.config/https.cjs');

const root = __dirname;
const developmentHost = 'https://localhost:3000';
const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const microsoftFunctionsRuntime = 'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js';

/** Modules of both bundles: TypeScript and React by swc, styles of packages into the page. */
const moduleRules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      },
    },
  },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
  { test: /\.md$/, type: 'asset/source' },
];
/** The pane never shows the examples of rules; they stand in the source beside their rule, for the tests and the rule book. */
const paneRules = [
  ...moduleRules,
  { test: /[\\/]src[\\/]rules[\\/].+\.ts$/, enforce: 'pre', use: require.resolve('./.config/without-examples.cjs') },
];
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/**
 * What the page may do. A static host cannot give a nonce per response, so Griffel's style elements need 'unsafe-inline' for styles;
 * scripts stay strict: own files and Microsoft's office.js only. No frame-src, which also keeps out the telemetry page that office.js would
 * put in a frame. `frame-ancestors` works in a header only, not in a meta element.
 */
const contentSecurityPolicy = (scriptSource) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scriptSource}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The pane as Excel loads it. In the workbench office.js comes from node_modules, as everything there runs without a network. */
function productConfig({ mode, outputFolder, workbench, host }) {
  const production = mode === 'production';
  return {
    name: 'product',
    context: root,
    mode,
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: outputFolder,
      // Parts that are loaded later stand beside the page; webpack would else look for the place with names of web workers in the script.
      publicPath: '',
      filename: production ? '[name].[contenthash].js' : '[name].js',
      clean: workbench ? false : { keep: /^(sto\.cjs|functions\.(js|html|json))$/ },
    },
    module: { rules: paneRules },
    resolve,
    performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: {
          officeJs: workbench ? 'office/office.js' : microsoftOfficeJs,
          contentSecurityPolicy: contentSecurityPolicy(workbench ? '' : new URL(microsoftOfficeJs).origin),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(developmentHost, host.replace(/\/$/, '')) },
        ],
      }),
    ],
  };
}

/**
 * The functions for cells: a script that Excel on Windows runs by itself, a page with it for Excel on the web and on Mac, and what they are
 * called. Excel reads them from the addresses in the manifest, so their names never change.
 */
function functionsConfig({ mode, outputFolder, workbench }) {
  return {
    name: 'functions',
    context: root,
    mode,
    devtool: false,
    // Excel's own engine for functions may be older than its browser.
    target: ['web', 'es2017'],
    entry: { functions: './src/functions/index.ts' },
    output: { path: outputFolder, filename: '[name].js' },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2017' } } },
        },
      ],
    },
    resolve,
    plugins: [
      new HtmlPlugin({
        filename: 'functions.html',
        template: 'src/functions/functions.html',
        scriptLoading: 'defer',
        templateParameters: {
          runtime: workbench ? 'office/custom-functions-runtime.js' : microsoftFunctionsRuntime,
          contentSecurityPolicy: contentSecurityPolicy(workbench ? '' : new URL(microsoftFunctionsRuntime).origin),
        },
      }),
      new CopyPlugin({ patterns: [{ from: 'src/functions/functions.json' }] }),
    ],
  };
}

/** The command `sto` as one file for Node, which a thread runs as well. What it reads and writes stays on the computer. */
function commandConfig({ mode, outputFolder }) {
  return {
    name: 'command',
    context: root,
    mode,
    target: 'node20',
    devtool: false,
    entry: { sto: './src/cli/index.ts' },
    output: { path: outputFolder, filename: '[name].cjs' },
    // `__filename` is the built file: that is what a thread starts with.
    node: { __filename: false },
    module: { rules: moduleRules },
    resolve,
    performance: false,
    // Nobody downloads it, and what a crash shows must be readable.
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), executable],
  };
}

/** Marks the built command as a program. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', ({ outputOptions }) => fs.chmodSync(path.join(outputOptions.path, 'sto.cjs'), 0o755)),
};

/**
 * `--env workbench` adds the page with the stand-in Excel; `--env host=https://…` is the address where dist/ will stand;
 * `--env port=…` serves on another port than 3000.
 */
module.exports = async (env = {}, options = {}) => {
  const mode = options.mode ?? 'development';
  const workbench = Boolean(env.workbench);
  const outputFolder = path.join(root, ...(workbench ? ['out', 'workbench'] : ['dist']));
  const product = productConfig({ mode, outputFolder, workbench, host: env.host || developmentHost });
  if (env.WEBPACK_SERVE) product.devServer = await devServer({ workbench, port: env.port });
  const functions = functionsConfig({ mode, outputFolder, workbench });
  if (!workbench) return env.WEBPACK_SERVE ? [product, functions] : [product, functions, commandConfig({ mode, outputFolder })];
  return [product, functions, require('./src/workbench/webpack.workbench.cjs')({ root, mode, outputFolder, moduleRules, resolve })];
};

/** Serves over https, as office.js wants. Nothing reloads by itself: a socket for that would be a connection that the product does not have. */
async function devServer({ workbench, port }) {
  const officeJsFolder = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  return {
    host: 'localhost',
    port: port === undefined ? 3000 : Number(port),
    server: { type: 'https', options: await httpsOptions() },
    headers: { 'Cache-Control': 'no-store' },
    hot: false,
    liveReload: false,
    client: false,
    static: workbench ? [{ directory: officeJsFolder, publicPath: '/office', watch: false }] : false,
  };
}
