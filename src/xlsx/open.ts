import { OpcPackage } from './package/opc-package';
import { allAtOnce, type Steps } from '../records/steps';
import { readWorkbookSteps } from './read/workbook-read';
import { refusingDamage } from './xlsx-error';
import type { WorkbookData } from './workbook-data';

/** A workbook read from a file, together with the file itself so that saving can leave alone what did not change. */
export class OpenedWorkbook {
  readonly #opc: OpcPackage;

  constructor(
    opc: OpcPackage,
    /** What the file holds; may be changed in place, saving compares with the file. */
    readonly data: WorkbookData,
  ) {
    this.#opc = opc;
  }

  /** Whether the file carries a digital signature, which any change makes invalid. */
  get signed(): boolean {
    return this.#opc.partNames().some((part) => /^\/_xmlsignatures\//i.test(part));
  }

  /** A copy of the parts of the file, for saving. */
  copyPackage(): OpcPackage {
    return this.#opc.copy();
  }
}

/** Reads an .xlsx or .xlsm file. Throws an `XlsxError` when the bytes are no workbook that can be read. */
export const openXlsx = (bytes: Uint8Array): OpenedWorkbook => allAtOnce(openXlsxSteps(bytes));

/** The same in steps, one for each sheet. */
export function* openXlsxSteps(bytes: Uint8Array): Steps<OpenedWorkbook> {
  const opc = refusingDamage(() => OpcPackage.open(bytes));
  const steps = readWorkbookSteps(opc);
  for (;;) {
    const step = refusingDamage(() => steps.next());
    if (step.done) return new OpenedWorkbook(opc, step.value.data);
    yield step.value;
  }
}
