import { useLayout } from './layout';

/** Reads out what just happened; the same words twice are read twice, because the paragraph is a new one. */
export function LiveStatus({ text, count }: { text: string; count: number }) {
  const layout = useLayout();
  return (
    <div role="status" className={layout.unseen}>
      <p key={count}>{text}</p>
    </div>
  );
}
