import { check } from '../../src/check/check';
import { mendWords } from '../../src/check/mend-words';
import { planMends } from '../../src/check/plan-mends';
import type { Finding } from '../../src/check/report';
import { readDutchDate } from '../../src/records/dutch-date';
import { readDossier } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import type { MendKind } from '../../src/rules/mend';
import { EVERY_RULE } from '../../src/rules/all-rules';
import type { Example, Rule } from '../../src/rules/rule';
import { TABLE_KEYS } from '../../src/templates';
import { appliedTo } from '../check/applied-plan';
import { exampleTable } from './example-workbook';
import { SOUND_WORKBOOK } from './sound-lines';

/** An example in a workbook with all registers, so that a mend can put a line in any of them. */
function tablesOf({ given, layout = {} }: Example<string>): readonly TableCells[] {
  return TABLE_KEYS.flatMap((key) => {
    const rows = given[key] ?? SOUND_WORKBOOK[key];
    return rows ? [exampleTable(key, rows, layout[key])] : [];
  });
}

function readSerial(date: string): number {
  const read = readDutchDate(date);
  return read.kind === 'date' ? read.serial : 0;
}

const dateOf = ({ date = '1-10-2026' }: Example<string>): number => readSerial(date);

const found = (rule: Rule, example: Example<string>, tables: readonly TableCells[]): readonly Finding[] =>
  check(readDossier({ tables, date1904: false }), dateOf(example), [rule], { documents: example.documents }).findings;

const wordsOf = ({ message, place, text }: Finding): string => `${message} ${place.table.key} ${place.columnKey ?? ''} ${text}`;
const count = (findings: readonly Finding[], words: string): number => findings.filter((each) => wordsOf(each) === words).length;

const MENDABLE = EVERY_RULE.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const tables = tablesOf(example);
    const findings = found(rule, example, tables).filter(({ mends }) => mends);
    return findings.length > 0 ? [{ rule, example, tables, findings }] : [];
  }),
);

test.each(MENDABLE.map((each) => [`${each.rule.id}, ${each.example.name}`, each] as const))(
  'each mend of %s takes its finding away',
  (_name, { rule, example, tables, findings }) => {
    for (const finding of findings) {
      for (const mend of finding.mends ?? []) {
        const plan = planMends([mend], { tables, date1904: false });
        if (!plan) throw new Error(`${mend.label} cannot be done`);
        expect(mendWords(plan, finding.place.table.sheet).every((words) => words !== '' && !/undefined|NaN|\[object/.test(words))).toBe(
          true,
        );
        const words = wordsOf(finding);
        const left = count(found(rule, example, appliedTo(tables, plan)), words);
        expect([mend.label, left < count(findings, words)]).toEqual([mend.label, true]);
      }
    }
  },
);

test('every kind of mend is made by a rule', () => {
  const made = new Set(MENDABLE.flatMap(({ findings }) => findings.flatMap(({ mends = [] }) => mends.map(({ kind }) => kind))));
  const kinds: Readonly<Record<MendKind, true>> = {
    choose: true,
    'fill in': true,
    number: true,
    date: true,
    century: true,
    percentage: true,
    calculate: true,
    formula: true,
    'remove double': true,
    'remove line': true,
    'split over years': true,
    'to depreciation': true,
    'add to list': true,
    'link credit note': true,
    period: true,
    'extend table': true,
  };
  expect(Object.keys(kinds).filter((kind) => !made.has(kind as MendKind))).toEqual([]);
});

test('a double invoice offers the credit notes of its amount that name no supplier, unless there are too many to choose from', () => {
  const credit = { leverancier: '', factuurnr: 'C-1', incl: -605, excl: -500, btw: -105, bedrag_sto: -605 };
  const linksWith = (credits: number): number => {
    const rows = [...Array.from({ length: credits + 2 }, () => ({})), ...Array.from({ length: credits }, () => credit)];
    const dossier = readDossier({ tables: [exampleTable('kosten', rows)], date1904: false });
    const first = check(dossier, readSerial('1-10-2026'), EVERY_RULE, {}).findings.find(
      ({ rule, message }) => rule.id === 'FIN-14' && message === 'dubbel',
    );
    return (first?.mends ?? []).filter(({ kind }) => kind === 'link credit note').length;
  };
  expect([1, 5, 6].map(linksWith)).toEqual([1, 5, 0]);
});
