import type { CellValue } from '../../src/cells/cell';
import { TABLES } from '../../src/templates';
import { chance, type Chance } from '../cases/chance';

/** A line with a number of its own by which the test knows it; the comparison does not see it. */
export interface SeededLine {
  readonly id: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Two versions of Kosten, and what was done to the first to make the second. */
export interface SeededEdits {
  readonly before: readonly SeededLine[];
  readonly after: readonly SeededLine[];
  readonly changed: readonly { readonly id: number; readonly key: string; readonly from: CellValue; readonly to: CellValue }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

const SUPPLIERS = ['Technolab', 'Bouwhof', 'Lasbedrijf De Vonk', 'Robotwinkel', 'ROC Midden', 'Metaalhuis'];
const ROUNDS = ['subsidie 2025-2028', 'cofinanciering 2025-2028'];

/** The columns of Kosten that people fill in. */
export const FILLED_IN = TABLES.kosten.columns.filter(({ formula, key }) => formula === undefined && key !== 'herkomst');

function costLine(id: number, { pick, between, oneIn }: Chance): SeededLine {
  const excl = between(500, 900_000) / 100;
  const btw = Math.round(excl * 21) / 100;
  const day = between(45_700, 46_900);
  return {
    id,
    cells: {
      boekstuk: oneIn(8) ? '' : `B-${id}`,
      leverancier: pick(SUPPLIERS),
      factuurnr: `F${between(1, 9_999)}-${id}`,
      factuurdatum: day,
      prestatie_van: oneIn(2) ? day - 20 : '',
      betaaldatum: day + 14,
      omschrijving: `${pick(['Freesmachine', 'Gereedschap', 'Gastles', 'Soldeerstation', 'Werkkleding'])} ${between(1, 400)}`,
      excl,
      btw,
      incl: Math.round((excl + btw) * 100) / 100,
      btw_verrekenbaar: pick(['ja', 'nee', '']),
      kostensoort: pick(['Materiaalkosten', 'Overige kosten', 'Kosten derden']),
      act_code: `A0${between(1, 9)}`,
      partner: pick(['School Noord', 'School Zuid', 'ROC Midden']),
      bron: pick(ROUNDS),
      doelgroep: 'vmbo',
      pct: oneIn(4) ? between(10, 90) / 100 : '',
      bewijs: pick(['ja', '']),
    },
  };
}

/** Columns that are edited, each to a value that no other line has or that fits its list. */
const EDITED: Readonly<Record<string, (of: number, chance: Chance) => CellValue>> = {
  factuurnr: (of) => `GEWIJZIGD-${of}`,
  boekstuk: (of) => `NIEUW-${of}`,
  leverancier: (of) => `Andere leverancier ${of}`,
  incl: (of, { between }) => between(1_000_000, 2_000_000) / 100 + of,
  factuurdatum: (of) => 47_000 + (of % 400),
  omschrijving: (of) => `Omschrijving ${of} aangepast`,
  act_code: () => 'A99',
  partner: () => 'School Oost',
  betaaldatum: () => '',
};

/** Seeded lines with seeded edits: cells changed, lines removed and added, doubles among them, and all of it shuffled when asked. */
export function seededEdits(seed: number, lines: number, shuffled: boolean): SeededEdits {
  const draw = chance(seed);
  const { between, pick, sample, oneIn } = draw;
  const before = Array.from({ length: lines }, (_, id) => costLine(id, draw));
  // A few lines are there twice or three times, with nothing to tell them apart.
  for (let id = lines; id < lines + Math.ceil(lines / 20); id++)
    before.splice(between(0, before.length), 0, { id, cells: pick(before).cells });
  const all = sample(before, before.length);
  const edits = between(0, Math.ceil(lines / 4));
  const [gone, edited] = [all.slice(0, between(0, edits)), all.slice(edits, edits * 2)];
  const removed = new Set(gone.map(({ id }) => id));
  const changed: { id: number; key: string; from: CellValue; to: CellValue }[] = [];
  const now = before.flatMap((line): SeededLine[] => {
    if (removed.has(line.id)) return [];
    if (!edited.includes(line)) return [line];
    const cells: Record<string, CellValue> = { ...line.cells };
    for (const key of sample(Object.keys(EDITED), oneIn(3) ? 2 : 1)) {
      const to = EDITED[key]?.(line.id, draw) ?? '';
      const from = cells[key] ?? '';
      if (from !== to) changed.push({ id: line.id, key, from, to });
      cells[key] = to;
    }
    return [{ id: line.id, cells }];
  });
  const added = Array.from({ length: between(0, edits) }, (_, index) => costLine(100_000 + index, draw));
  for (const line of added) now.splice(between(0, now.length), 0, line);
  return {
    before,
    after: shuffled ? sample(now, now.length) : now,
    changed,
    removed: [...removed],
    added: added.map(({ id }) => id),
  };
}
