const fs = require('node:fs');
const path = require('node:path');
const { clearTimeout, setTimeout } = require('node:timers');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const file = path.join(path.dirname(require.resolve('@microsoft/office-js/dist/office.js')), 'excel-web-16.00.debug.js');
let script; // compiled once per worker

/** Plain Node with the Excel object model of @microsoft/office-js in the realm of the test; no page and no Office.context. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const realm = this.global;
    const own = Object.getOwnPropertyDescriptor(realm, 'navigator');
    // What the library looks at while it loads.
    realm.window = realm.self = realm;
    realm.name = '';
    realm.location = {
      hash: '',
      search: '',
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
    };
    if (!own) realm.navigator = { userAgent: 'node' };
    realm.document = { addEventListener() {}, getElementsByTagName: () => [], getElementById: () => null, querySelectorAll: () => [] };
    const log = realm.console.log;
    realm.console.log = () => {}; // one line about localStorage
    script ??= new vm.Script(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { filename: file });
    script.runInContext(this.getVmContext());
    realm.console.log = log;
    delete realm.window;
    delete realm.document; // code under test sees plain Node
    /** The library once more, for the add-in in the Excel of somebody else. */
    realm.anotherOffice = () => {
      const context = vm.createContext({
        console: { ...console, log() {} },
        setTimeout,
        clearTimeout,
        Promise: realm.Promise,
        navigator: { userAgent: 'node' },
      });
      const other = vm.runInContext('globalThis', context);
      other.window = other.self = other;
      other.name = '';
      other.location = realm.location;
      other.document = { addEventListener() {}, getElementsByTagName: () => [], getElementById: () => null, querySelectorAll: () => [] };
      script.runInContext(context);
      return { Excel: other.Excel, OfficeExtension: other.OfficeExtension };
    };
  }
};
