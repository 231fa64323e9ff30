import type { FileReport, FindingRecord } from '../report/file-report';

/** What all findings of a rule say alike. */
type OfRule = Pick<FindingRecord, 'rule' | 'covers' | 'source' | 'ruleTitle'>;

/**
 * A report with every text once and the findings as numbers: a process copies all that it sends, and of hundreds of thousands of findings the
 * copies of their texts would take more memory than the check itself.
 */
export interface PackedReport {
  readonly rest: Omit<FileReport, 'findings'>;
  readonly texts: readonly string[];
  readonly rules: readonly OfRule[];
  /** `FIELDS` numbers for each finding; -1 for null. */
  readonly findings: Int32Array;
  /** Of the findings that have fixes, by place. */
  readonly fixes: ReadonlyMap<number, NonNullable<FindingRecord['fixes']>>;
}

const FIELDS = 11;
const NONE = -1;

/** Packs a report for another process. */
export function packReport({ findings, ...rest }: FileReport): PackedReport {
  const texts = new Map<string, number>();
  const rules = new Map<string, { readonly place: number; readonly of: OfRule }>();
  const numberOf = (text: string | null): number => {
    if (text === null) return NONE;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const packed = new Int32Array(findings.length * FIELDS);
  const fixes = new Map<number, NonNullable<FindingRecord['fixes']>>();
  let at = 0;
  for (const finding of findings) {
    if (finding.fixes) fixes.set(at / FIELDS, finding.fixes);
    const { rule, covers, source, ruleTitle } = finding;
    let known = rules.get(rule);
    if (!known) rules.set(rule, (known = { place: rules.size, of: { rule, covers, source, ruleTitle } }));
    packed[at] = known.place;
    packed[at + 1] = finding.row ?? NONE;
    packed[at + 2] = numberOf(finding.outcome);
    packed[at + 3] = numberOf(finding.sheet);
    packed[at + 4] = numberOf(finding.table);
    packed[at + 5] = numberOf(finding.column);
    packed[at + 6] = numberOf(finding.cell);
    packed[at + 7] = numberOf(finding.found);
    packed[at + 8] = numberOf(finding.expected);
    packed[at + 9] = numberOf(finding.message);
    packed[at + 10] = numberOf(finding.action);
    at += FIELDS;
  }
  return { rest, texts: [...texts.keys()], rules: [...rules.values()].map(({ of }) => of), findings: packed, fixes };
}

/** The report again. */
export function unpackReport({ rest, texts, rules, findings: packed, fixes }: PackedReport): FileReport {
  const textOrNull = (at: number): string | null => texts[packed[at] ?? NONE] ?? null;
  const text = (at: number): string => textOrNull(at) ?? '';
  const findings: FindingRecord[] = [];
  for (let at = 0; at < packed.length; at += FIELDS) {
    const ofRule = rules[packed[at] ?? NONE];
    if (!ofRule) throw new Error(`No rule for finding ${at / FIELDS}`);
    const row = packed[at + 1] ?? NONE;
    const own = fixes.get(at / FIELDS);
    findings.push({
      rule: ofRule.rule,
      covers: ofRule.covers,
      source: ofRule.source,
      ruleTitle: ofRule.ruleTitle,
      outcome: text(at + 2) as FindingRecord['outcome'],
      sheet: text(at + 3),
      table: text(at + 4),
      row: row === NONE ? null : row,
      column: textOrNull(at + 5),
      cell: textOrNull(at + 6),
      found: text(at + 7),
      expected: text(at + 8),
      message: text(at + 9),
      action: text(at + 10),
      ...(own ? { fixes: own } : {}),
    });
  }
  return { ...rest, findings };
}
