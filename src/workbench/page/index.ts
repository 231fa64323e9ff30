import { ExcelHost } from '../host/excel-host';
import { WorkbookModel } from '../model/workbook-model';
import { startUniver } from '../univer/start-univer';
import { startCalculation } from './calculation';
import { startCellPrompt } from './cell-prompt';
import { element, notify } from './elements';
import { Files } from './files';
import { createHandle } from './handle';
import './page.css';
import { ownFunctions } from './own-functions';
import { Pane } from './pane';
import { startFilter } from './filter';
import { startProtection } from './protection';
import { startSplitter } from './splitter';

const grid = startUniver(element('grid'));
const model = new WorkbookModel(grid);
grid.onUndone = () => model.emit({ type: 'reset' });
const host = new ExcelHost(model);
/** Another pane can be named for tests: `?taakvenster=proef.html`. */
const pane = new Pane(host, new URLSearchParams(window.location.search).get('taakvenster') ?? 'taskpane.html');
// As in Excel, another workbook is another document: its task pane starts anew.
const files = new Files(model, () => {
  pane.open();
  grid.focus();
});

element('sto-open').addEventListener('click', () => {
  if (!pane.isOpen) pane.open();
});
startCalculation(grid);
startFilter(model);
startSplitter();
startCellPrompt(model, grid);
files.openEmpty();
grid.setFunctions(ownFunctions());
startProtection(grid, () => notify('Deze cel is beveiligd. Hef eerst de beveiliging van het blad op om haar te wijzigen.'));
window.workbench = createHandle(model, grid, host, files);
