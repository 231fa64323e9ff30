import { Button, Caption1, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { closedDifferences, type ClosedDifference } from '../../facts/money/closed-differences';
import { yearStates, type YearState } from '../../facts/money/closed-years';
import type { Dossier } from '../../records/dossier';
import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { closedYearPrints } from '../../report/closed-year-prints';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { useLayout } from '../parts/layout';
import { today } from '../today';
import { TakeOver } from './TakeOver';
import { ClosedDifferences } from './ClosedDifferences';
import { YearDialog } from './YearDialog';

interface Props {
  readonly dossier: Dossier;
  readonly onChanged: () => void;
}

/** The years of model G2: which are closed, with which figures, and whether the lines are still the same. */
export function YearsSection({ dossier, onChanged }: Props) {
  const layout = useLayout();
  const [asked, setAsked] = useState<YearState>();
  const states = yearStates(dossier, today());
  const differences = closedDifferences(dossier);
  return (
    <section className={layout.section} aria-label="Jaarrekening, model G2">
      <Subtitle1 as="h3">Jaarrekening, model G2</Subtitle1>
      <p>
        Een afgesloten jaar houdt zijn cijfers. Komt er later nog iets bij, dan telt dat in het eerste jaar dat open is, en de controle zegt
        om welk bedrag het gaat.
      </p>
      {states.length === 0 && <p>Laad het sjabloon Model G2 en vul op Regio de subsidieperiode in.</p>}
      <ul className={layout.list}>
        {states.map((state) => (
          <Year
            key={state.year}
            state={state}
            dossier={dossier}
            differences={differences.filter(({ closed }) => closed.year === state.year)}
            isAfterClosed={states.some(({ year, closed }) => year === state.year - 1 && closed.length > 0)}
            onAsk={() => setAsked(state)}
          />
        ))}
      </ul>
      {states.length > 0 && <TakeOver dossier={dossier} onChanged={onChanged} />}
      {asked && <YearDialog state={asked} onClose={() => setAsked(undefined)} onDone={onChanged} />}
    </section>
  );
}

interface YearProps {
  readonly state: YearState;
  readonly dossier: Dossier;
  readonly differences: readonly ClosedDifference[];
  /** The year before is closed: what comes late for that counts in this one. */
  readonly isAfterClosed: boolean;
  readonly onAsk: () => void;
}

function Year({ state: { year, figures, closed, may }, dossier, differences, isAfterClosed, onAsk }: YearProps) {
  const layout = useLayout();
  const prints = closed.length === 0 ? [] : closedYearPrints(dossier);
  return (
    <li className={layout.card}>
      <Subtitle2 as="h4">{year}</Subtitle2>
      {closed.map(({ round, costs, takenOver, line }) => {
        const isSame = takenOver || prints.some((each) => each.bron === round.bron && each.year === year && each.isSame);
        return (
          <div key={round.id} className={layout.marked}>
            <OutcomeIcon outcome={isSame ? 'in orde' : 'te beoordelen'} />
            <span>
              {round.bron}: afgesloten met {formatEuros(costs)}
              {line.afgesloten === null ? '' : ` op ${formatDate(line.afgesloten)}`} door {line.door ?? 'onbekend'}.{' '}
              {takenOver
                ? `De kostenregels staan in ${line.bestand ?? 'een andere werkmap'}.`
                : isSame
                  ? 'De kostenregels zijn sindsdien gelijk.'
                  : 'De kostenregels van dit jaar zijn sindsdien veranderd.'}
            </span>
          </div>
        );
      })}
      <ClosedDifferences differences={differences} />
      {closed.length === 0 &&
        figures.map(({ round, costs, inRegisters }) => (
          <Caption1 key={round.id}>
            {round.bron}: {costs === null ? 'de lasten op Model G2 zijn nog niet berekend' : `lasten ${formatEuros(costs)}`}; registers{' '}
            {formatEuros(inRegisters)}
            {costs !== null && costs !== inRegisters && isAfterClosed && `; correctie op eerdere jaren ${formatEuros(costs - inRegisters)}`}
          </Caption1>
        ))}
      {may !== 'niets' && (
        <div className={layout.row}>
          <Button onClick={onAsk}>{may === 'sluiten' ? `Jaar ${year} afsluiten…` : `Jaar ${year} heropenen…`}</Button>
        </div>
      )}
    </li>
  );
}
