import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';
import type { MergeProfile } from './useMergeProfile';

const LAYOUTS = ['indeling', 'indelingen'] as const;

/** The koppelprofiel by which files of partners are read, and keeping how the chosen files are read as one. */
export function ProfileOfFiles({ profile: { loaded, canSave, problem, load, drop, save } }: { profile: MergeProfile }) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={layout.section} aria-label="Koppelprofiel">
      {loaded ? (
        <p className={layout.wrap}>
          Bestanden worden gelezen volgens {loaded.name} ({countOf(loaded.layouts.length, LAYOUTS)}), waar hun koppen daarin staan.
        </p>
      ) : (
        <p className={layout.quiet}>
          Levert een partner vaker een eigen indeling aan? Bewaar hoe u die leest als koppelprofiel en laad het de volgende keer.
        </p>
      )}
      {problem !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={layout.wrap}>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Koppelprofiel voor bestanden van partners"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) load(file);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          Koppelprofiel laden…
        </Button>
        <Button size="small" disabledFocusable={!canSave} onClick={() => canSave && save()}>
          Koppelprofiel opslaan
        </Button>
        {loaded && (
          <Button size="small" onClick={drop}>
            Koppelprofiel loslaten
          </Button>
        )}
      </div>
    </section>
  );
}
