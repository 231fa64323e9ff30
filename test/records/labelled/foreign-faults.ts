import { serialDay } from '../../../src/scheme/calendar';
import { checkCells } from '../../../src/check/check-workbook';
import { SYMBOLS, type Finding } from '../../../src/check/report';
import type { TableKey } from '../../../src/templates/column';
import type { Fact } from './facts';
import { makeSheet, type LabelledLine, type LabelledSheet } from './sheet-maker';

/**
 * A fault that a reader who knows the scheme sees in a sheet of whichever layout, as long as the columns that it stands in are there. What the
 * rules need or use is no part of it: that is what is measured.
 */
interface ForeignFault {
  readonly name: string;
  readonly table: TableKey;
  /** Truths of the columns in which it can be seen. */
  readonly seenIn: readonly string[];
  /** Beginnings of the ids of the rules that may tell it. */
  readonly told: readonly string[];
  /** The fault in one line; `others` are the lines of the sheet. */
  readonly put: (fact: Fact, others: readonly Fact[]) => Fact;
}

const DAY = serialDay(2026, 12, 1);
const of = (fact: Fact, excl: number, more: Partial<Fact> = {}): Fact => ({
  ...fact,
  excl,
  vat: Math.round(excl * 21) / 100,
  incl: Math.round(excl * 121) / 100,
  ...more,
});

export const FOREIGN_FAULTS: readonly ForeignFault[] = [
  fault('an invoice of after the last day', 'kosten', ['factuurdatum', 'incl'], ['PER-'], (fact) => ({
    ...fact,
    day: serialDay(2029, 3, 1),
  })),
  fault('an invoice of before the first day', 'kosten', ['factuurdatum', 'incl'], ['PER-'], (fact) => ({
    ...fact,
    day: serialDay(2024, 3, 1),
  })),
  fault('an invoice twice', 'kosten', ['leverancier', 'factuurnr', 'factuurdatum', 'incl'], ['FIN-14'], (fact, others) => ({
    ...(others.find(({ incl }) => incl > 0) ?? fact),
    index: fact.index,
    document: fact.document,
  })),
  fault('a machine at its purchase price', 'kosten', ['omschrijving', 'incl'], ['AFS-01'], (fact) =>
    of(fact, 18_500, { what: 'Aanschaf lasersnijder', kind: 'Kosten machines en apparatuur' }),
  ),
  fault('a cost for havo', 'kosten', ['omschrijving', 'incl'], ['SUB-'], (fact) => ({ ...fact, what: 'Excursie havo/vwo klas 4' })),
  fault('a building', 'kosten', ['omschrijving', 'incl'], ['SUB-11'], (fact) => ({ ...fact, what: 'Verbouwing technieklokaal' })),
  fault('a provision', 'kosten', ['omschrijving', 'incl'], ['SUB-15'], (fact) => ({ ...fact, what: 'Voorziening groot onderhoud' })),
  fault('a sum that is not that of its parts', 'kosten', ['excl', 'btw', 'incl'], ['FIN-19'], (fact) => ({
    ...fact,
    incl: fact.incl + 40,
  })),
  fault('paid before the invoice', 'kosten', ['factuurdatum', 'betaaldatum'], ['FIN-20'], (fact) => ({ ...fact, paid: fact.day - 40 })),
  fault('more hours than a year has', 'inspanning', ['naam', 'uren'], ['UUR-'], (fact) => ({
    ...fact,
    hours: 2_400,
    wage: 2_400 * fact.rate,
  })),
  fault('a wage that is not hours times rate', 'inspanning', ['uren', 'tarief', 'loonkosten'], ['UUR-04'], (fact) => ({
    ...fact,
    wage: fact.wage + 150,
  })),
  fault('a rate far from the known ones', 'inspanning', ['uren', 'tarief'], ['UUR-'], (fact) => ({
    ...fact,
    rate: 240,
    wage: 240 * fact.hours,
  })),
  fault('a period that ends before it begins', 'inspanning', ['van', 'tot'], ['DAT-08'], (fact) => ({ ...fact, end: fact.day - 30 })),
  fault('hours of after the last day', 'inspanning', ['van', 'uren'], ['PER-'], (fact) => ({
    ...fact,
    day: serialDay(2029, 2, 1),
    end: serialDay(2029, 3, 1),
  })),
  fault('more hours than a day has', 'urenregistratie', ['naam', 'datum', 'uren'], ['UUR-', 'DAT-'], (fact) => ({ ...fact, hours: 31 })),
  fault('hours of after the last day', 'urenregistratie', ['datum', 'uren'], ['PER-', 'UUR-'], (fact) => ({
    ...fact,
    day: serialDay(2029, 2, 1),
  })),
  fault('a rest above the price', 'afschrijvingen', ['aanschaf', 'restwaarde'], ['AFS-12', 'AFS-'], (fact) => ({
    ...fact,
    rest: fact.price + 100,
  })),
  fault('a term cut to the last day of the scheme', 'afschrijvingen', ['start', 'periode_mnd'], ['AFS-02'], (fact) => ({
    ...fact,
    day: serialDay(2025, 9, 1),
    months: 40,
  })),
  fault('a contribution of after the last day', 'cofinanciering', ['datum', 'bedrag'], ['COF-17'], (fact) => ({
    ...fact,
    day: serialDay(2029, 2, 1),
  })),
];

