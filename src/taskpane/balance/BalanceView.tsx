import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Spinner, Title3 } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Balance } from '../../balance/balance';
import { whyUnknown, type Limit } from '../../balance/proofs';
import type { Outcome } from '../../balance/proof';
import { FIGURES } from '../../balance/sections';
import { figureOf, placeOf } from '../../balance/figure';
import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { SourceLink } from '../parts/SourceLink';
import { PeriodeField } from '../templates/PeriodeField';
import { useLayout } from '../parts/layout';
import { unbroken } from '../parts/words';
import { BudgetGroups } from './BudgetGroups';
import { BudgetYears } from './BudgetYears';
import { FigureRow } from './FigureRow';
import { Forecast } from './Forecast';
import { ProofList } from './ProofList';
import type { BalanceState } from './useBalance';

const INTENT: Readonly<Record<Outcome, 'success' | 'error' | 'warning'>> = { ja: 'success', nee: 'error', onbekend: 'warning' };

const useStyles = makeStyles({
  view: { rowGap: '8px' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  figures: { display: 'flex', flexDirection: 'column', padding: 0, listStyleType: 'none' },
});

/** Whether the budget closes: one answer, the figures behind it, and the lines behind each figure. */
export function BalanceView({ state }: { state: BalanceState }) {
  const layout = useLayout();
  const styles = useStyles();
  const { result, isStale, isBusy, date, calculate, followed, follow } = state;
  useEffect(() => {
    // Whoever comes back to it sees how it stands now, also where no event told of a change.
    calculate(result?.balance?.periode);
    // Only when the view opens: while somebody types, the workbook is read when asked, unless edits are followed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const shown = useRef(followed);
  useEffect(() => {
    if (!followed || followed === shown.current) return;
    shown.current = followed;
    follow(followed);
  }, [followed, follow]);
  const balance = result?.balance;
  return (
    <div className={`${layout.view} ${styles.view}`}>
      <div className={styles.title}>
        <Title3 as="h2">Sluit het?</Title3>
        {result && <Caption1 className={layout.quiet}>Stand van {formatDate(date)}</Caption1>}
      </div>
      {!result && <Spinner size="small" labelPosition="after" label="De begroting lezen…" />}
      {result && !balance && (
        <p>
          Geen blad zegt nog voor welke subsidieperiode dit is. Laad bij Sjablonen de set Begroting indienen, en vul het blad Regio en het
          blad Begroting in.
        </p>
      )}
      {isStale && (
        <div className={layout.row} role="status">
          <span>De werkmap is veranderd.</span>
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => calculate(balance?.periode)}>
            Opnieuw berekenen
          </Button>
        </div>
      )}
      {balance && result.periodes.length > 1 && <PeriodeField periode={balance.periode} onChange={calculate} disabled={isBusy} />}
      {balance && <Answer balance={balance} />}
      {balance && <Forecast forecasts={result.forecasts} />}
      {balance && (
        <div className={layout.row}>
          <Button onClick={state.toSheet}>Op een blad zetten</Button>
        </div>
      )}
    </div>
  );
}

function Answer({ balance }: { balance: Balance }) {
  const layout = useLayout();
  const styles = useStyles();
  const { outcome, answer, figures, limits, proofs, years, partners, lijnen } = balance;
  return (
    <>
      <MessageBar intent={INTENT[outcome]} layout="multiline">
        <MessageBarBody className={layout.wrap}>{unbroken(answer)}</MessageBarBody>
      </MessageBar>
      <ul className={styles.figures} aria-label="Begroting in het kort">
        {FIGURES.map(({ name, label }) => (
          <li key={name}>
            <FigureRow label={label} figure={figures[name]} strong={name === 'kosten' || name === 'rest'} />
          </li>
        ))}
        {limits.map((limit) => (
          <LimitRows key={limit.round.id} limit={limit} isOnly={limits.length === 1} />
        ))}
      </ul>
      <ProofList proofs={proofs.filter(({ id, sentences }) => id !== 'dekking' || sentences.length > 1)} told={answer} />
      <BudgetYears years={years} />
      <BudgetGroups title="Per partner" nameless="Zonder partner" groups={partners} />
      <BudgetGroups title="Per programmalijn" nameless="Zonder programmalijn" groups={lijnen} />
    </>
  );
}

/** What may be asked: the maximum of the region, and what was awarded once that is known. */
function LimitRows({ limit, isOnly }: { limit: Limit; isOnly: boolean }) {
  const { round, ceiling, ceilingSource, award } = limit;
  const of = isOnly ? '' : `, ${round.bron}`;
  const awardColumn = round.id === 'STO2024' ? 'subsidie_2024' : 'subsidie_toegekend';
  return (
    <>
      {round.id === 'STO2025' && (
        <LimitRow label="Maximum van de regio" cents={ceiling} column="max_bedrag" limit={limit}>
          Het maximum geldt voor wat wordt gevraagd. Een techniekregio vindt het in bijlage 3 van de <SourceLink source="regeling-2025" />;
          een techniekluwe regio vraagt ten hoogste € 4.000.000 (
          <SourceLink source="dusi-2025" />
          ).{ceilingSource === null ? '' : ` Bron op blad Regio: ${ceilingSource}.`}
        </LimitRow>
      )}
      {(round.id !== 'STO2025' || award !== null) && (
        <LimitRow label={`Toegekend${of}`} cents={award} column={awardColumn} limit={limit}>
          {round.id === 'STO2024' && (
            <>
              Ten hoogste 25% van de toekenning 2020-2023 (<SourceLink source="sto-wijziging-2023" />
              ).
            </>
          )}
          {round.id === 'STO2020' && 'Voor 2020-2023 is in geen bron een maximum per regio gezien: de toekenning is de grens.'}
        </LimitRow>
      )}
    </>
  );
}

interface LimitRowProps {
  readonly label: string;
  readonly cents: number | null;
  readonly column: 'max_bedrag' | 'subsidie_toegekend' | 'subsidie_2024';
  readonly limit: Limit;
  readonly children: ReactNode;
}

function LimitRow({ label, cents, column, limit, children }: LimitRowProps) {
  const layout = useLayout();
  const { asked, lines } = limit;
  const why = whyUnknown(limit, column === 'max_bedrag' ? 'maximum' : 'toekenning');
  const amounts = lines.map((line) => ({ place: placeOf(line, column), text: label, cents: line[column] ?? 0 }));
  return (
    <li>
      <FigureRow label={label} amount={cents === null ? why : formatEuros(cents)} figure={figureOf(amounts)}>
        {cents === null ? `Op het blad Regio ${why}.` : `Gevraagd: ${formatEuros(asked)}; ${roomText(cents - asked)}`} {children}
        {cents === null && lines.length === 0 && <span className={layout.quiet}> Laad het sjabloon Regio.</span>}
      </FigureRow>
    </li>
  );
}

const roomText = (room: number): string => (room < 0 ? `${formatEuros(-room)} te veel.` : `er is nog ${formatEuros(room)} ruimte.`);
