import { Body1, Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { useLayout } from '../parts/layout';
import { explanationOf, type NextStep } from './next-step';
import { countOf, OUTCOME_WORDS } from '../parts/words';

const useStyles = makeStyles({
  card: {
    borderLeftWidth: '4px',
    borderLeftColor: tokens.colorBrandStroke1,
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly step: NextStep;
  readonly overview: WorkbookOverview;
  readonly onStep: (step: NextStep) => void;
}

/** The one thing to do next, with its button. */
export function NextStepCard({ step, overview, onStep }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { title, text, button } = wording(step, overview);
  return (
    <section className={mergeClasses(layout.card, styles.card)} aria-labelledby="volgende-stap">
      <Subtitle2 as="h3" id="volgende-stap">
        {title}
      </Subtitle2>
      <Body1 as="p">{text}</Body1>
      <Button appearance="primary" className={styles.button} onClick={() => onStep(step)}>
        {button}
      </Button>
    </section>
  );
}

function wording(step: NextStep, overview: WorkbookOverview): { title: string; text: string; button: string } {
  switch (step.kind) {
    case 'load':
      return {
        title: 'Begin met de sjablonen',
        text: 'Kies de subsidieperiode en laad de bladen die u nodig hebt. Uw eigen bladen blijven zoals ze zijn.',
        button: 'Sjablonen kiezen',
      };
    case 'fill in':
      return {
        title: 'Vul de tabellen in',
        text: `Begin met blad ${step.sheet}. Typ of plak uw gegevens in de tabel; bij elke cel staat wat er moet komen.`,
        button: `Naar blad ${step.sheet}`,
      };
    case 'check':
      return step.again
        ? {
            title: 'Controleer opnieuw',
            text: 'De werkmap is gewijzigd sinds de laatste controle. De uitkomst hieronder kan verouderd zijn.',
            button: 'Opnieuw controleren',
          }
        : {
            title: 'Controleer uw administratie',
            text: explanationOf(overview),
            button: 'Controleren',
          };
    case 'mend':
      return {
        title: `Los ${countOf(step.errors, OUTCOME_WORDS.fout)} op`,
        text: 'Bij elke fout staat in welke cel ze zit, waarom het niet mag en wat u kunt doen.',
        button: `${countOf(step.errors, OUTCOME_WORDS.fout)} herstellen`,
      };
    case 'judge':
      return {
        title: `Bekijk ${countOf(step.points, ['punt', 'punten'])}`,
        text: 'Er zijn geen fouten. Wel zijn er punten die een mens moet beoordelen of die u beter kunt aanpassen.',
        button: `${countOf(step.points, ['punt', 'punten'])} bekijken`,
      };
    case 'done':
      return {
        title: step.partly === 0 ? 'Niets gevonden' : 'Niets gevonden, maar niet alles is gecontroleerd',
        text:
          step.partly === 0
            ? 'De laatste controle vond geen fouten en geen punten om te bekijken.'
            : `Van ${countOf(step.partly, ['rij is', 'rijen is'])} niet alles gecontroleerd. Bij Controle staat wat ontbreekt.`,
        button: 'Opnieuw controleren',
      };
  }
}
