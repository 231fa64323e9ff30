import { withCalculatedAmounts } from '../check/calculated-amounts';
import type { AnyLine, Dossier } from '../records/dossier';
import { forEachInSteps, type Steps } from '../records/steps';
import { namesDocument } from '../facts/costs/document-references';
import { rowKey } from '../records/row-key';

/** The registers of which lines can be drawn. */
export const SAMPLED = ['kosten', 'inspanning', 'afschrijvingen', 'cofinanciering'] as const;
export type SampledRegister = (typeof SAMPLED)[number];

/** The registers that together are the costs. */
export const COST_REGISTERS: readonly SampledRegister[] = ['kosten', 'inspanning', 'afschrijvingen'];

/** A line that may be drawn. */
export interface Item {
  readonly register: SampledRegister;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** What tells it from the other lines. */
  readonly key: string;
  /** What it is, for who looks for the evidence. */
  readonly text: string;
  /** Where the line says that its evidence is; empty where it does not. */
  readonly document: string;
  readonly cents: number;
}

/** All lines of the chosen registers. */
export interface Population {
  readonly items: readonly Item[];
  /** Lines of which the amount is not known: they can be in no sample. */
  readonly unknown: readonly Omit<Item, 'cents'>[];
}

/** The amount (cents) that a line charges, and what it is. */
const AMOUNTS: { readonly [Key in SampledRegister]: (line: Dossier[Key]['lines'][number]) => readonly [number | null, (string | null)[]] } =
  {
    kosten: (line) => [line.bedrag_sto, [line.leverancier, line.factuurnr, line.omschrijving]],
    inspanning: (line) => [line.loonkosten, [line.naam, line.act_code, line.partner]],
    afschrijvingen: (line) => [line.afs_totaal, [line.leverancier, line.factuurnr, line.omschrijving]],
    cofinanciering: (line) => [line.bedrag, [line.cofinancier, line.soort, line.omschrijving]],
  };

/** Lines between two steps. */
const LINES_PER_STEP = 500;

/**
 * The lines of registers with what they charge. They come in an order that sorting the sheets does not change: by register, key, amount and row.
 */
export function* populationSteps(given: Dossier, registers: readonly SampledRegister[]): Steps<Population> {
  const { dossier } = withCalculatedAmounts(given);
  const items: Item[] = [];
  const unknown: Omit<Item, 'cents'>[] = [];
  for (const register of SAMPLED) {
    if (!registers.includes(register)) continue;
    const here: Item[] = [];
    const amountOf = AMOUNTS[register] as (line: AnyLine) => readonly [number | null, (string | null)[]];
    yield* forEachInSteps(dossier[register].lines as readonly AnyLine[], LINES_PER_STEP, (line) => {
      const [cents, words] = amountOf(line);
      const text = words.filter((word) => word !== null && word !== '').join(', ');
      const document = 'document' in line && namesDocument(line.document) ? (line.document?.trim() ?? '') : '';
      const item = { register, sheet: line.at.table.sheet, row: line.at.row + 1, key: rowKey(line), text, document };
      if (cents === null) unknown.push(item);
      else here.push({ ...item, cents });
    });
    // Not by the language of the computer, on which the sample would then depend.
    here.sort((a, b) => compare(a.key, b.key) || a.cents - b.cents || compare(a.sheet, b.sheet) || a.row - b.row);
    items.push(...here);
  }
  return { items, unknown };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
