/** What reading e-invoices takes: loaded when the first one is chosen. */
export { linesOfDocument } from '../../invoices/already-there';
export { distinctDocuments } from '../../invoices/documents';
export { kostenRow } from '../../invoices/kosten-rows';
export { UblReader } from '../../invoices/ubl';
export { incomingKosten } from '../../records/merge/incoming-rows';
export { crc32 } from '../../xlsx/zip/crc32';
export { changesText } from '../merge/merge-words';
