import type { ExistingSheet } from '../../excel/workbook-port';
import type { LoadQuestion } from './useLoading';
import { PaneDialog } from '../parts/PaneDialog';
import { listed } from '../parts/words';

interface Props {
  readonly question: LoadQuestion;
  /** Undefined loads nothing. */
  readonly onAnswer: (existing: ExistingSheet | undefined) => void;
}

/** Asks what to do when a sheet of a template's name exists. Nothing is ever overwritten. */
export function ExistingSheetDialog({ question, onAnswer }: Props) {
  const names = question.existing.map(({ sheet }) => `"${sheet}"`);
  const others = question.templates.length - question.existing.length;
  const several = names.length > 1;
  return (
    <PaneDialog
      title={several ? 'Deze bladen bestaan al' : 'Dit blad bestaat al'}
      kind="alert"
      onClose={() => onAnswer(undefined)}
      actions={[
        { label: 'Behouden', isPrimary: true, onPress: () => onAnswer('keep') },
        { label: 'Ernaast laden', onPress: () => onAnswer('beside') },
        { label: 'Annuleren', onPress: () => onAnswer(undefined) },
      ]}
    >
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
    </PaneDialog>
  );
}
