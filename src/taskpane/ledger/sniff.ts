import { isInvoiceRoot } from '../../invoices/ubl';
import { XmlReader } from '../../xml/read-xml';

/** Ends the reading at the first element. */
class Found extends Error {}

/** Bytes in which the first element must stand. */
const HEAD = 65_536;

/** Whether a file is an e-invoice; every other XML file is read as an auditfile, which refuses by name what is none. */
export async function isInvoiceFile(file: Blob): Promise<boolean> {
  let isInvoice = false;
  const reader = new XmlReader((root) => {
    isInvoice = isInvoiceRoot(root);
    throw new Found();
  });
  try {
    reader.write(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
    reader.end();
  } catch {
    // What is wrong with the file is said when it is read.
  }
  return isInvoice;
}
