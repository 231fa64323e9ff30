import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;

const BRON = 'subsidie 2025-2028';
const RATE = 58.5;

/** One hour line: who, function, when, hours, activity, partner. */
const line = (
  naam: string,
  functie: string,
  van: string,
  tot: string,
  uren: number,
  act_code: string,
  partner: string,
  rest: Row = {},
): Row => ({
  naam,
  functie,
  personeelstype: 'onderwijzend (intern)',
  wtf: 0.8,
  van: day(van),
  tot: day(tot),
  uren,
  tarief: RATE,
  act_code,
  partner,
  bron: BRON,
  bewijs: 'jaartaak',
  ...rest,
});

const SLUIS = 'Vmbo De Sluis';
const AMBACHT = 'Het Ambachtscollege';
const POLDER = 'Polder College';
const ROC = 'ROC Zaanrijk';
const NOP: Row = { personeelstype: 'niet-onderwijzend (intern)', bewijs: 'verklaring' };
const EXTERN: Row = { personeelstype: 'extern', wtf: '', bewijs: 'factuur of contract' };

export const SAMPLE_INSPANNING: TemplateRows['inspanning'] = [
  line('J. Visser', 'docent PIE', '1-1-2025', '31-7-2025', 132.5, 'A01', SLUIS, { tarief: 55 }),
  line('J. Visser', 'docent PIE', '1-8-2025', '31-12-2025', 96, 'A01', SLUIS),
  line('J. Visser', 'docent PIE', '1-1-2026', '31-7-2026', 140, 'A01', SLUIS),
  line('M. de Boer', 'docent BWI', '1-1-2025', '31-7-2025', 110, 'B01', SLUIS, { wtf: 1 }),
  line('M. de Boer', 'docent BWI', '1-8-2025', '31-12-2025', 84, 'B01', SLUIS, { wtf: 1 }),
  line('M. de Boer', 'docent BWI', '1-1-2026', '31-7-2026', 120, 'B01', SLUIS, { wtf: 1, loonkosten: 7500 }),
  line('S. Yilmaz', 'docent M&T', '1-1-2025', '31-7-2025', 75, 'A02', AMBACHT),
  line('S. Yilmaz', 'docent M&T', '1-8-2025', '31-7-2026', 160, 'A02', AMBACHT),
  line('P. Kuiper', 'docent D&P', '1-8-2025', '31-12-2025', 60, 'B01', POLDER),
  line('P. Kuiper', 'docent D&P', '1-1-2026', '31-7-2026', 70, 'B01', POLDER, { bewijs: '' }),
  line('L. Smit', 'docent MVI', '1-1-2026', '31-7-2026', 45, 'D01', AMBACHT),
  line('R. Hoekstra', 'instructeur', '1-1-2025', '31-12-2025', 200, 'B01', ROC, NOP),
  line('R. Hoekstra', 'instructeur', '1-1-2026', '30-6-2026', 110, 'B02', ROC, NOP),
  line('T. Bakker', 'conciërge', '1-3-2026', '30-6-2026', 40, 'A01', SLUIS, { ...NOP, bewijs: 'jaartaak' }),
  line('A. Jansen', 'projectleider', '1-1-2025', '31-12-2025', 400, 'E01', SLUIS, {
    ...NOP,
    tarief: 95,
    motivering: 'Schaal 14, besluit stuurgroep 12-2-2025',
  }),
  line('A. Jansen', 'projectleider', '1-1-2026', '30-9-2026', 310, 'E01', SLUIS, { ...NOP, tarief: 95 }),
  line('Bureau Kade', 'procesbegeleider', '1-2-2026', '31-5-2026', 36, 'E01', SLUIS, {
    ...EXTERN,
    tarief: 110,
    motivering: 'Offerte 2026-014',
  }),
  line('F. Mulder', 'vakkracht techniek', '1-9-2025', '31-12-2025', 48, 'A01', AMBACHT, {
    ...EXTERN,
    wtf: 0.4,
    motivering: 'Detachering',
    tarief: 62,
  }),
  line('N. Postma', 'docent PIE', '1-1-2026', '31-7-2026', 55, 'A09', AMBACHT),
  line('H. Dekker', 'docent BWI', '1-1-2026', '31-7-2026', 38, 'C01', 'Waterlant College'),
  line('H. Dekker', 'docent BWI', '1-8-2026', '30-9-2026', 12, 'C01', POLDER, { bron: '' }),
  line('C. Groot', 'docent groep 8', '1-1-2026', '31-7-2026', 24, 'A01', 'Basisschool De Vlieger', { tarief: 58.5 }),
  // More hours than a job of one tenth has in a whole school year.
  line('K. Vos', 'docent M&T', '1-1-2025', '31-7-2025', 190, 'B01', AMBACHT, { wtf: 0.1 }),
  line('E. Brouwer', 'docent PIE', '1-1-2026', '31-7-2026', 64, 'C01', ROC, { personeelstype: '' }),
  line('E. Brouwer', 'docent PIE', '1-9-2026', '30-9-2026', 10, 'C01', ROC, { van: 'september 2026' }),
];
