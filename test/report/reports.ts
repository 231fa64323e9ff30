import fc from '../property';
import type { FileReport, FindingRecord } from '../../src/report/file-report';

/** Texts as they might stand in a workbook to do harm, and any other. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '=cmd|/c calc!A0',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    '  =1',
    '＝1',
    '%0A',
    '|x',
    '"; =1;"',
    "<script>alert('x')</script>",
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '\u001b[31mrood\u001b[0m',
    '\u009b31m',
    '\u202Eomgekeerd',
    '\u0000',
    '\ud800',
    ']]>',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\u001b', '<', '"', "'"), fc.string({ maxLength: 20 }))
    .map((parts) => parts.join('')),
);

const finding: fc.Arbitrary<FindingRecord> = fc.record({
  rule: fc.constant('PER-01'),
  covers: fc.constantFrom([], ['X07']),
  outcome: fc.constantFrom('fout', 'let op', 'te beoordelen'),
  sheet: hostileText,
  table: fc.constant('STO_Kosten'),
  row: fc.option(fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.option(hostileText),
  cell: fc.option(fc.constantFrom('A1', 'XFD1048576')),
  found: hostileText,
  expected: hostileText,
  message: hostileText,
  source: fc.record({
    title: fc.constant('Regeling'),
    where: fc.constant('artikel 1'),
    evidence: fc.constant('V' as const),
    link: fc.option(fc.constant('https://www.dus-i.nl/')),
  }),
  action: hostileText,
  ruleTitle: hostileText,
});

const waiver = fc.record({
  rule: fc.constant('PER-01'),
  finding: hostileText,
  reason: hostileText,
  explanation: hostileText,
  evidence: hostileText,
  by: hostileText,
  date: fc.constantFrom(null, '2026-10-01'),
  until: fc.constantFrom(null, '2026-12-31'),
  sheet: hostileText,
  row: fc.integer({ min: 1, max: 1_048_576 }),
  hidden: fc.boolean(),
});

const note = fc.record({
  rule: fc.constant('PER-01'),
  finding: hostileText,
  mark: hostileText,
  initials: hostileText,
  remark: hostileText,
  date: fc.constantFrom(null, '2026-10-01'),
  sheet: hostileText,
  row: fc.integer({ min: 1, max: 1_048_576 }),
  hidden: fc.boolean(),
});

/** A report in which every text that may come from a workbook or a file name is hostile. */
export const hostileReport: fc.Arbitrary<FileReport> = fc
  .record({
    file: hostileText,
    waived: fc.array(fc.record({ finding, waiver }), { maxLength: 2 }),
    refusedWaivers: fc.array(
      waiver.map((each) => ({ ...each, why: 'cellen veranderd' as const, message: 'verlopen' })),
      { maxLength: 2 },
    ),
    notes: fc.array(fc.record({ finding, note, changed: fc.boolean() }), { maxLength: 2 }),
    looseNotes: fc.array(
      note.map((each) => ({ ...each, why: 'geen bevinding' as const, message: 'weg' })),
      { maxLength: 2 },
    ),
    findings: fc.array(finding, { maxLength: 6 }),
    gap: hostileText,
    remark: hostileText,
    error: fc.option(hostileText),
  })
  .map(({ file, waived, refusedWaivers, notes, looseNotes, findings, gap, remark, error }) => ({
    file,
    round: '2025-2028',
    region: gap,
    hash: null,
    versions: { product: '0.1.0', templates: 7, workbook: 6 },
    date: '2026-10-01',
    registers: [
      {
        sheet: gap,
        table: 'STO_Kosten',
        lines: 10,
        linesInOrder: 4,
        linesWaived: 1,
        linesPartlyChecked: 2,
        linesWithFindings: 3,
        why: gap,
        linesWithDocument: 8,
        totals: [{ column: gap, cents: 12_100, unknown: 1 }],
      },
    ],
    parameters: [{ label: gap, value: gap, holds: gap, source: gap }],
    waived,
    refusedWaivers,
    notes,
    looseNotes,
    findings,
    notChecked: [{ reason: 'sheet not recognised', sheet: gap, table: null, columns: [gap], rules: [], extent: 'none', message: gap }],
    readings: [
      {
        sheet: gap,
        status: 'offered' as const,
        table: 'STO_Kosten',
        headingRow: 3,
        shape: gap,
        columns: [{ column: 'A', heading: gap, field: 'incl', evidence: [gap] }],
        lines: 4,
        totals: { incl: 12_100 },
        reason: gap,
      },
    ],
    partlyChecked: [
      {
        sheet: gap,
        table: 'STO_Kosten',
        lines: 2,
        rows: [{ first: 6, last: 7 }],
        causes: [{ reason: 'columns absent', sheet: gap, columns: [gap], rules: ['PER-01'] }],
        message: gap,
      },
    ],
    leftOut: [{ sheet: gap, reason: 'total', rows: [{ first: 8, last: 8 }], lines: 1, amount: 12.5, message: gap }],
    summary: {
      status: error === null ? (findings.some(({ outcome }) => outcome === 'fout') ? 'fouten' : 'geen fouten') : 'niet gecontroleerd',
      error: error === null ? null : { code: 'internal', message: error },
      counts: {
        fout: findings.filter(({ outcome }) => outcome === 'fout').length,
        'let op': findings.filter(({ outcome }) => outcome === 'let op').length,
        'te beoordelen': findings.filter(({ outcome }) => outcome === 'te beoordelen').length,
      },
      waived: waived.length,
      lines: 10,
      linesInOrder: 4,
      linesPartlyChecked: 2,
      linesWaived: 1,
      rulesRun: 100,
      rulesOff: [{ rule: 'PER-01', reason: remark, hidden: true }],
      rulesStricter: [{ rule: 'DAT-08', reason: remark, hidden: false }],
      tables: [{ sheet: gap, table: 'STO_Kosten', layout: 'recognised', lines: 10 }],
      remarks: [remark],
    },
  }));
