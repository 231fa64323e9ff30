import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';
import { formatCount } from '../parts/words';

/** How far the reading of e-invoices is. */
export function ReadingInvoices({
  reading: { done, total },
  onCancel,
}: {
  reading: { readonly done: number; readonly total: number };
  onCancel: () => void;
}) {
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Field label={`${formatCount(done)} van ${formatCount(total)} e-facturen gelezen`}>
        <ProgressBar value={done} max={Math.max(1, total)} />
      </Field>
      <div className={layout.row}>
        <Button onClick={onCancel}>Annuleren</Button>
      </div>
    </div>
  );
}
