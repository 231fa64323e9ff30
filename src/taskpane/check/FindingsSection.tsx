import { Button, makeStyles, SearchBox, Subtitle1, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Rule } from '../../rules/rule';
import { FindingList } from './FindingList';
import { useLayout } from '../parts/layout';
import type { Findings } from './useFindings';
import type { Mending } from './useMend';
import { countOf, FINDINGS, formatCount } from '../parts/words';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  walk: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { marginInlineStart: 'auto' },
  stale: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, width: '100%' },
});

interface Props {
  readonly findings: Findings;
  readonly total: number;
  readonly onSetRule: (rule: Rule) => void;
  readonly mending: Mending;
  /** The workbook changed since the check. */
  readonly onCheckAgain: (() => void) | undefined;
  /** The quiet line of following the edits. */
  readonly status: ReactNode;
}

/** Search, the walk along the findings, and the findings themselves. */
export function FindingsSection({ findings, total, onSetRule, mending, onCheckAgain, status }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { count, position } = findings;
  const walk = useRef(findings);
  useEffect(() => {
    walk.current = findings;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (event.shiftKey) walk.current.previous();
      else walk.current.next();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <section className={layout.section} aria-labelledby="bevindingen">
      <Subtitle1 as="h3" id="bevindingen">
        Bevindingen
      </Subtitle1>
      <SearchBox
        className={styles.search}
        value={findings.search}
        onChange={(_, { value }) => findings.setSearch(value)}
        placeholder="Zoek in de bevindingen"
        aria-label="Zoek in de bevindingen"
        dismiss={{ 'aria-label': 'Zoekopdracht wissen' }}
      />
      <div className={styles.walk}>
        {onCheckAgain && (
          <div className={styles.stale}>
            <span>Gewijzigd sinds de controle.</span>
            <Button size="small" appearance="primary" onClick={onCheckAgain}>
              Controleer opnieuw
            </Button>
          </div>
        )}
        <Button
          size="small"
          icon={<ChevronUpRegular />}
          disabledFocusable={count === 0}
          onClick={findings.previous}
          aria-keyshortcuts="Shift+F8"
          title="Vorige bevinding (Shift+F8)"
        >
          Vorige
        </Button>
        <Button
          size="small"
          icon={<ChevronDownRegular />}
          disabledFocusable={count === 0}
          onClick={findings.next}
          aria-keyshortcuts="F8"
          title="Volgende bevinding (F8)"
        >
          Volgende
        </Button>
        <span className={styles.count}>{position > 0 && `${formatCount(position)} van ${formatCount(count)}`}</span>
        {status}
      </div>
      <p role="status" className={layout.quiet}>
        {count === 0
          ? `Geen van de ${countOf(total, FINDINGS)} past bij dit filter.`
          : count === total
            ? countOf(total, FINDINGS)
            : `${formatCount(count)} van ${countOf(total, FINDINGS)}`}
      </p>
      {findings.before > 0 && <Button onClick={findings.showBefore}>Toon eerdere (nog {formatCount(findings.before)})</Button>}
      <FindingList groups={findings.groups} current={findings.current} onGoTo={findings.goTo} onSetRule={onSetRule} mending={mending} />
      {findings.after > 0 && <Button onClick={findings.showAfter}>Toon meer (nog {formatCount(findings.after)})</Button>}
    </section>
  );
}
