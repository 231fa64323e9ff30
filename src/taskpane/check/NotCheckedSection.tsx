import { Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { NotChecked } from '../../check/report';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { isRead } from '../../records/mapping/sheet-mapping';
import type { Template } from '../../templates/template';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { gapsOf, type Gap } from './not-checked';
import { CHECKS, countOf, listed } from '../parts/words';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  rules: { paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly notChecked: readonly NotChecked[];
  readonly overview: WorkbookOverview;
  readonly onLoad: (template: Template) => void;
}

/** What could not be checked, why, and what to do about it. */
export function NotCheckedSection({ notChecked, overview, onLoad }: Props) {
  const layout = useLayout();
  const gaps = useMemo(() => gapsOf(notChecked), [notChecked]);
  /** Whether columns can be missing in a sheet of the user. */
  const ownSheets = overview.readings.some(isRead);
  const present = new Set(overview.templates.filter(({ state }) => state === 'present').map(({ template }) => template));
  // Of what is missing altogether there may be much, and most of it does not matter yet.
  const of = (reason: Gap['reason']): readonly Gap[] => gaps.filter((gap) => gap.reason === reason);
  const [columns, empty, absent] = [of('columns'), of('empty'), of('sheet')];
  const card = (gap: Gap): ReactNode => (
    <GapCard
      key={gap.key}
      gap={gap}
      loaded={gap.template !== undefined && present.has(gap.template)}
      ownSheets={ownSheets}
      onLoad={onLoad}
    />
  );
  return (
    <section className={layout.section} aria-labelledby="niet-gecontroleerd">
      <Subtitle1 as="h3" id="niet-gecontroleerd">
        Niet gecontroleerd
      </Subtitle1>
      {columns.length > 0 && <ul className={layout.list}>{columns.map(card)}</ul>}
      {empty.length > 0 && (
        <Fold label={countOf(empty.length, ['tabel is nog leeg', 'tabellen zijn nog leeg'])}>
          {() => <ul className={layout.list}>{empty.map(card)}</ul>}
        </Fold>
      )}
      {absent.length > 0 && (
        <Fold label={countOf(absent.length, ['sjabloon staat niet in de werkmap', 'sjablonen staan niet in de werkmap'])}>
          {() => <ul className={layout.list}>{absent.map(card)}</ul>}
        </Fold>
      )}
    </section>
  );
}

function GapCard({
  gap: { name, reason, headings, rules, template, isPartly },
  loaded,
  ownSheets,
  onLoad,
}: { gap: Gap; loaded: boolean; ownSheets: boolean } & Pick<Props, 'onLoad'>) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <li className={layout.card}>
      <p className={layout.wrap}>
        <strong>{name}:</strong> {reasonText(reason, headings, loaded, ownSheets)}
      </p>
      <Fold label={`${countOf(rules.length, CHECKS)} ${isPartly ? 'niet volledig gedaan' : 'overgeslagen'}`}>
        {() => (
          <ul className={styles.rules}>
            {rules.map(({ id, title }) => (
              <li key={id}>
                <Caption1>
                  {title} ({id})
                </Caption1>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      {reason === 'sheet' && template && (
        // The button stays after loading, so that the focus is not lost.
        <Button size="small" className={styles.button} disabledFocusable={loaded} onClick={() => onLoad(template)}>
          {loaded ? `Sjabloon ${template.sheet} is geladen` : `Sjabloon ${template.sheet} laden`}
        </Button>
      )}
    </li>
  );
}

function reasonText(reason: NotChecked['reason'], headings: readonly string[], loaded: boolean, ownSheets: boolean): string {
  switch (reason) {
    case 'sheet':
      return 'dit sjabloon staat niet in de werkmap.';
    case 'empty':
      return 'de tabel is nog leeg, dus er is niets om mee te vergelijken.';
    case 'cells':
      return `in ${listed(headings)} staat iets wat niet te lezen is, dus vergelijken of optellen kan niet.`;
    case 'columns':
      return [
        headings.length === 1 ? `de kolom ${headings[0]} ontbreekt.` : `de kolommen ${listed(headings)} ontbreken.`,
        ...(loaded ? [`Zet de ${headings.length === 1 ? 'kolomkop' : 'kolomkoppen'} terug zoals in het sjabloon.`] : []),
        ...(ownSheets ? ['In een eigen blad wijst u bij Meer > Koppelen aan welke kolom dit is, als het blad die heeft.'] : []),
      ].join(' ');
  }
}
