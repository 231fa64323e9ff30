import type { ExcelHost } from '../host/excel-host';
import { XdmHost } from '../host/transport/xdm';
import { element } from './elements';

/** Id of the add-in in manifest.xml; office.js only passes it on. */
const ADDIN_ID = 'sto-controle';

/** The task pane beside the grid: the real add-in in a frame, with this page as its Excel. */
export class Pane {
  private frame: HTMLIFrameElement | undefined;
  private connection: XdmHost | undefined;
  private loads = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly address: string,
  ) {
    window.addEventListener('message', (event) => {
      if (event.source && event.source === this.frame?.contentWindow) {
        const peer = this.frame.contentWindow;
        this.connection?.receive(event.data, { postMessage: (text, origin) => peer.postMessage(text, origin) }, event.origin);
      }
    });
    element('close-pane').addEventListener('click', () => this.close());
  }

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  /** Shows the pane anew, as the ribbon button of the manifest does. */
  open(): void {
    this.close();
    this.loads += 1;
    this.connection = new XdmHost(this.host, {
      addinId: ADDIN_ID,
      conversationId: `werkmap-${Date.now()}-${this.loads}`,
      hostOrigin: window.location.origin,
      documentUrl: `${window.location.origin}/${encodeURIComponent(this.host.model.name)}`,
    });
    const frame = document.createElement('iframe');
    frame.name = this.connection.frameName(); // office.js reads its host from the name, so it must be there before the page loads
    frame.title = 'STO Controle';
    frame.src = this.address;
    this.frame = frame;
    this.show(true);
    element('pane-body').replaceChildren(frame);
  }

  close(): void {
    this.connection?.dispose();
    this.connection = undefined;
    this.host.events.clear();
    this.frame = undefined;
    element('pane-body').replaceChildren();
    this.show(false);
  }

  private show(visible: boolean): void {
    element('pane').hidden = !visible;
    element('splitter').hidden = !visible;
    window.dispatchEvent(new Event('resize'));
  }
}
