import { Subtitle1 } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';

/** What decides how the sheets are read, so that nobody is surprised by it. */
export function RemarksSection({ remarks }: { remarks: readonly string[] }) {
  const layout = useLayout();
  if (remarks.length === 0) return null;
  return (
    <section className={layout.section} aria-labelledby="opgemerkt">
      <Subtitle1 as="h3" id="opgemerkt">
        Opgemerkt bij het lezen
      </Subtitle1>
      <ul className={layout.wrap}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
