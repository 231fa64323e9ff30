import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { WorkbookError } from '../../excel/workbook-error';
import { VERSION } from '../../report/product-version';
import { useCopy } from './useCopy';

/** What went wrong and what to do, with technical details (never cell contents) that the user can pass on. */
export function ErrorBar({ error, onDismiss }: { error: WorkbookError; onDismiss: () => void }) {
  const text = `STO Controle ${VERSION}\nFout: ${error.code}\n${error.details}`;
  const { copied, copy } = useCopy(text);
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
