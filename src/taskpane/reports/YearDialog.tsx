import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { costPlaces, type YearState } from '../../facts/money/closed-years';
import { formatEuros } from '../../records/euros';
import { SHORTEST_REOPENING } from '../../templates/afsluitingen';
import { usePane } from '../pane-context';
import { useLayout } from '../parts/layout';
import { PaneDialog } from '../parts/PaneDialog';
import { countOf } from '../parts/words';
import { today } from '../today';

interface Props {
  readonly state: YearState;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const euros = (cents: number | null): string => (cents === null ? 'niet bekend' : formatEuros(cents));

/** Shows what is fixed before a year is closed, and asks why before it is opened again. */
export function YearDialog({ state: { year, figures, closed, may }, onClose, onDone }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const closes = may === 'sluiten';
  const nameMissing = by.trim() === '';
  const reasonMissing = !closes && reason.trim().length < SHORTEST_REOPENING;
  const save = (): void => {
    setTried(true);
    if (nameMissing || reasonMissing) return;
    setBusy(true);
    void attempt(async () => {
      const who = { year, by: by.trim(), date: today() };
      const sheet = closes ? await port.closeYear(who) : await port.reopenYear({ ...who, reason: reason.trim() });
      announce(`${year} is ${closes ? 'afgesloten' : 'heropend'}; dat staat op blad ${sheet}.`);
      onDone();
    }).finally(onClose);
  };
  return (
    <PaneDialog
      title={closes ? `${year} afsluiten` : `${year} heropenen`}
      busy={busy}
      onClose={onClose}
      actions={[
        { label: closes ? 'Afsluiten' : 'Heropenen', isPrimary: true, onPress: save },
        { label: 'Annuleren', onPress: onClose },
      ]}
    >
      {closes ? (
        <>
          <p>Deze cijfers worden vastgezet op blad Model G2:</p>
          <ul className={layout.list}>
            {figures.map(({ round, costs, depreciation, received, balance, award, cash, kind, lines }) => (
              <li key={round.id} className={layout.card}>
                <strong>{round.bron}</strong>
                <span>Toewijzing {euros(award)}</span>
                <span>Lasten {euros(costs)}</span>
                <span>waarvan afschrijving {euros(depreciation)}</span>
                <span>Ontvangen {euros(received)}</span>
                <span>Saldo 31-12 {euros(balance)}</span>
                <span>Cofinanciering in geld {euros(cash)}</span>
                <span>Cofinanciering in natura {euros(kind)}</span>
                <span>{countOf(costPlaces(lines).size, ['kostenregel', 'kostenregels'])}, met een vingerafdruk</span>
              </li>
            ))}
          </ul>
          <p>
            Kosten die later nog bij {year} komen, tellen dan in het eerste jaar dat open is. Welke regels nu tellen, komt op blad STO
            Afgesloten.
          </p>
        </>
      ) : (
        <>
          <p>
            Afgesloten met {closed.map(({ round, costs }) => `${formatEuros(costs)} (${round.bron})`).join(' en ')}. De regel blijft staan,
            met uw reden.
          </p>
          <Field
            label="Reden"
            required
            hint={`Ten minste ${SHORTEST_REOPENING} tekens`}
            {...(tried && reasonMissing ? { validationMessage: 'Schrijf op waarom.' } : {})}
          >
            <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
          </Field>
        </>
      )}
      <Field label="Uw naam" required {...(tried && nameMissing ? { validationMessage: 'Vul uw naam in.' } : {})}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} autoComplete="name" />
      </Field>
    </PaneDialog>
  );
}
