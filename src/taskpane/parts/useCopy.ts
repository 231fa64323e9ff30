import { useState } from 'react';

/** Puts a text on the clipboard. In the frame of Excel on the web the browser may refuse that: then the text has to be shown, to copy by hand. */
export function useCopy(text: string): { readonly copied: 'yes' | 'refused' | undefined; readonly copy: () => void } {
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const copy = (): void => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return { copied, copy };
}
