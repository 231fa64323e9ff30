import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

const useStyles = makeStyles({ around: { padding: tokens.spacingHorizontalL } });

/** A view that is loaded when it is opened, or before that, when there is nothing else to do. */
export type Later<Props extends object> = ComponentType<Props> & { readonly preload: () => void };

/**
 * A view whose code is loaded when it is opened for the first time. It comes from where the pane came from and from nowhere else; where that
 * fails (the network is gone, or a newer version stands on the server) the pane says so and tries again when asked.
 * `waiting` stands there until then.
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Loading name={name} />,
): Later<Props> {
  const fresh = (): ComponentType<Props> => lazy(async () => ({ default: await load() }));
  // Kept outside the component: what was loaded once is there at once the next time.
  let View = fresh();
  const preload = async (): Promise<void> => {
    const loaded = await load();
    View = loaded;
  };
  return Object.assign(LaterView, { preload: () => void preload().catch(() => {}) }); // opening it tries again, and says what is wrong

  function LaterView(props: Props) {
    // What stands here stays the same component when preloading ends meanwhile: another one would begin anew.
    const [{ attempt, Shown }, setShown] = useState(() => ({ attempt: 0, Shown: View }));
    const again = (): void => {
      View = fresh();
      setShown({ attempt: attempt + 1, Shown: View });
      document.getElementById('inhoud')?.focus(); // the button that was pressed disappears
    };
    return (
      <Boundary key={attempt} fallback={<NotLoaded name={name} onAgain={again} />}>
        <Suspense fallback={waiting}>
          <Shown {...props} />
        </Suspense>
      </Boundary>
    );
  }
}

function Loading({ name }: { name: string }) {
  const styles = useStyles();
  return (
    <div className={styles.around} role="status">
      <Spinner size="small" labelPosition="after" label={`${name} openen…`} />
    </div>
  );
}

function NotLoaded({ name, onAgain }: { name: string; onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.around} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{name} kan niet worden geopend.</MessageBarTitle> Dit onderdeel is niet geladen. Kijk of er verbinding is en
          probeer het opnieuw; blijft het misgaan, sluit dan het taakvenster en open het weer. Uw werkmap is niet veranderd.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            Opnieuw proberen
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** Shows something else when what it holds cannot be shown: React asks a class for that. */
class Boundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
