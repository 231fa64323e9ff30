import '../records/schema'; // first: it tells zod to compile nothing, as the content security policy demands
import { addSetting } from './registers/add-setting';
import { applyMends } from './registers/apply-mends';
import { withoutHints } from './events';
import { LiveCheck } from './live/live-check';
import { onWorkbookChanged } from './on-changed';
import { loadTemplates } from './loading/load-templates';
import { clearMarking, writeMarking } from './marking/marking';
import { addFile, readMergeState } from './registers/merge';
import { readLedgerProfile, saveLedgerProfile } from './registers/ledger-profile';
import { readForMapping, removeMapping, storeMapping } from './registers/mappings';
import { readOverview } from './reading/overview';
import { readWorkbook } from './reading/read-workbook';
import { runCheck } from './run-check';
import { runExcel, type RunExcel } from './run';
import { readWithFormulas } from './reading/read-with-formulas';
import { readRegisters } from './reading/read-registers';
import { selectPlace, selectSheet } from './select';
import { selectedCell } from './selected-cell';
import { setPeriode } from './registers/set-periode';
import { writeList } from './write-list';
import { closeYear, reopenYear, takeOverYears } from './registers/close-year';
import { fillReport } from './registers/fill-report';
import { setSubmitted } from './registers/set-submitted';
import { addNotes, removeNote } from './registers/notes';
import { addWaivers, takeBackWaiver } from './registers/waivers';
import { upgradeTemplates } from './loading/upgrade';

import type { WorkbookPort } from './workbook-port';

/** The workbook of the Excel in which these batches run. */
export function workbookOf(runExcel: RunExcel): WorkbookPort {
  let live: LiveCheck | undefined;
  return {
    overview: () => runExcel(readOverview, { waitForCellEdit: false }),
    loadTemplates: (templates, periode, existing) => runExcel((context) => loadTemplates(context, templates, periode, existing)),
    check: (date, progress, signal, documents) =>
      live?.check(date, progress, signal, documents) ??
      runExcel((context) =>
        runCheck(
          {
            read: (told) => readWorkbook(context, told, signal),
            mark: (marking, told) => writeMarking(context, marking, told),
          },
          date,
          progress,
          signal,
          documents,
        ),
      ),
    clearMarking: () => runExcel(clearMarking),
    addSetting: (setting) => runExcel((context) => addSetting(context, setting)),
    addWaivers: (waivers) => runExcel((context) => addWaivers(context, waivers)),
    takeBackWaiver: (print) => runExcel((context) => takeBackWaiver(context, print)),
    addNotes: (notes) => runExcel((context) => addNotes(context, notes)),
    removeNote: (note) => runExcel((context) => removeNote(context, note)),
    upgrade: () => runExcel(upgradeTemplates),
    setSubmitted: (document, periode, day) => runExcel((context) => setSubmitted(context, document, periode, day)),
    closeYear: (closing) => runExcel((context) => closeYear(context, closing)),
    takeOverYears: (taken) => runExcel((context) => takeOverYears(context, taken)),
    reopenYear: (reopening) => runExcel((context) => reopenYear(context, reopening)),
    fillReport: (verslag) => runExcel((context) => fillReport(context, verslag)),
    mergeState: () => runExcel(readMergeState),
    addFile: (file, progress, signal) => runExcel((context) => addFile(context, file, progress, signal)),
    setPeriode: (periode) => runExcel((context) => setPeriode(context, periode)),
    mend: (plan) => runExcel((context) => applyMends(context, plan)),
    readSheet: (sheet) => runExcel((context) => readForMapping(context, sheet)),
    saveMapping: (mapping, others) => runExcel((context) => storeMapping(context, mapping, others)),
    removeMapping: (sheet) => runExcel((context) => removeMapping(context, sheet)),
    // Hardly ever asked for, so it comes only then.
    selfTest: (progress) => withoutHints(async () => (await import('./self-test/self-test')).runSelfTest(progress)),
    readRegisters: (watching) => runExcel((context) => readRegisters(context, watching)),
    readWithFormulas: (watching) => runExcel((context) => readWithFormulas(context, watching)),
    ledgerProfile: () => runExcel(readLedgerProfile),
    saveLedgerProfile: (text) => runExcel((context) => saveLedgerProfile(context, text)),
    writeList: (list, watching) => runExcel((context) => writeList(context, list, watching)),
    select: (place, hidden) => runExcel((context) => selectPlace(context, place, hidden)),
    selectSheet: (sheet) => runExcel((context) => selectSheet(context, sheet)),
    selectedCell: () => runExcel(selectedCell),
    onChanged: (listener) => onWorkbookChanged(runExcel, listener),
    follow: (listener) => {
      const following = (live = new LiveCheck(runExcel, listener));
      return {
        switch: (on) => following.switch(on),
        verify: () => following.verify(),
        catchUp: () => following.catchUp(),
        stop: async () => {
          if (live === following) live = undefined;
          await following.stop();
        },
      };
    },
  };
}

/** The workbook in which the add-in runs. */
export const excelWorkbook = workbookOf(runExcel);
