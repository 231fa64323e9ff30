import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../check/report';
import { cellAddress } from '../../cells/address';
import type { Outcome, Rule } from '../../rules/rule';
import { FindingDetails } from './FindingDetails';
import type { MergedFinding } from './group-findings';
import { keepAmounts } from './keep-amounts';
import { NoteList } from './notes/NoteList';
import { MendOptions } from './MendOptions';
import { CARD } from './useKeptFocus';
import type { Mending } from './useMend';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from './OutcomeIcon';
import { RowLinks } from './RowLinks';
import { CELLS, countOf, listed, OUTCOME_NAMES, ROWS } from '../parts/words';

const EDGES: Readonly<Record<Outcome, string>> = {
  fout: tokens.colorStatusDangerBorder2,
  'let op': tokens.colorStatusWarningBorder2,
  'te beoordelen': tokens.colorBrandStroke1,
};

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalXS, borderLeftWidth: '4px' },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingVerticalXXS,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  toggle: { alignSelf: 'flex-start' },
});

interface Props {
  readonly merged: MergedFinding;
  /** The selected finding, when it is one of these. */
  readonly current: Finding | undefined;
  readonly onGoTo: (finding: Finding) => void;
  readonly onSetRule: (rule: Rule) => void;
  readonly mending: Mending;
}

/** One finding, or several that say the same: pressing it selects the cell, and the explanation unfolds. */
export const FindingCard = memo(function FindingCard({
  merged: { first, findings, isOneRow = false },
  current,
  onGoTo,
  onSetRule,
  mending,
}: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const details = useId();
  const { outcome, place, text } = first;

  useEffect(() => {
    if (current) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);

  return (
    <li
      ref={card}
      className={mergeClasses(layout.card, styles.card, current && styles.current)}
      style={{ borderLeftColor: EDGES[outcome] }}
      aria-current={current ? 'true' : undefined}
      {...{ [CARD]: '' }}
    >
      <button type="button" className={styles.finding} onClick={() => onGoTo(first)}>
        <span className={layout.row}>
          <OutcomeIcon outcome={outcome} />
          <Caption1>
            <strong>{OUTCOME_NAMES[outcome]}</strong> ·{' '}
            {isOneRow ? `rij ${(place.row ?? 0) + 1}, ${countOf(findings.length, CELLS)}` : whereOf(first, findings.length)}
          </Caption1>
        </span>
        <span className={layout.wrap}>
          {isOneRow ? (
            <>
              {keepAmounts(capitalized(text))}: <strong>{listed(findings.map((each) => each.place.heading ?? ''))}</strong>
            </>
          ) : place.heading === null ? (
            keepAmounts(capitalized(text))
          ) : (
            <>
              <strong>{place.heading}: </strong>
              {keepAmounts(text)}
            </>
          )}
        </span>
      </button>
      {findings.length > 1 && <RowLinks findings={findings} isOneRow={isOneRow} current={current} onGoTo={onGoTo} />}
      <NoteList findings={findings} />
      <MendOptions findings={findings} mending={mending} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={() => setOpen(!open)}
      >
        Uitleg en oplossing
      </Button>
      {open && <FindingDetails id={details} finding={isOneRow ? ofAll(findings, first) : first} same={findings} onSetRule={onSetRule} />}
    </li>
  );
});

function whereOf({ place: { row, column, hidden } }: Finding, count: number): string {
  if (count > 1) return countOf(count, ROWS);
  if (row === null) return 'hele tabel';
  const cell = column === null ? '' : `, cel ${cellAddress(row, column)}`;
  return `rij ${row + 1}${cell}${hidden ? ' (verborgen rij)' : ''}`;
}

/** What is expected in each of the cells of a row. */
const ofAll = (findings: readonly Finding[], first: Finding): Finding => ({
  ...first,
  expected: findings.map(({ place, expected }) => `${place.heading ?? ''}: ${expected}`).join(' '),
});

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
