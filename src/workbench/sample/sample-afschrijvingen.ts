import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;

/** One machine: supplier, invoice, description, value, months, residual value, share. */
const machine = (
  leverancier: string,
  factuurnr: string,
  datum: string,
  omschrijving: string,
  aanschaf: number,
  periode_mnd: number,
  restwaarde: number,
  pct_sto: number,
  rest: Row = {},
): Row => ({
  leverancier,
  factuurnr,
  factuurdatum: day(datum),
  omschrijving,
  aanschaf,
  periode_mnd,
  restwaarde,
  pct_sto,
  partner: 'Vmbo De Sluis',
  act_code: 'B01',
  bron: 'subsidie 2025-2028',
  ...(factuurnr === '' ? {} : { document: `Facturen/${factuurnr} ${leverancier}.pdf` }),
  ...rest,
});

export const SAMPLE_AFSCHRIJVINGEN: TemplateRows['afschrijvingen'] = [
  machine('Maakpunt BV', 'MP-2201', '1-9-2025', '3D-printer groot formaat', 7500, 60, 500, 0.8),
  machine('Machinehandel Zaan', 'MZ-880', '1-7-2025', 'CNC-freesmachine', 60500, 120, 500, 0.8),
  machine('Machinehandel Zaan', 'MZ-881', '12-2-2026', 'Kolomboormachine', 4200, 84, 200, 0.5, { partner: 'Het Ambachtscollege' }),
  machine('Lastechniek Noord', 'LN-15', '3-3-2025', 'Lasapparaat MIG', 3600, 60, 0, 1),
  machine('Lastechniek Noord', 'LN-16', '3-3-2025', 'Lasapparaat TIG', 4100, 60, 0, 1, {
    toelichting: 'Staat in het STO-lokaal en wordt alleen daar gebruikt',
  }),
  machine('RoboLeer', 'RL-0042', '15-1-2026', 'Robotarm met veiligheidskooi', 18900, 36, 900, 0.6),
  machine('Maakpunt BV', 'MP-2300', '1-1-2026', 'Lasersnijder', 24000, 36, 0, 0.75, { partner: 'Polder College' }),
  machine('DroneLab', 'DL-77', '20-4-2026', 'Drone met camera', 1900, 5, 0, 0.9),
  machine('Machinehandel Zaan', 'MZ-702', '1-6-2023', 'Draaibank (aangeschaft in vorige periode)', 32000, 96, 2000, 0.7),
  machine('Maakpunt BV', 'MP-2201', '1-9-2025', '3D-printer groot formaat', 7500, 60, 500, 0.8),
  machine('Werkplaats Compleet', '', '10-5-2026', 'Werkbanken', 8600, 120, 600, 0.8),
  machine('Werkplaats Compleet', 'WC-31', '10-5-2026', 'Afzuiginstallatie', 11500, 120, 500, '' as unknown as number, {
    andere_subsidie: 'RIF mbo',
  }),
];
