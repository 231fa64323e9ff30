import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { whatIsMissing } from '../../check/partly';
import { OUTCOMES } from '../../check/report';
import { inDutch } from '../../cells/cell';
import { headingOf } from '../../templates/column';
import { useLayout } from '../parts/layout';
import { LeftOutList } from '../check/LeftOutList';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { CHECKS, countOf, listed, OUTCOME_WORDS, ROWS, WAIVED } from '../parts/words';
import type { FileContent } from './file-summary';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** Rules and cells that are named; the check of the workbook tells the rest once the lines are in. */
const MOST = 8;
/** Characters of a cell that are shown. */
const LONGEST = 40;

/** What the check finds in a file, and which cells could not be read, in brief. */
export function FileFindings({ content: { found, waivers, unread, checked, partly, leftOutRows } }: { content: FileContent }) {
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const counts = OUTCOMES.flatMap((outcome) => {
    const count = found.filter((each) => each.outcome === outcome).reduce((sum, { findings }) => sum + findings.length, 0);
    return count === 0 ? [] : [countOf(count, OUTCOME_WORDS[outcome])];
  });
  const skipped = new Set(partly.flatMap(({ rules }) => rules)).size;
  return (
    <section className={layout.section} aria-label="Bevindingen in het bestand">
      {checked.lines === 0 ? (
        <p>Er is niets gecontroleerd: uit dit bestand is geen enkele rij van een register gelezen.</p>
      ) : (
        <div className={layout.marked}>
          {(found.length > 0 || partly.length === 0) && <OutcomeIcon outcome={found[0]?.outcome ?? 'in orde'} />}
          <span>
            {counts.length === 0 ? 'De controle vindt niets' : `De controle vindt ${listed(counts)}`} in {countOf(checked.lines, ROWS)}, met{' '}
            {countOf(checked.rules, CHECKS)}.
          </span>
        </div>
      )}
      {partly.length > 0 && (
        <div className={layout.marked}>
          <OutcomeIcon outcome="niet volledig" />
          <span className={layout.wrap}>
            Niet volledig gecontroleerd: {whatIsMissing(partly)}. {countOf(skipped, CHECKS)} niet of niet volledig gedaan.
          </span>
        </div>
      )}
      {waivers > 0 && (
        <p>
          Het bestand noemt zelf {countOf(waivers, WAIVED)}. Die gelden niet in uw werkmap: verantwoord ze daar opnieuw als het zo mag
          blijven.
        </p>
      )}
      <LeftOutList leftOut={leftOutRows} />
      {unread.length > 0 && (
        <p>
          {unread.length === 1 ? 'Eén cel is' : `${countOf(unread.length, ['cel', 'cellen'])} zijn`} niet te lezen. Wat er staat komt
          ongewijzigd in het register.
        </p>
      )}
      {found.length + unread.length > 0 && (
        <Button size="small" className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Bevindingen verbergen' : 'Bevindingen tonen'}
        </Button>
      )}
      {open && (
        <ul className={layout.list}>
          {found.slice(0, MOST).map(({ rule, outcome, findings: [first, ...more] }) => (
            <li key={`${rule.id} ${outcome}`} className={layout.marked}>
              <OutcomeIcon outcome={outcome} />
              <span className={layout.wrap}>
                {rule.title} ({rule.id}): {countOf(1 + more.length, ['keer', 'keer'])}
                {first &&
                  first.place.row !== null &&
                  `, bijvoorbeeld ${first.place.heading ?? 'regel'} in rij ${first.place.row + 1}: ${first.text}`}
              </span>
            </li>
          ))}
          {unread.slice(0, MOST).map(({ at, column, year, cell }, index) => (
            <li key={index} className={layout.wrap}>
              Niet te lezen: {headingOf(column, year)} in rij {at.row + 1} van blad {at.table.sheet}: {shown(cell)}
            </li>
          ))}
        </ul>
      )}
      {open && (found.length > MOST || unread.length > MOST) && (
        <Caption1 className={layout.quiet}>De rest staat bij Controle zodra de regels zijn toegevoegd.</Caption1>
      )}
    </section>
  );
}

function shown(cell: string | number | boolean): string {
  const text = inDutch(String(cell)).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
