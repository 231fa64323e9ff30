import { Subtitle1 } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';

/** What was left out of the sheets, and what decides how they are read: nobody may think that all of it was looked at. */
export function RemarksSection({ remarks }: { remarks: readonly string[] }) {
  const layout = useLayout();
  if (remarks.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="niet-gelezen">
      <Subtitle1 as="h3" id="niet-gelezen">
        Niet gelezen en opgemerkt
      </Subtitle1>
      <ul className={layout.wrap}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
