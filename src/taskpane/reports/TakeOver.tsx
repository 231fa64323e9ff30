import { Button, Caption1, MessageBar, MessageBarBody, Spinner, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { YearElsewhere } from '../../facts/money/taken-over';
import type { Dossier } from '../../records/dossier';
import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { today } from '../today';
import type { Offer } from './engine';

interface Props {
  readonly dossier: Dossier;
  readonly onChanged: () => void;
}

/** Begins this workbook where last year's ended: its closed years are taken over, and what is left is the opening balance here. */
export function TakeOver({ dossier, onChanged }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string>();
  const [offer, setOffer] = useState<Offer>();
  const read = (file: File): void => {
    setReading(file.name);
    setOffer(undefined);
    void attempt(async () => {
      const { offerOf } = await import('./engine');
      setOffer(await offerOf(file, dossier));
    }).finally(() => setReading(undefined));
  };
  const take = (file: string, years: readonly YearElsewhere[]): void =>
    void attempt(async () => {
      const sheet = await port.takeOverYears({ file, date: today(), years });
      announce(`${years.map(({ year }) => year).join(' en ')} is overgenomen; dat staat op blad ${sheet}.`);
      setOffer(undefined);
      onChanged();
    });
  return (
    <section className={layout.section} aria-label="Vorige werkmap">
      <Subtitle2 as="h4">Begint u elk jaar een nieuwe werkmap?</Subtitle2>
      <p>
        Kies de werkmap van vorig jaar. De afgesloten jaren komen dan hier te staan, en het saldo van 31 december wordt het beginsaldo. Het
        bestand gaat niet van deze computer af.
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Werkmap van vorig jaar"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) read(file);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button onClick={() => input.current?.click()}>Werkmap van vorig jaar kiezen…</Button>
      </div>
      {reading !== undefined && <Spinner size="small" labelPosition="after" label={`${reading} lezen…`} />}
      {offer?.kind === 'refused' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={layout.wrap}>{offer.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {offer?.kind === 'years' && (
        <>
          <ul className={layout.list}>
            {offer.years.map((each) => (
              <OfferedYear key={`${each.bron} ${each.year}`} offered={each} />
            ))}
          </ul>
          <div className={layout.row}>
            <Button appearance="primary" onClick={() => take(offer.file, offer.years)}>
              Overnemen
            </Button>
            <Button onClick={() => setOffer(undefined)}>Annuleren</Button>
          </div>
        </>
      )}
    </section>
  );
}

const euros = (cents: number | null): string => (cents === null ? 'niet bekend' : formatEuros(cents));

function OfferedYear({ offered: { bron, year, by, closedOn, figures, here } }: { offered: YearElsewhere }) {
  const layout = useLayout();
  return (
    <li className={layout.card}>
      <strong>
        {year}, {bron}
      </strong>
      <Caption1>
        Afgesloten op {formatDate(closedOn)} door {by === '' ? 'onbekend' : by}
      </Caption1>
      <span>Lasten {euros(figures.lasten)}</span>
      <span>Ontvangen {euros(figures.ontvangen)}</span>
      <span>Saldo 31-12 {euros(figures.saldo)}</span>
      {here !== 0 && (
        <span>
          Let op: in deze werkmap staat ook {formatEuros(here)} van {year}. Bij overnemen telt dat als late kosten, boven op de afgesloten
          lasten. Zijn het dezelfde regels, sluit {year} dan hier af in plaats van het over te nemen.
        </span>
      )}
    </li>
  );
}