function fault(name: string, table: TableKey, seenIn: readonly string[], told: readonly string[], put: ForeignFault['put']): ForeignFault {
  return { name, table, seenIn, told, put };
}

/** What came of one fault in one sheet. */
export interface Hidden {
  readonly fault: ForeignFault;
  readonly sheet: LabelledSheet;
  /** `silent`: missed, and the line is called in order; `not read`: the sheet is not recognised as this register; `no cell`: nothing in the sheet changed, so nothing can be seen. */
  readonly outcome: 'found' | 'missed' | 'silent' | 'not read' | 'no cell';
  readonly findings: readonly Finding[];
}

/** Puts each fault that can be seen in a layout in its third line or further, and says whether the check tells it on that very row. */
export function* hiddenIn(style: string, number: number, line: LabelledLine): Generator<Hidden> {
  const sound = makeSheet(style, number, line);
  // An amount that is spread over columns of months is no single purchase or invoice.
  const isByMonth = / \d{4}-\d\d\b/.test(line[1]);
  const truths = new Set(sound.columns.map((truth) => truth.replace(/ (debet|credit|sign|abs)$/, '')));
  for (const each of FOREIGN_FAULTS) {
    if (each.table !== sound.table || isByMonth || !each.seenIn.every((truth) => truths.has(truth))) continue;
    const sheet = makeSheet(style, number, line, (facts) => {
      // A credit note takes something back: it is no place for a fault.
      const at = facts.findIndex(({ incl }, index) => index > 1 && incl > 0);
      return facts.map((fact, index) => (index === at ? each.put(fact, facts) : fact));
    });
    // A total or a saldo changes along with its line.
    const changed = new Set(
      sheet.cells.rows.flatMap((row, index) =>
        row.some((cell, column) => cell !== sound.cells.rows[index]?.[column]) ? [sheet.cells.row + index] : [],
      ),
    );
    if (changed.size === 0) {
      yield { fault: each, sheet, outcome: 'no cell', findings: [] };
      continue;
    }
    const checked = checkCells({ tables: [], sheets: [sheet.cells], date1904: false }, { date: DAY, accept: true, periode: '2025-2028' });
    const { report, readings } = checked;
    const isThat = readings.some(({ mapping, status }) => mapping?.table === sheet.table && status !== 'unknown');
    const findings = report.findings.filter(({ place: { row } }) => row !== null && changed.has(row));
    const isTold = findings.some(({ rule }) => each.told.some((id) => rule.id.startsWith(id)));
    const isInOrder = [...checked.marking()].some(([table, texts]) =>
      texts.some((text, index) => changed.has(table.row + 1 + index) && text.startsWith(SYMBOLS['in orde'])),
    );
    yield { fault: each, sheet, outcome: isTold ? 'found' : !isThat ? 'not read' : isInOrder ? 'silent' : 'missed', findings };
  }
}
