import type { AnyLine, AnyRegister, Dossier } from '../../src/records/dossier';
import { watched } from '../../src/facts/watched';
import { TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import type { Rule } from '../../src/rules/rule';

/** The columns at which a rule looks itself, as `kosten omschrijving`. What a fact looks at it answers for itself. */
export function askedColumns(rule: Rule, dossier: Dossier, date: number): ReadonlySet<string> {
  const asked = new Set<string>();
  const all = new Set<TableKey>();
  const byFacts = new Set<string>();
  const ignore = (): void => undefined;
  // A fact says itself at which columns it looks, and may hand out lines.
  const shown = watched(told(dossier, asked), {
    register: ignore,
    fact: (key, columns) => {
      if (columns === 'all') all.add(key);
      else for (const column of columns) byFacts.add(`${key} ${column}`);
    },
  });
  const everything = watched(dossier, { register: ignore, fact: ignore });
  for (const check of [rule.check, rule.together])
    check?.(
      { dossier: shown, everything, date, ruleIds: new Set([rule.id]), subtotals: [] },
      { line: ignore, cell: ignore, outside: ignore, table: ignore },
    );
  return new Set([...asked].filter((each) => !byFacts.has(each) && !all.has(each.split(' ')[0] as TableKey)));
}

/** The same dossier, of which the lines tell which columns are looked at. */
const told = (dossier: Dossier, asked: Set<string>): Dossier =>
  ({ ...dossier, ...Object.fromEntries(TABLE_KEYS.map((key) => [key, seenBy(dossier[key], asked)])) }) as Dossier;

function seenBy(register: AnyRegister, asked: Set<string>): AnyRegister {
  const lines = (register.lines as readonly AnyLine[]).map(
    (line) =>
      new Proxy(line, {
        get: (target, name) => {
          if (typeof name === 'string' && name !== 'at') asked.add(`${register.key} ${name}`);
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  return { ...register, lines } as AnyRegister;
}
