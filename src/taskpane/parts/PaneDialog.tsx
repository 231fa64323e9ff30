import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // In a narrow pane the buttons stand under each other.
  button: { width: '100%' },
});

interface Action {
  /** The words on the button. Dutch. */
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onPress: () => void;
}

interface Props {
  readonly title: string;
  /** An alert is not closed by a press beside it: it wants an answer. */
  readonly kind?: 'modal' | 'alert';
  /** What was asked for is being done: nothing can be pressed, and the dialog stays. */
  readonly busy?: boolean;
  readonly actions: readonly Action[];
  /** Escape, and a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of every dialog of the pane: title, what is asked, and buttons over the whole width. The focus returns to what opened it. */
export function PaneDialog({ title, kind = 'modal', busy = false, actions, onClose, children }: Props) {
  const styles = useStyles();
  useReturnedFocus();
  return (
    <Dialog open modalType={kind} onOpenChange={(_, { open }) => !open && !busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {actions.map(({ label, isPrimary = false, onPress }) => (
              <Button
                key={label}
                className={styles.button}
                appearance={isPrimary ? 'primary' : 'secondary'}
                disabledFocusable={busy}
                onClick={onPress}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/**
 * When it closes the focus goes back to what opened it, if that is still there: a moment later, for until Fluent knows that the dialog is gone it
 * draws the focus to where it thinks the first place is.
 */
function useReturnedFocus(): void {
  // Taken before the dialog, which is made below, takes the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        // Who went to the grid is left there.
        if (document.hasFocus() && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
