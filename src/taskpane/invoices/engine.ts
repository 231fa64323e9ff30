/** What reading e-invoices takes: loaded when the first one is chosen. */
export { linesOfDocument } from '../../invoices/already-there';
export { UblReader } from '../../invoices/ubl';
