import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({ toggle: { alignSelf: 'flex-start', minWidth: 0, textAlign: 'start', justifyContent: 'flex-start' } });

/**
 * Words that fold open what belongs to them. A button: the focus guards of the library keep the keyboard in a `<summary>`. What is folded is
 * not on the page, so that a long list costs nothing until somebody looks at it.
 */
export function Fold({ label, children, startOpen = false }: { label: string; children: () => ReactNode; startOpen?: boolean }) {
  const styles = useStyles();
  const [open, setOpen] = useState(startOpen);
  const content = useId();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={open}
        aria-controls={open ? content : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <div id={content}>{children()}</div>}
    </>
  );
}
