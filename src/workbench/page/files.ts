import type { WorkbookData } from '../../xlsx/workbook-data';
import type { OpenedWorkbook } from '../../xlsx/open';
import { openXlsx } from '../../xlsx/open';
import { saveXlsx } from '../../xlsx/save';
import { XlsxError } from '../../xlsx/xlsx-error';
import type { WorkbookModel } from '../model/workbook-model';
import { loadSample } from '../sample/sample-workbook';
import { ask, element, notify } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What does not change the workbook itself. */
const NO_CHANGE: ReadonlySet<string> = new Set([
  'calculated',
  'sheetActivated',
  'sheetDeactivated',
  'selectionChanged',
  'editing',
  'reset',
]);

/** Opening and saving files, the sample and the empty workbook. */
export class Files {
  private original: OpenedWorkbook | undefined;
  private changed = false;

  /** `onOpened` runs whenever another workbook stands in the grid. */
  constructor(
    private readonly model: WorkbookModel,
    private readonly onOpened: () => void,
  ) {
    model.on((event) => {
      if (!NO_CHANGE.has(event.type)) this.setChanged(true);
    });
    const input = element<HTMLInputElement>('file');
    element('open-file').addEventListener('click', () => void this.unlessUnsaved(() => input.click()));
    input.addEventListener('change', () => void this.openChosen(input));
    element('save-file').addEventListener('click', () => this.download());
    element('load-sample').addEventListener('click', () => void this.unlessUnsaved(() => this.show(loadSample(), 'Voorbeeld.xlsx')));
    element('new-workbook').addEventListener('click', () => void this.unlessUnsaved(() => this.openEmpty()));
  }

  openEmpty(): void {
    this.show(emptyWorkbook(), 'Map1.xlsx');
  }

  /** Opens the bytes of an .xlsx file. */
  open(bytes: Uint8Array, name: string): void {
    const opened = openXlsx(bytes);
    this.show(opened.data, name, opened);
  }

  /** The workbook as an .xlsx file. */
  save(): Uint8Array {
    return saveXlsx(this.model.toData(), this.original);
  }

  private show(data: WorkbookData, name: string, original?: OpenedWorkbook): void {
    this.model.documentSettings = new Map();
    this.model.name = name;
    this.model.load(data);
    this.original = original;
    element('workbook-name').textContent = name;
    document.title = `${name} – STO Controle`;
    this.setChanged(false);
    this.onOpened();
  }

  private setChanged(changed: boolean): void {
    if (this.changed === changed) return;
    this.changed = changed;
    element('saved-state').textContent = changed ? 'Niet opgeslagen' : '';
  }

  private async unlessUnsaved(work: () => void): Promise<void> {
    if (this.changed && !(await ask('De werkmap is gewijzigd en nog niet opgeslagen. Wilt u doorgaan zonder op te slaan?'))) return;
    work();
  }

  private async openChosen(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = ''; // so that the same file can be chosen again
    if (!file) return;
    try {
      this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      notify(error instanceof XlsxError ? error.message : `${file.name} kan niet worden geopend.`);
    }
  }

  private download(): void {
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([this.save() as Uint8Array<ArrayBuffer>], { type: XLSX }));
      link.download = this.model.name.replace(/(\.xlsx)?$/i, '.xlsx');
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.setChanged(false);
    } catch (error) {
      notify(error instanceof XlsxError ? error.message : 'De werkmap kan niet worden opgeslagen.');
    }
  }
}

const emptyWorkbook = (): WorkbookData => ({
  sheets: [
    {
      name: 'Blad1',
      visibility: 'visible',
      cells: new Map(),
      columns: [],
      rows: new Map(),
      merges: [],
      tables: [],
      conditionalFormats: [],
      validations: [],
    },
  ],
  names: [],
  date1904: false,
  activeSheet: 0,
});
