import { Body1, Button, Caption1, makeStyles, mergeClasses, Subtitle1, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { formatDate } from '../../records/dutch-date';
import { EVIDENCE_TEXT } from '../../scheme/evidence';
import { ROUNDS, type Periode } from '../../scheme/rounds';
import { regioTemplate } from '../../templates/regio';
import { keepAmounts } from '../check/keep-amounts';
import { useLayout } from '../parts/layout';
import { parameterRows, type ParameterRow, type RegionalRow, type ShownValue } from './parameter-rows';
import { PeriodeField } from '../templates/PeriodeField';
import { SourceLink } from '../parts/SourceLink';
import { today } from '../today';
import { useOpenSheet } from '../parts/useOpenSheet';

const GROUPS = {
  regio: ['Door de regio in te vullen', 'Hiervoor geeft geen bron een bedrag. De controle gebruikt wat u op blad Regio invult.'],
  onbekend: [
    'Niet gevonden',
    'Hiervoor is geen bron gevonden, of niet voor elke dag. De controle rekent er dan niet mee. GPL is de gemiddelde personeelslast: wat een baan per jaar kost.',
  ],
  bekend: ['Uit de bronnen', ''],
} as const satisfies Record<ParameterRow['group'], readonly [title: string, text: string]>;

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  value: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly overview: WorkbookOverview;
  readonly periode: Periode;
  readonly onPeriode: (periode: Periode) => void;
}

/** The figures of the scheme: what they are, for which days, where they come from, and what the region fills in itself. */
export function ParametersView({ overview: { dossier, templates }, periode, onPeriode }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const openSheet = useOpenSheet();
  const date = today();
  const rows = parameterRows(periode, date, dossier);
  const regio = templates.find(({ template }) => template === regioTemplate)?.sheets[0];
  return (
    <div className={layout.view}>
      <Title3 as="h2">Parameters</Title3>
      <p>De getallen en dagen waarmee de controle rekent, zoals bekend op {formatDate(date)}.</p>
      <PeriodeField periode={periode} onChange={onPeriode} />
      {(Object.keys(GROUPS) as ParameterRow['group'][]).map((group) => {
        const [title, text] = GROUPS[group];
        const inGroup = rows.filter((row) => row.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} className={layout.section} aria-labelledby={`groep-${group}`}>
            <Subtitle1 as="h3" id={`groep-${group}`}>
              {title}
            </Subtitle1>
            {text !== '' && <Body1 as="p">{text}</Body1>}
            {group === 'regio' && regio !== undefined && (
              <Button size="small" className={styles.button} onClick={() => openSheet(regio)}>
                Ga naar blad {regio}
              </Button>
            )}
            <ul className={layout.list}>
              {inGroup.map(({ id, label, values, regional }) => (
                <li key={id} className={layout.card}>
                  <Subtitle2 as="h4" className={layout.wrap}>
                    {label}
                  </Subtitle2>
                  {regional && <OnRegio row={regional} />}
                  {values.map((value) => (
                    <Value key={`${value.round} ${value.from}`} value={value} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function OnRegio({ row: { filled } }: { row: RegionalRow }) {
  const layout = useLayout();
  return (
    <div className={layout.wrap}>
      Op blad Regio: {filled.length === 0 ? <em>nog niet ingevuld</em> : <strong>{keepAmounts(filled.join('; '))}</strong>}
    </div>
  );
}

function Value({ value: { text, round, from, until, source, evidence, note } }: { value: ShownValue }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.value, layout.wrap)}>
      {text === undefined ? <em>Niet gevonden in een bron</em> : <strong>{keepAmounts(text)}</strong>}
      <Caption1>
        Voor {ROUNDS[round].bron}, {formatDate(from)} tot en met {formatDate(until)}
      </Caption1>
      {note !== undefined && <Caption1>{note}</Caption1>}
      <Caption1 className={layout.quiet}>
        Bron: <SourceLink source={source} />. Zekerheid: {EVIDENCE_TEXT[evidence]}.
      </Caption1>
    </div>
  );
}
