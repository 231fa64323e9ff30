import { Button, Caption1, Field, Link, makeStyles, Subtitle2, Textarea } from '@fluentui/react-components';
import { EVIDENCE_TEXT } from '../../scheme/evidence';
import { useLayout } from '../parts/layout';
import { SourceLink } from '../parts/SourceLink';
import { useCopy } from '../parts/useCopy';
import type { ChangeResult } from './engine';

const useStyles = makeStyles({ text: { minWidth: 0 }, bullets: { gap: '8px' } });

/** Whether DUS-I must know, what the sources say about that, and the text of a notice to copy. Nothing is sent. */
export function ChangeNotice({ result: { weighed, link } }: { result: ChangeResult }) {
  const layout = useLayout();
  const styles = useStyles();
  const { notice, noticeText } = weighed;
  const { copied, copy } = useCopy(noticeText);
  return (
    <section className={layout.section} aria-label="Moet DUS-I het weten?">
      <Subtitle2 as="h3">Moet DUS-I het weten?</Subtitle2>
      <p>
        <strong>{notice.sentence}</strong>
      </p>
      <ul className={layout.list}>
        {notice.reasons.map(({ text, source, where, evidence }) => (
          <li key={text} className={layout.wrap}>
            {text}
            <Caption1 block>
              <SourceLink source={source} />, {where}. Zekerheid: {EVIDENCE_TEXT[evidence]}.
            </Caption1>
          </li>
        ))}
      </ul>
      <Field
        label="Tekst van de melding"
        hint="Vul aan wat tussen haken staat. STO Controle verstuurt niets: u plakt de tekst zelf in het formulier van DUS-I."
      >
        <Textarea className={styles.text} value={noticeText} readOnly rows={8} resize="vertical" />
      </Field>
      <div className={layout.row}>
        <Button onClick={copy}>Tekst kopiëren</Button>
        <Link href={link} target="_blank" rel="noopener noreferrer">
          Formulier van DUS-I openen
        </Link>
      </div>
      <div role="status">
        {copied === 'yes' && 'De tekst is gekopieerd.'}
        {copied === 'refused' && 'Kopiëren mag hier niet. Selecteer de tekst hierboven en kopieer haar zelf.'}
      </div>
    </section>
  );
}
