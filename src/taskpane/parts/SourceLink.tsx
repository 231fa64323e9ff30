import { Link } from '@fluentui/react-components';
import { SOURCES, type SourceId } from '../../scheme/sources';

/** The title of a source, as a link when it stands on the web. */
export function SourceLink({ source }: { source: SourceId }) {
  const { title, link } = SOURCES[source];
  if (link === undefined) return title;
  return (
    <Link inline href={link} target="_blank" rel="noopener noreferrer">
      {title}
    </Link>
  );
}
