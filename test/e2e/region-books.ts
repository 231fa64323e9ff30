import { serialDay } from '../../src/scheme/calendar';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { sheetOf, workbookOf } from '../excel/reading/foreign-sheet';

/** The workbook of a region in a layout of its own: two sheets that look like registers without saying so surely, and one that is none. */
export const regionWorkbook = (): WorkbookData =>
  workbookOf(
    sheetOf('Uitgaven', [
      ['Regio Rivierenland – Sterk Techniekonderwijs'],
      [],
      ['Stuk', 'Dag', 'Bij wie', 'Briefnr', 'Waarvoor', 'Prijs'],
      ['26001', serialDay(2026, 2, 1), 'Technische Unie', 'F-1001', 'Kabelgoten voor de techniekweek', 121],
      ['26002', serialDay(2026, 3, 1), 'Technische Unie', 'F-1002', 'Schakelmateriaal', 250],
      ['26003', serialDay(2026, 4, 1), 'Technische Unie', 'F-1003', 'Meetsnoeren en stekkers', 50],
      ['26004', serialDay(2026, 5, 6), 'Bouwmaat', 'U-77', 'Hout voor het praktijklokaal', 121],
      ['', '', '', '', 'Totaal', 542],
    ]),
    sheetOf('Mensen', [
      ['Inzet Sterk Techniekonderwijs, februari 2026'],
      [],
      ['Wie', 'Rol', 'Uren'],
      ['J. Smit', 'docent', 20],
      ['L. Tas', 'instructeur', 12],
      ['Totaal', '', 32],
    ]),
    sheetOf('Rooster', [
      ['Docent', 'Vak', 'Klas', 'Lokaal', 'Dag'],
      ['J. Smit', 'techniek', '2B', '12', 'ma'],
      ['L. Tas', 'lassen', '3C', '14', 'di'],
    ]),
  );
