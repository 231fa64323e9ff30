import { Body1, Link } from '@fluentui/react-components';
import { settingsOf } from '../../check/settings';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { EVERY_RULE } from '../../rules/all-rules';
import { useLayout } from '../parts/layout';
import { useOpenSheet } from '../parts/useOpenSheet';
import { listed } from '../parts/words';

/** How many rules this workbook switched off or made stricter, with the way to the sheet that says so. */
export function SettingsInForce({ overview: { dossier } }: { overview: WorkbookOverview }) {
  const layout = useLayout();
  const openSheet = useOpenSheet();
  const { switchedOff, stricter } = settingsOf(dossier, EVERY_RULE);
  const sheet = [...switchedOff, ...stricter][0]?.sheet;
  if (sheet === undefined) return null;
  return (
    <Body1 as="p" className={layout.wrap}>
      <strong>Anders ingesteld: {inForce(switchedOff.length, stricter.length)}.</strong>{' '}
      <Link inline as="button" onClick={() => openSheet(sheet)}>
        Bekijk blad {sheet}
      </Link>
    </Body1>
  );
}

/** `2 regels staan uit en 1 regel is strenger`. */
export const inForce = (off: number, stricter: number): string =>
  listed([
    ...(off === 0 ? [] : [`${off === 1 ? '1 regel staat' : `${off} regels staan`} uit`]),
    ...(stricter === 0 ? [] : [`${stricter === 1 ? '1 regel is' : `${stricter} regels zijn`} strenger`]),
  ]);
