import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;

const VONK = 'Installatiebedrijf Vonk';
const KOOIMAN = 'Jachtbouw Kooiman';

/** One contribution, signed at the end of its period: who, kind, activity, when, what. */
const contribution = (cofinancier: string, soort: string, act_code: string, van: string, tot: string, omschrijving: string, rest: Row): Row => ({
  cofinancier,
  soort,
  act_code,
  bron: 'subsidie 2025-2028',
  van: day(van),
  tot: day(tot),
  omschrijving,
  verklaring: 'ja',
  datum_teken: day(tot) + 14,
  ...rest,
}); // prettier-ignore

export const SAMPLE_COFINANCIERING: TemplateRows['cofinanciering'] = [
  contribution(KOOIMAN, 'in kind uren', 'A01', '1-2-2025', '30-6-2025', 'Gastlessen jachtbouw', { uren: 64, tarief: 50, grond: 'afgesproken tarief', bewijs: 'Presentielijst, map 4.1' }),
  contribution(KOOIMAN, 'in kind materiaal (nieuw)', 'B01', '1-9-2025', '30-9-2025', 'Epoxy en glasvezel', { aantal: 40, waarde: 62.5, grond: 'factuur', afgestemd: 'ja', bewijs: 'Factuur van de leverancier, map 4.2', factuurnr: 'EP-4410' }),
  contribution(VONK, 'in cash', 'A01', '1-3-2025', '31-3-2025', 'Bijdrage techniekdagen 2025', { cash: 2000, grond: 'factuur', bewijs: 'Bankafschrift 28-3-2025', factuurnr: 'STO-25-01' }),
  contribution(VONK, 'in cash', 'A01', '1-3-2026', '31-3-2026', 'Bijdrage techniekdagen 2026', { cash: 2000, grond: 'factuur', bewijs: 'Bankafschrift 27-3-2026', factuurnr: 'STO-26-01' }),
  contribution(VONK, 'in kind uren', 'C01', '1-9-2025', '30-6-2026', 'Begeleiding van docentstages', { uren: 120, tarief: 50, grond: 'afgesproken tarief', bewijs: 'Presentielijst, map 4.3' }),
  contribution(VONK, 'in kind ruimte', 'B01', '1-9-2025', '30-6-2026', 'Praktijklokaal in het bedrijf', { aantal: 20, waarde: 175, grond: 'afgesproken tarief', bewijs: 'Huurlijst, map 4.4' }),
  // Used material without a word of the accountant, a municipality, hours that nobody signed, and a company that is no partner.
  contribution(VONK, 'in kind materiaal (gebruikt)', 'B01', '1-2-2026', '28-2-2026', 'Gebruikte omvormers', { aantal: 6, waarde: 450, grond: 'webshop', afgestemd: 'nee', bewijs: 'Schermafdruk webshop, map 4.5' }),
  contribution('Gemeente Monnikenmeer', 'in cash', 'E01', '1-6-2025', '30-6-2025', 'Bijdrage gemeente', { cash: 5000, grond: 'factuur', bewijs: 'Bankafschrift 20-6-2025' }),
  contribution(VONK, 'in kind uren', 'D01', '1-8-2026', '30-9-2026', 'Gastlessen zonnepanelen', { uren: 24, tarief: 50, grond: 'afgesproken tarief', bewijs: 'Presentielijst, map 4.6', verklaring: 'nee', datum_teken: '' }),
  contribution('Maakpunt BV', 'in kind uren', 'B01', '1-3-2026', '31-5-2026', 'Workshops 3D-printen', { uren: 18, tarief: 60, grond: 'afgesproken tarief', bewijs: 'Presentielijst, map 4.7' }),
]; // prettier-ignore
