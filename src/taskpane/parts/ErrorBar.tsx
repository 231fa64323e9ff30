import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { WorkbookError } from '../../excel/workbook-error';
import { VERSION } from '../version';

/** What went wrong and what to do, with technical details (never cell contents) that the user can pass on. */
export function ErrorBar({ error, onDismiss }: { error: WorkbookError; onDismiss: () => void }) {
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const text = `STO Controle ${VERSION}\nFout: ${error.code}\n${error.details}`;
  const copy = (): void => {
    // In the frame of Excel on the web the browser may refuse the clipboard; then the text is shown to copy by hand.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return (
    <div role="alert" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Dat lukte niet</MessageBarTitle> {error.message}
          {copied === 'refused' && (
            <Textarea
              readOnly
              autoFocus
              resize="vertical"
              value={text}
              onFocus={({ target }) => target.select()}
              textarea={{ 'aria-label': 'Technische gegevens; kopieer ze met Ctrl+C', rows: 4 }}
              style={{ width: '100%' }}
            />
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={<Button appearance="transparent" aria-label="Melding sluiten" icon={<DismissRegular />} onClick={onDismiss} />}
        >
          <Button size="small" icon={<CopyRegular />} onClick={copy}>
            {copied === 'yes' ? 'Gekopieerd' : 'Technische gegevens kopiëren'}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
