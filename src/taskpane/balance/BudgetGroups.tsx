import { makeStyles, tokens } from '@fluentui/react-components';
import type { BudgetGroup } from '../../balance/budget-groups';
import { FIGURES } from '../../balance/sections';
import { useLayout } from '../parts/layout';
import { Fold } from '../parts/Fold';
import { formatCount } from '../parts/words';
import { FigureRow } from './FigureRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', padding: 0, listStyleType: 'none', rowGap: tokens.spacingVerticalXS },
});

/** The same figures of each part of the budget. */
export function BudgetGroups({ title, nameless, groups }: { title: string; nameless: string; groups: readonly BudgetGroup[] }) {
  const layout = useLayout();
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <Fold label={`${title} (${formatCount(groups.length)})`}>
      {() => (
        <ul className={styles.list} aria-label={title}>
          {groups.map((group) => (
            <li key={group.name ?? ''} className={layout.section}>
              <FigureRow label={group.name ?? nameless} figure={group.kosten} strong>
                Alle kosten, met de regels eronder. De verdeling staat hierna.
              </FigureRow>
              <Fold label="Dekking">
                {() =>
                  FIGURES.filter(({ name }) => name !== 'kosten').map(({ name, label }) => (
                    <FigureRow key={name} label={label} figure={group[name]} />
                  ))
                }
              </Fold>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
