import path from 'node:path';
import { findOfficeMembers } from './office-members';
import type { OfficeMember } from './office-members';
import { loadInstalledLibrary } from './installed-library';

const root = path.resolve(__dirname, '..', '..');
const sample = (name: string): string => path.join(__dirname, 'sample', name);
const label = ({ namespace, owner, member, apiSet }: OfficeMember): string =>
  `${[namespace, owner, member].filter(Boolean).join('.')} ${apiSet ? `${apiSet.name} ${apiSet.major}.${apiSet.minor}` : '-'}`;

describe('finding the Office.js members that code names', () => {
  const { members, unclear } = findOfficeMembers([sample('excel-calls.ts')], root);

  test('finds calls, properties, load paths, options, destructuring, enumerations and events, each with its set', () => {
    expect(members.map(label).sort()).toEqual(
      [
        'Excel.run -',
        'Excel.RunOptions.delayForCellEdit -',
        'Excel.RequestContext.workbook -',
        'Excel.Workbook.tables ExcelApi 1.1',
        'Excel.TableCollection.getItemOrNullObject ExcelApi 1.4',
        'Excel.Table.getDataBodyRange ExcelApi 1.1',
        'Excel.Range.load ExcelApi 1.1',
        'Excel.Range.values ExcelApi 1.1',
        'Excel.Range.format ExcelApi 1.1',
        'Excel.RangeFormat.fill ExcelApi 1.1',
        'Excel.RangeFill.color ExcelApi 1.1',
        'Excel.Range.rowCount ExcelApi 1.1',
        'Excel.Range.columnCount ExcelApi 1.1',
        'Excel.Workbook.worksheets ExcelApi 1.1',
        'Excel.WorksheetCollection.load ExcelApi 1.1',
        'Excel.WorksheetCollectionLoadOptions.name ExcelApi 1.1',
        'Excel.WorksheetCollectionLoadOptions.tabColor ExcelApi 1.7',
        'Excel.WorksheetCollection.items ExcelApi 1.1',
        'Excel.Worksheet.visibility ExcelApi 1.1',
        'Excel.Worksheet.showGridlines ExcelApi 1.8',
        'Excel.Table.load ExcelApi 1.1',
        'Excel.Table.name ExcelApi 1.1',
        'Excel.Table.id ExcelApi 1.1',
        'Excel.Table.style ExcelApi 1.1',
        'OfficeExtension.ClientRequestContext.load -',
        'OfficeExtension.ClientRequestContext.sync -',
        'Excel.Range.text ExcelApi 1.1',
        'Excel.Range.rowIndex ExcelApi 1.1',
        'Excel.Range.rowHidden ExcelApi 1.2',
        'Excel.Range.conditionalFormats ExcelApi 1.6',
        'Excel.ConditionalFormatCollection.add ExcelApi 1.6',
        'Excel.ConditionalFormatType.custom ExcelApi 1.6',
        'Excel.ConditionalFormat.custom ExcelApi 1.6',
        'Excel.CustomConditionalFormat.rule ExcelApi 1.6',
        'Excel.ConditionalFormatRule.formula ExcelApi 1.6',
        'Excel.RangeFormat.set ExcelApi 1.1',
        'Excel.RangeFormatUpdateData.wrapText ExcelApi 1.1',
        'OfficeExtension.ClientObject.isNullObject -',
        'Excel.Worksheet.onChanged ExcelApi 1.7',
        'OfficeExtension.EventHandlers.add -',
        'Excel.WorksheetChangedEventArgs.triggerSource ExcelApi 1.14',
      ].sort(),
    );
    expect(unclear).toEqual([]);
  });

  test('the installed library has all of them', () => {
    const library = loadInstalledLibrary();
    const missing = members.filter(({ kind, namespace, owner, member }) => kind !== 'interface' && !library.has(namespace, owner, member));
    expect(missing.map(label)).toEqual([]);
  });

  test('sees what is too new, absent from the library or not readable', () => {
    const wrong = findOfficeMembers([sample('excel-mistakes.ts')], root);
    const library = loadInstalledLibrary();
    const missing = wrong.members.filter(
      ({ kind, namespace, owner, member }) => kind !== 'interface' && !library.has(namespace, owner, member),
    );
    expect(missing.map(label).sort()).toEqual([
      'Excel.NoteCollection.add ExcelApi 1.18',
      'Excel.Range.clearOrResetContents ExcelApi 1.18',
      'Excel.Range.valuesAsJson ExcelApi 1.16',
      'Excel.Workbook.notes ExcelApi 1.18',
    ]);
    expect(wrong.unclear).toEqual([
      'test/api/sample/excel-mistakes.ts:3: the load paths are not literal',
      'test/api/sample/excel-mistakes.ts:4: there is nothing to load at nothing/here',
    ]);
  });
});
