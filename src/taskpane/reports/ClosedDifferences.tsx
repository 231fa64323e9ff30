import { Button } from '@fluentui/react-components';
import type { ClosedColumn, ClosedDifference } from '../../facts/money/closed-differences';
import type { YearLine } from '../../facts/money/year-lines';
import { formatEuros } from '../../records/euros';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';

const FIGURES: Readonly<Record<ClosedColumn, string>> = {
  lasten: 'Lasten',
  ontvangen: 'Ontvangen',
  saldo: 'Saldo 31-12',
  toewijzing: 'Toewijzing',
  afschrijving: 'Afschrijving',
  cofi_geld: 'Cofinanciering in geld',
  cofi_natura: 'Cofinanciering in natura',
};

/** Lines that are shown of one figure; the check names the others. */
const MOST_LINES = 5;

/** Which figures of a closed year no longer follow from the workbook, and by which lines. */
export function ClosedDifferences({ differences }: { differences: readonly ClosedDifference[] }) {
  const layout = useLayout();
  return differences.map(({ closed, column, then, now, lines }) => {
    const changed = [...(lines?.added.flat() ?? []), ...(lines?.changed ?? []).map(({ line }) => line)];
    const gone = lines?.gone.length ?? 0;
    return (
      <div key={`${closed.round.id} ${column}`} className={layout.section}>
        <div className={layout.marked}>
          <OutcomeIcon outcome="te beoordelen" />
          <span>
            {FIGURES[column]}: bij afsluiten {formatEuros(then)}, nu {formatEuros(now)}; verschil {formatEuros(now - then)}
            {gone > 0 && `; ${countOf(gone, ['regel is', 'regels zijn'])} weg`}
          </span>
        </div>
        {changed.length > 0 && (
          <ul className={layout.list}>
            {changed.slice(0, MOST_LINES).map((line, index) => (
              <li key={index}>
                <ChangedLine line={line} before={lines?.changed.find((each) => each.line === line)?.before} />
              </li>
            ))}
            {changed.length > MOST_LINES && <li>en nog {countOf(changed.length - MOST_LINES, ['regel', 'regels'])}</li>}
          </ul>
        )}
      </div>
    );
  });
}

function ChangedLine({ line: { at, amount }, before }: { line: YearLine; before: number | undefined }) {
  const { port, attempt } = usePane();
  const { sheet } = at.table;
  return (
    <Button
      size="small"
      onClick={() => void attempt(() => port.select({ ...at, column: null, heading: null, columnKey: null, rowKey: null, hidden: false }))}
    >
      {sheet}, rij {at.row + 1}:{' '}
      {before === undefined ? `${formatEuros(amount)} erbij` : `${formatEuros(before)} werd ${formatEuros(amount)}`}
    </Button>
  );
}
