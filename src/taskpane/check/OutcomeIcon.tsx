import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Outcome } from '../../rules/rule';

const ICONS = {
  fout: ErrorCircleFilled,
  'let op': WarningFilled,
  'te beoordelen': QuestionCircleFilled,
  'in orde': CheckmarkCircleFilled,
  'niet volledig': SubtractCircleFilled,
  verantwoord: ClipboardCheckmarkRegular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  fout: { color: tokens.colorStatusDangerForeground1 },
  'let op': { color: tokens.colorStatusWarningForeground3 },
  'te beoordelen': { color: tokens.colorBrandForeground1 },
  'in orde': { color: tokens.colorStatusSuccessForeground1 },
  'niet volledig': { color: tokens.colorNeutralForeground2 },
  verantwoord: { color: tokens.colorNeutralForeground2 },
});

/** The sign of an outcome: each has a shape of its own, and the word always stands beside it. */
export function OutcomeIcon({ outcome, size = 20 }: { outcome: Outcome | 'in orde' | 'niet volledig' | 'verantwoord'; size?: number }) {
  const styles = useStyles();
  const Icon = ICONS[outcome];
  return <Icon className={mergeClasses(styles.icon, styles[outcome])} fontSize={size} aria-hidden />;
}
