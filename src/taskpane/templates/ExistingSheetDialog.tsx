import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ExistingSheet } from '../../excel/workbook-port';
import type { LoadQuestion } from './useLoading';
import { listed } from '../parts/words';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { width: '100%' },
});

interface Props {
  readonly question: LoadQuestion;
  /** Undefined loads nothing. */
  readonly onAnswer: (existing: ExistingSheet | undefined) => void;
}

/** Asks what to do when a sheet of a template's name exists. Nothing is ever overwritten. */
export function ExistingSheetDialog({ question, onAnswer }: Props) {
  const styles = useStyles();
  const names = question.existing.map(({ sheet }) => `"${sheet}"`);
  const others = question.templates.length - question.existing.length;
  const several = names.length > 1;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer(undefined)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{several ? 'Deze bladen bestaan al' : 'Dit blad bestaat al'}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>
              In deze werkmap {several ? 'staan al bladen' : 'staat al een blad'} met de naam {listed(names)}. Er wordt niets overschreven.
            </p>
            <p>
              <strong>Behouden</strong> laat {several ? 'die bladen' : 'dat blad'} zoals {several ? 'ze zijn' : 'het is'}
              {others > 0 ? ' en laadt alleen de andere sjablonen.' : ' en laadt niets.'}
            </p>
            <p>
              <strong>Ernaast laden</strong> maakt een nieuw blad met een volgnummer achter de naam. Dit kan niet met Ongedaan maken worden
              teruggedraaid; u kunt het nieuwe blad wel zelf verwijderen.
            </p>
          </DialogContent>
          <DialogActions fluid>
            <Button className={styles.button} appearance="primary" onClick={() => onAnswer('keep')}>
              Behouden
            </Button>
            <Button className={styles.button} onClick={() => onAnswer('beside')}>
              Ernaast laden
            </Button>
            <Button className={styles.button} onClick={() => onAnswer(undefined)}>
              Annuleren
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
