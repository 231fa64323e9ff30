import { Link } from '@fluentui/react-components';
import { SOURCES, type SourceId } from '../../scheme/sources';

/** The title of a source, as a link when it stands on the web; `short` says only that it is one where there is little room. */
export function SourceLink({ source, short = false }: { source: SourceId; short?: boolean }) {
  const { title, link } = SOURCES[source];
  if (link === undefined) return title;
  return (
    <Link inline href={link} target="_blank" rel="noopener noreferrer" {...(short ? { 'aria-label': `bron: ${title}`, title } : {})}>
      {short ? 'bron' : title}
    </Link>
  );
}
