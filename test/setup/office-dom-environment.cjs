const fs = require('node:fs');
const path = require('node:path');
const { setTimeout } = require('node:timers');
const { TextDecoder, TextEncoder } = require('node:util');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-jsdom');

const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const scripts = new Map(); // compiled once per worker

function script(file) {
  if (!scripts.has(file)) {
    const filename = path.join(folder, file);
    scripts.set(file, new vm.Script(fs.readFileSync(filename, 'utf8').replace(/^\uFEFF/, ''), { filename }));
  }
  return scripts.get(file);
}

/**
 * jsdom with the whole chain a browser loads: office.js, the Excel library it chooses and its texts, speaking to a stand-in for the window of the host.
 * A test calls `connectOffice(xdmHost)` (see office-host.ts), which loads office.js, and then awaits `Office.onReady()`.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const page = this.global;
    const context = this.getVmContext();
    const { origin } = page.location;
    // Every browser has these; jsdom does not pass them on.
    page.TextEncoder ??= TextEncoder;
    page.TextDecoder ??= TextDecoder;
    const base = `${origin}/office/`;
    // The last request of Excel.run is not awaited by the library, so it may come after the test.
    const later = (work) => setTimeout(() => this.closed || work(), 0);
    page.connectOffice = (host) => {
      page.name = host.frameName();
      const answer = { postMessage: (text) => later(() => page.dispatchEvent(new page.MessageEvent('message', { data: text, origin }))) };
      Object.defineProperty(page, 'parent', {
        configurable: true,
        value: { postMessage: (text) => later(() => host.receive(text, answer, origin)) },
      });
      // jsdom lacks document.domain, by which office.js knows its host.
      if (!page.document.domain) Object.defineProperty(page.document, 'domain', { configurable: true, value: page.location.hostname });
      const append = page.HTMLHeadElement.prototype.appendChild;
      page.HTMLHeadElement.prototype.appendChild = function (node) {
        if (node.tagName !== 'SCRIPT' || !node.src.startsWith(base)) return append.call(this, node);
        later(() => {
          try {
            script(node.src.slice(base.length).toLowerCase()).runInContext(context);
            node.onload?.();
          } catch (error) {
            node.onerror?.(error);
          }
        });
        return node;
      };
      // The library looks for the tag it was loaded with to find its other files.
      const tag = page.document.createElement('script');
      tag.type = 'text/plain';
      tag.setAttribute('src', `${base}office.js`);
      append.call(page.document.head, tag);
      script('office.js').runInContext(context);
    };
  }

  async teardown() {
    this.closed = true;
    await super.teardown();
  }
};
