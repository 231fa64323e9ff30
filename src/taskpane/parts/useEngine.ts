import { useRef } from 'react';

/** Code that a view needs only when something is done in it. */
export interface Engine<Code> {
  /** The code, loaded the first time that it is asked for. */
  readonly load: () => Promise<Code>;
  /** The code when it was loaded before. */
  readonly loaded: () => Code | undefined;
}

/** Keeps code that is loaded when it is needed, so that what follows in the same breath need not wait for it again. */
export function useEngine<Code>(load: () => Promise<Code>): Engine<Code> {
  const code = useRef<Code>(undefined);
  const engine = useRef<Engine<Code>>(undefined);
  return (engine.current ??= {
    load: async () => (code.current ??= await load()),
    loaded: () => code.current,
  });
}
