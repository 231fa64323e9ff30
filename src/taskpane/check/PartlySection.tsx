import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { whatIsMissing } from '../../check/partly';
import type { PartlyChecked, Report } from '../../check/report';
import { rowStretches } from '../../rules/row-stretches';
import type { Rule } from '../../rules/rule';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { CHECKS, countOf, ROWS } from '../parts/words';

const useStyles = makeStyles({ rules: { paddingInlineStart: tokens.spacingHorizontalL } });

/** Rows on which something was not looked at, what was missing for it, and which rules that concerns. */
export function PartlySection({ partly }: Pick<Report, 'partly'>) {
  const layout = useLayout();
  const styles = useStyles();
  const groups = useMemo(() => groupsOf(partly), [partly]);
  return (
    <section className={layout.section} aria-labelledby="niet-volledig">
      <Subtitle1 as="h3" id="niet-volledig">
        Niet volledig gecontroleerd
      </Subtitle1>
      <p className={layout.quiet}>Deze rijen krijgen in de kolom Controle een – in plaats van ✔, als er niets anders op gevonden is.</p>
      <ul className={layout.list}>
        {groups.map(({ key, sheet, missing, rows, rules }) => (
          <li key={key} className={layout.card}>
            <p className={layout.wrap}>
              <strong>
                Blad {sheet}, {countOf(rows.size, ROWS)}:
              </strong>{' '}
              {missing}. <span className={layout.quiet}>(rij {rowStretches([...rows].map((row) => row + 1))})</span>
            </p>
            <Fold label={`${countOf(rules.size, CHECKS)} niet of niet volledig gedaan`}>
              {() => (
                <ul className={styles.rules}>
                  {[...rules].map(({ id, title }) => (
                    <li key={id}>
                      <Caption1>
                        {title} ({id})
                      </Caption1>
                    </li>
                  ))}
                </ul>
              )}
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartlyGroup {
  readonly key: string;
  readonly sheet: string;
  readonly missing: string;
  readonly rows: Set<number>;
  readonly rules: Set<Rule>;
}

/** Once for each table and thing that is missing. */
function groupsOf(partly: readonly PartlyChecked[]): readonly PartlyGroup[] {
  const groups = new Map<string, PartlyGroup>();
  for (const one of partly) {
    const { table, rows, rules } = one;
    const missing = whatIsMissing([one]);
    const key = `${table.sheet}\n${table.row}\n${missing}`;
    const group = groups.get(key) ?? { key, sheet: table.sheet, missing, rows: new Set(), rules: new Set() };
    groups.set(key, group);
    for (const row of rows) group.rows.add(row);
    for (const rule of rules) group.rules.add(rule);
  }
  return [...groups.values()];
}
