import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { whatIsMissing } from '../../check/partly';
import type { PartlyChecked, Report } from '../../check/report';
import { rowStretches } from '../../rules/row-stretches';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { CHECKS, countOf, listed, ROWS } from '../parts/words';

const useStyles = makeStyles({ reasons: { paddingInlineStart: tokens.spacingHorizontalL } });

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
        {groups.map(({ key, sheet, partly: ofTable }) => (
          <li key={key} className={layout.card}>
            <p className={layout.wrap}>
              <strong>
                Blad {sheet}, {countOf(new Set(ofTable.flatMap(({ rows }) => rows)).size, ROWS)}:
              </strong>{' '}
              {whatIsMissing(ofTable)}.
            </p>
            <Fold label={`${countOf(new Set(ofTable.flatMap(({ rules }) => rules)).size, CHECKS)} niet of niet volledig gedaan`}>
              {() => (
                <ul className={styles.reasons}>
                  {ofTable.map((one, index) => (
                    <li key={index}>
                      <Caption1 className={layout.wrap}>
                        Rij {rowStretches(one.rows.map((row) => row + 1))}, {whatIsMissing([one])}:{' '}
                        {listed(one.rules.map(({ id, title }) => `${title} (${id})`))}
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
  readonly partly: readonly PartlyChecked[];
}

/** By table: the rows of one miss much the same. */
function groupsOf(partly: readonly PartlyChecked[]): readonly PartlyGroup[] {
  const groups = new Map<string, { key: string; sheet: string; partly: PartlyChecked[] }>();
  for (const one of partly) {
    const { sheet, row } = one.table;
    const key = `${sheet}\n${row}`;
    const group = groups.get(key);
    if (group) group.partly.push(one);
    else groups.set(key, { key, sheet, partly: [one] });
  }
  return [...groups.values()];
}
