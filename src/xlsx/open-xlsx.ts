import { OpcPackage } from './opc-package';
import { readWorkbook } from './workbook-read';
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
export function openXlsx(bytes: Uint8Array): OpenedWorkbook {
  return refusingDamage(() => {
    const opc = OpcPackage.open(bytes);
    return new OpenedWorkbook(opc, readWorkbook(opc).data);
  });
}
