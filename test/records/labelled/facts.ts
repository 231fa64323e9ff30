import { serialDay } from '../../../src/scheme/calendar';
import type { TableKey } from '../../../src/templates/column';

/** What one line is about, whatever the register; a column shows a part of it. */
export interface Fact {
  readonly index: number;
  readonly day: number;
  readonly end: number;
  readonly supplier: string;
  readonly person: string;
  readonly role: string;
  readonly school: string;
  readonly company: string;
  readonly what: string;
  readonly machine: string;
  readonly activity: string;
  readonly kind: string;
  readonly document: string;
  readonly invoice: string;
  readonly excl: number;
  readonly vat: number;
  readonly incl: number;
  readonly share: number;
  readonly hours: number;
  readonly rate: number;
  readonly wage: number;
  readonly fte: number;
  readonly months: number;
  readonly rest: number;
  readonly pieces: number;
  readonly price: number;
  readonly byMonth: readonly number[];
  readonly byYear: readonly number[];
  /** Day of payment; a fortnight after the day itself when absent. */
  readonly paid?: number;
  readonly saldo?: number;
  readonly sum?: number;
  /** Sum of the months that the sheet shows. */
  readonly rowSum?: number;
}

const SUPPLIERS = [
  'Technische Unie',
  'Bouwmaat',
  'Conrad Electronic',
  'Rijnstaal BV',
  'Lasgroep Noord',
  'Praxis',
  'Festo Didactic',
  'Boels Verhuur',
  'Van Dorp',
  'Drukkerij Smit',
  'Hornbach',
  'Eriks',
  'Valk Welding',
  'Totaal Techniek BV',
];
const PERSONS = [
  'J. Smit',
  'L. Tas',
  'M. de Vries',
  'P. van den Berg',
  'A. Bakker',
  'S. el Amrani',
  'K. Jansen',
  'R. Visser',
  'Fatima Yilmaz',
  'Dirk Mulder',
];
const ROLES = ['docent', 'technisch onderwijsassistent', 'projectleider', 'teamleider', 'instructeur'];
const SCHOOLS = ['Vmbo De Kade', 'Het Anker', 'Dalton Oost', 'ROC Rijnland'];
const COMPANIES = ['Bouwmensen BV', 'Installatiebedrijf Kok', 'Scheepswerf De Hoop', 'Metaalunie', 'Autobedrijf Vos', 'Gemeente Rijp'];
const WHAT = [
  'lasdraad',
  'hout voor praktijklokaal',
  'huur bus techniekdag',
  'sensoren',
  'folders open dag',
  'workshop metselen',
  'veiligheidsbrillen',
  'soldeerstations',
  'zaalhuur',
  'schroeven en pluggen',
  'training 3D-printen',
];
const MACHINES = ['Freesmachine', 'Lasrobot', 'CNC-draaibank', '3D-printer', 'Kolomboor', 'Lasersnijder', 'Hefbrug', 'Zetbank'];
const KINDS = ['Materiaalkosten', 'Overige kosten', 'Loonkosten', 'Kosten machines en apparatuur'];

/** Makes what one line is about. */
export function factOf(table: TableKey, index: number, random: (below: number) => number): Fact {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const money = (most: number): number => Math.round((500 + random(most * 100)) * (random(3) ? 1 : 0.2)) / 100;
  const day = serialDay(2025, 1, 6) + Math.floor((index * 340) / 20) + random(9);
  const credit = table === 'kosten' && random(14) === 0 ? -1 : 1;
  const excl = credit * money(900);
  const vat = Math.round(excl * (random(5) ? 21 : 9)) / 100;
  const hours = [2, 3.5, 4, 6, 7.5, 8, 16, 24, 40, 60, 120][random(table === 'urenregistratie' ? 6 : 11)] ?? 4;
  const rate = [48, 52.5, 55, 61, 38.75][random(5)] ?? 55;
  const byMonth = Array.from({ length: 12 }, () => (random(4) ? ([2, 4, 6.5, 8, 12][random(5)] ?? 4) : 0));
  const price = money(9000) + 1000;
  return {
    index,
    day,
    end: day + 20 + random(60),
    supplier: pick(SUPPLIERS),
    person: pick(PERSONS),
    role: pick(ROLES),
    school: pick(SCHOOLS),
    company: pick(COMPANIES),
    what: `${pick(WHAT)} ${random(2) ? `klas ${1 + random(4)}` : ''}`.trim(),
    machine: pick(MACHINES),
    activity: `A0${1 + random(6)}`,
    kind: pick(KINDS),
    document: String(25_000_100 + index * 3 + random(3)),
    invoice: `${['F', '2025-', 'INV', ''][random(4)]}${1000 + random(9000)}`,
    excl,
    vat,
    incl: Math.round((excl + vat) * 100) / 100,
    share: [1, 0.5, 0.8, 0.25][random(4)] ?? 1,
    hours,
    rate,
    wage: Math.round(hours * rate * 100) / 100,
    fte: [1, 0.8, 0.6, 0.4][random(4)] ?? 1,
    months: [36, 48, 60, 96][random(4)] ?? 60,
    rest: random(3) ? 0 : 500,
    pieces: 1 + random(8),
    price,
    byMonth,
    byYear: [0, 1, 2, 3].map(() => 250 * random(24)),
  };
}
