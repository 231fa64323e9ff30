import type { AnyLine, AnyRegister, Dossier } from '../../src/records/dossier';
import { watched } from '../../src/facts/watched';
import { TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import type { Rule } from '../../src/rules/rule';

/** The columns at which a rule looks itself, as `kosten omschrijving`. What a fact looks at it answers for itself. */
export function askedColumns(rule: Rule, dossier: Dossier, date: number): ReadonlySet<string> {
  const asked = new Set<string>();
  const all = new Set<TableKey>();
  const outer = told(dossier, asked);
  const facts = watched(dossier, {
    register: () => undefined,
    fact: (key, columns) => columns === 'all' && all.add(key),
  });
  // Facts get the plain lines, the rule gets those that tell.
  const shown = new Proxy(facts, {
    get: (target, name, self) => (typeof name === 'string' ? Reflect.get(outer, name, self) : Reflect.get(target, name)),
  });
  const ignore = (): void => undefined;
  rule.check(
    { dossier: shown, everything: watched(dossier, { register: ignore, fact: ignore }), date, ruleIds: new Set([rule.id]), subtotals: [] },
    { line: ignore, cell: ignore, outside: ignore, table: ignore },
  );
  return new Set([...asked].filter((each) => !all.has(each.split(' ')[0] as TableKey)));
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
