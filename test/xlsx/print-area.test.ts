import { strFromU8, unzipSync } from 'fflate';
import { samenvattingTemplate } from '../../src/templates/samenvatting';
import { verklaringFormTemplate } from '../../src/templates/verklaring-form';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';

const printAreas = (file: Uint8Array): readonly string[] => {
  const workbook = strFromU8(unzipSync(file)['xl/workbook.xml'] ?? new Uint8Array());
  return [...workbook.matchAll(/<definedName name="_xlnm\.Print_Area" localSheetId="(\d)">([^<]*)</g)].map(
    ([, sheet, area]) => `${sheet} ${area}`,
  );
};

test('what is printed of a new sheet stands in the file, and stays when that is saved again', () => {
  const file = saveXlsx(templateWorkbook([samenvattingTemplate, verklaringFormTemplate], '2025-2028'));
  const expected = ['0 Samenvatting!$A$1:$H$34', "1 'Verklaring (formulier)'!$A$1:$D$25"];
  expect(printAreas(file)).toEqual(expected);
  const opened = openXlsx(file);
  const [first] = opened.data.sheets;
  first?.cells.get(0)?.set(0, { value: 'Andere titel' });
  expect(printAreas(saveXlsx(opened.data, opened))).toEqual(expected);
});
