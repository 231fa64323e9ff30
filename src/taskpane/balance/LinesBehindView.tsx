import { Button, MessageBar, MessageBarBody, Subtitle2, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import type { LinesBehind, NoLines } from '../../balance/trace/which-lines';
import { formatEuros } from '../../records/euros';
import { TOTAL_TOLERANCE } from '../../records/money';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { countOf, unbroken } from '../parts/words';
import { FigureLines } from './FigureLines';

const NO_LINES: Readonly<Record<NoLines, string>> = {
  'no report': 'Deze cel hoort niet bij een overzicht. Kies een bedrag op Samenvatting, Voortgang, Eindrapportage of Model G2.',
  'no amount': 'Deze cel is geen bedrag. Kies een bedrag op Samenvatting, Voortgang, Eindrapportage of Model G2.',
  'no formula': 'Dit bedrag wordt op het blad zelf ingevuld: er zitten geen regels achter.',
  'no sum': 'Dit bedrag is een deel van andere bedragen of een tekort: het is geen som van regels.',
};

/** Which lines of the registers make up the amount that is selected in a report. */
export function LinesBehindView() {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [found, setFound] = useState<LinesBehind | NoLines>();
  const [isBusy, setBusy] = useState(false);
  const look = (): void => {
    setBusy(true);
    void attempt(async () => {
      const { linesBehind } = await import('./trace-engine');
      const cell = await port.selectedCell();
      const behind = linesBehind(await port.readRegisters(), cell);
      setFound(behind);
      announce(
        typeof behind === 'string' ? NO_LINES[behind] : `${behind.title}: ${countOf(behind.figure.lines.length, ['regel', 'regels'])}.`,
      );
    }).finally(() => setBusy(false));
  };
  return (
    <div className={layout.view}>
      <Title3 as="h2">Welke regels?</Title3>
      <p>
        Klik in Excel op een bedrag op blad Samenvatting, Voortgang, Eindrapportage of Model G2, en druk daarna op de knop. U ziet welke
        regels van de registers samen dat bedrag zijn.
      </p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={look}>
          Regels van dit bedrag tonen
        </Button>
      </div>
      {typeof found === 'string' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={layout.wrap}>{NO_LINES[found]}</MessageBarBody>
        </MessageBar>
      )}
      {typeof found === 'object' && <Found found={found} />}
    </div>
  );
}

function Found({ found: { title, figure, inCell } }: { found: LinesBehind }) {
  const layout = useLayout();
  const differs = inCell === null || Math.abs(inCell - figure.cents) > TOTAL_TOLERANCE;
  return (
    <section className={layout.section} aria-label="Regels van het bedrag">
      <Subtitle2 as="h3">{title}</Subtitle2>
      <p>
        {countOf(figure.lines.length, ['regel', 'regels'])}, samen {unbroken(formatEuros(figure.cents))}.
      </p>
      {differs && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={layout.wrap}>
            {inCell === null
              ? 'De cel zelf is leeg of niet te lezen.'
              : `In de cel staat ${unbroken(formatEuros(inCell))}. Is de formule overgetypt, of is het blad van een oudere versie? Kies dan bij Start voor Bijwerken.`}
          </MessageBarBody>
        </MessageBar>
      )}
      <FigureLines figure={figure} />
    </section>
  );
}
