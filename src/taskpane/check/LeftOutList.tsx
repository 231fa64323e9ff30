import type { LeftOut } from '../../check/left-out';
import { leftOutText } from '../../report/left-out-text';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { countOf, ROWS } from '../parts/words';

/** Rows in which something stands and that were not read: how many, and when asked which, what they come to and why. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const layout = useLayout();
  const count = leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  return (
    <Fold label={`${countOf(count, ROWS)} met gegevens niet meegelezen`}>
      {() => (
        <ul className={layout.list}>
          {leftOut.map((each, index) => (
            <li key={index} className={layout.wrap}>
              {leftOutText(each)}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
