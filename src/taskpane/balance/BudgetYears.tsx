import { makeStyles } from '@fluentui/react-components';
import type { BudgetYear } from '../../balance/budget-years';
import { Fold } from '../parts/Fold';
import { formatCount } from '../parts/words';
import { FigureRow } from './FigureRow';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', padding: 0, listStyleType: 'none' } });

const WORDS: Readonly<Record<BudgetYear['state'], string>> = {
  leeg: 'nog leeg',
  'niet gepland': 'niets gepland',
  uitgewerkt: 'uitgewerkt',
  'op hoofdlijnen': 'op hoofdlijnen',
  'nog uit te werken': 'nog uit te werken',
};

/** What the budget plans for each year, and how far that is worked out; lines that are not come by themselves. */
export function BudgetYears({ years }: { years: readonly BudgetYear[] }) {
  const styles = useStyles();
  return (
    <Fold label={`Per jaar (${formatCount(years.length)})`}>
      {() => (
        <ul className={styles.list} aria-label="Per jaar">
          {years.map(({ year, state, kosten, outlines }) => (
            <li key={year}>
              <FigureRow label={`${year}: ${WORDS[state]}`} figure={kosten} />
              {outlines.lines.length > 0 && (
                <FigureRow label={`${year}: waarvan zonder prijs keer hoeveelheid, of op hoofdlijnen`} figure={outlines} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
