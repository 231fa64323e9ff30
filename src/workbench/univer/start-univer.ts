import type { FUniver, Univer } from '@univerjs/presets';
import { createUniver, IUndoRedoService, LocaleType } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, CELL_INVERTED_INDEX_CACHE, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { locale } from './dutch-locale';
import { StepHistory } from './step-history';
import { UniverGrid } from './univer-grid';

/** Parts of Univer that would change what the model keeps itself, or that the workbench does not offer. */
const HIDDEN_MENUS = [
  'sheet.menu.conditional-formatting-menu-in-toolbar',
  'sheet.menu.data-validation',
  'data-validation.operation.toggle-validation-panel',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'ui.operation.toggle-shortcut-panel',
];

/** The index that Univer keeps of a column takes 0 for an empty text: the second formula that asks `=""` of a 0 would get yes. */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

/** Starts Univer in an element of the page. */
export function startUniver(container: HTMLElement): UniverGrid {
  const { univer, univerAPI }: { univer: Univer; univerAPI: FUniver } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locale },
    override: [[IUndoRedoService, { useClass: StepHistory }]],
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        // The outcomes in a file stand until something they depend on changes.
        formula: { functionScreenTips: false, initialFormulaComputing: CalculationMode.NO_CALCULATION },
        menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      }),
      UniverSheetsConditionalFormattingPreset(),
      // A search box in the list would take the keyboard away from the cell; rules are those of the template, not to be edited in the list.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    ],
  });
  return new UniverGrid(univer, univerAPI);
}
