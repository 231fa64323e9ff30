import { Button, Caption1, makeStyles, Subtitle1 } from '@fluentui/react-components';
import type { AppliedSetting, Report } from '../../check/report';
import { formatDate } from '../../records/dutch-date';
import { useLayout } from '../parts/layout';
import { useOpenSheet } from '../parts/useOpenSheet';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Which rules this workbook switched off or made stricter, by whom and why. */
export function SettingsSection({ report: { switchedOff, stricter } }: { report: Report }) {
  const layout = useLayout();
  const styles = useStyles();
  const openSheet = useOpenSheet();
  const sheet = [...switchedOff, ...stricter][0]?.sheet;
  if (sheet === undefined) return null;
  return (
    <section className={layout.section} aria-labelledby="anders-ingesteld">
      <Subtitle1 as="h3" id="anders-ingesteld">
        Anders ingesteld in deze werkmap
      </Subtitle1>
      <ul className={layout.list}>
        {switchedOff.map((setting) => (
          <SettingCard key={setting.rule.id} setting={setting} done="Uitgezet" />
        ))}
        {stricter.map((setting) => (
          <SettingCard key={setting.rule.id} setting={setting} done="Strenger gemaakt: elke bevinding telt als fout," />
        ))}
      </ul>
      <Button size="small" className={styles.button} onClick={() => openSheet(sheet)}>
        Ga naar blad {sheet}
      </Button>
    </section>
  );
}

function SettingCard({ setting: { rule, reason, by, date }, done }: { setting: AppliedSetting; done: string }) {
  const layout = useLayout();
  return (
    <li className={layout.card}>
      <p className={layout.wrap}>
        <strong>{rule.id}</strong>: {rule.title}
      </p>
      <p className={layout.wrap}>
        {done} {by === null ? '' : `door ${by} `}
        {date === null ? '' : `op ${formatDate(date)} `}omdat: {reason}
      </p>
      {by === null && <Caption1 className={layout.quiet}>Op het blad staat niet wie dit heeft besloten.</Caption1>}
    </li>
  );
}
