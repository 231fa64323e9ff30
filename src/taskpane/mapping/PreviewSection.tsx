import { Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';
import { countOf } from '../parts/words';
import { PREVIEW_ROWS, type Preview, type UnreadColumn } from './preview';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  // A long word is only broken where it does not fit at all.
  term: { overflowWrap: 'break-word', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The first lines as they will be read, and what cannot be read in all of them. */
export function PreviewSection({ preview: { records, unread }, isPart }: { preview: Preview; isPart: boolean }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.section} aria-labelledby="koppel-voorbeeld">
      <Subtitle1 as="h4" id="koppel-voorbeeld">
        Zo worden de eerste regels gelezen
      </Subtitle1>
      {records.length === 0 && <p>Met deze keuzes is er geen regel te lezen.</p>}
      <ul className={layout.list}>
        {records.map(({ row, fields }) => (
          <li key={row} className={layout.card}>
            <Subtitle2 as="h5">Rij {row + 1}</Subtitle2>
            <dl className={styles.fields}>
              {fields.map(({ heading, found, read, problem }) => (
                <div key={heading} style={{ display: 'contents' }}>
                  <dt className={styles.term}>{heading}</dt>
                  <dd className={layout.wrap}>
                    {problem === undefined ? read : <span className={styles.problem}>{`niet te lezen (${found}): ${problem}`}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <UnreadList unread={unread} />
      {isPart && (
        <Caption1 className={layout.quiet}>
          Gekeken in de eerste {PREVIEW_ROWS.toLocaleString('nl-NL')} rijen. De controle leest alle rijen.
        </Caption1>
      )}
    </section>
  );
}

function UnreadList({ unread }: { unread: readonly UnreadColumn[] }) {
  const layout = useLayout();
  if (unread.length === 0) return <p>Alle gevulde cellen van de gekozen kolommen zijn te lezen.</p>;
  return (
    <>
      <p>Niet te lezen:</p>
      <ul>
        {unread.map(({ heading, why, count, example, row }) => (
          <li key={`${heading} ${why}`} className={layout.wrap}>
            {heading}: {countOf(count, ['cel', 'cellen'])}, {why} (bijvoorbeeld {example} in rij {row + 1})
          </li>
        ))}
      </ul>
    </>
  );
}
