import type { WorkbookModel } from '../model/workbook-model';
import { element } from './elements';

/** A button to lift the filters of the sheet in front, as Gegevens > Wissen in Excel; there only while one is in force. */
export function startFilter(model: WorkbookModel): void {
  const group = element('filter');
  const show = (): void => {
    group.hidden = !model.filters.isFiltered(model.grid.activeSheet());
  };
  model.on(show);
  element('clear-filter').addEventListener('click', () => {
    model.filters.clear(model.grid.activeSheet());
    show();
  });
}
