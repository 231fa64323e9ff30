import {
  Body1,
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { UpgradeResult, WorkbookOverview } from '../../excel/workbook-port';
import { useLayout } from '../parts/layout';
import { usePane } from '../pane-context';
import { upgradeNeed, upgradeText, type UpgradeNeed } from './upgrade-need';
import { listed } from '../parts/words';

const useStyles = makeStyles({
  card: { borderLeftWidth: '4px', borderLeftColor: tokens.colorStatusWarningBorder2 },
  button: { alignSelf: 'flex-start' },
  list: { paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly overview: WorkbookOverview;
  /** Also when the version is the present one and columns are gone: on Start that would only disturb. */
  readonly always?: boolean;
  readonly onDone: () => void;
}

/** Says that the sheets are of an older version, what an upgrade does, and does it. */
export function UpgradeCard({ overview, always = false, onDone }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<UpgradeResult>();
  const done = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => done.current?.focus(), [result]);
  const need = upgradeNeed(overview);

  const upgrade = (): void => {
    setBusy(true);
    void attempt(async () => {
      const fresh = await port.upgrade();
      setResult(fresh);
      announce('De sjablonen zijn bijgewerkt.');
      onDone();
    }).finally(() => setBusy(false));
  };

  if (result && (!need || need.kind === 'newer')) return <Upgraded result={result} focus={done} />;
  if (!need || (need.kind === 'incomplete' && !always)) return null;
  if (need.kind === 'newer') {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Nieuwere sjablonen.</MessageBarTitle> Deze werkmap is bijgewerkt met een nieuwere versie van STO Controle
          (sjablonen {need.version}). Sluit het taakvenster en open het opnieuw, of vraag uw beheerder om de nieuwe versie.
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { outdated } = overview;
  return (
    <section className={mergeClasses(layout.card, styles.card)} aria-labelledby="bijwerken">
      <Subtitle2 as="h3" id="bijwerken">
        {need.kind === 'older' ? 'Sjablonen bijwerken' : 'Sjablonen aanvullen'}
      </Subtitle2>
      <Body1 as="p">{whyText(need)}</Body1>
      {outdated.length > 0 && (
        <>
          <Body1 as="p">Bijwerken doet dit:</Body1>
          <ul className={styles.list}>
            {outdated.map((table) => (
              <li key={`${table.sheet} ${table.name}`} className={layout.wrap}>
                op blad <strong>{table.sheet}</strong>: {upgradeText(table)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Body1 as="p">Wat u hebt ingevuld en uw eigen kolommen blijven staan.</Body1>
      {outdated.some(({ missing }) => missing.length > 0) && (
        <Body1 as="p">Hebt u zelf een kolomkop veranderd? Zet dan eerst de oude kop terug; anders komt er een lege kolom bij.</Body1>
      )}
      <Button
        appearance={need.kind === 'older' ? 'primary' : 'secondary'}
        className={styles.button}
        disabledFocusable={busy}
        onClick={upgrade}
      >
        {busy ? 'Bezig met bijwerken…' : 'Bijwerken'}
      </Button>
    </section>
  );
}

function whyText(need: Exclude<UpgradeNeed, { kind: 'newer' }>): string {
  if (need.kind === 'incomplete') return 'In de tabellen ontbreekt iets. Wat daarvan afhangt, wordt niet gecontroleerd.';
  return need.version === undefined
    ? 'Deze werkmap is van een oudere versie van STO Controle. De controle kijkt na wat zij kan.'
    : `Deze werkmap is van een oudere versie van STO Controle (sjablonen ${need.version}). De controle kijkt na wat zij kan.`;
}

function Upgraded({ result: { tables, left }, focus }: { result: UpgradeResult; focus: RefObject<HTMLDivElement | null> }) {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return (
    <div ref={focus} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Bijgewerkt.</MessageBarTitle>{' '}
          {sheets.length === 0 ? 'Formules en kleuren zijn vernieuwd.' : `Aangevuld: ${listed(sheets)}.`} Controleer de werkmap opnieuw.
        </MessageBarBody>
      </MessageBar>
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Op {left.length === 1 ? 'blad' : 'de bladen'} {listed([...new Set(left.map(({ sheet }) => sheet))])} staan andere regels dan in
            het sjabloon. De formules daar zijn gebleven zoals ze waren. Laad het sjabloon ernaast als u de nieuwe formules wilt.
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
