import { readFileSync } from 'node:fs';
import { kostenTemplate } from '../../src/templates/kosten';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { relationshipsXml, workbookOf, worksheet } from './parts';
import { publicFiles } from './public-files';
import { fullWorkbook } from './sheets';

export interface FuzzFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** Workbooks made here: one of everything that we write, a template, and what others write and we do not. */
export const ownFiles = (): FuzzFile[] => [
  { name: 'full', bytes: () => saveXlsx(fullWorkbook()) },
  { name: 'template', bytes: () => saveXlsx(templateWorkbook([kostenTemplate], '2025-2028')) },
  { name: 'others', bytes: othersWorkbook },
];

/** Public workbooks small enough to be mutated often. */
export const smallPublicFiles = (): FuzzFile[] =>
  publicFiles().flatMap(({ folder, name, path }) => {
    const bytes = readFileSync(path);
    return bytes.length < 200_000 ? [{ name: `${folder}/${name}`, bytes: () => new Uint8Array(bytes) }] : [];
  });

/** Shared and rich strings, shared and array formulas, a table whose part another program wrote, cells without addresses. */
function othersWorkbook(): Uint8Array {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const row = index + 2;
    return `<row r="${row}"><c r="A${row}" t="s"><v>${index % 4}</v></c><c r="B${row}" s="1"><v>${index}.25</v></c><c r="C${row}"><f t="shared" si="0"${index === 0 ? ' ref="C2:C41">B2*2' : '>'}</f><v>${index}</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>`;
  }).join('');
  const sheet = `<dimension ref="A1:D41"/><cols><col min="1" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>"B"&amp;1</f><v>B1</v></c></row>${rows}<row r="60"><c r="A60"><f t="array" ref="A60:B60">TRANSPOSE(A2:A3)</f><v>0</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A2:A41"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
  return workbookOf(
    { 'Blad één': sheet, Tabel: '<sheetData/>' },
    {
      'xl/sharedStrings.xml':
        '<sst count="4" uniqueCount="4"><si><t>een</t></si><si><r><t>twee</t></r></si><si/><si><t>drie &amp; vier</t><phoneticPr fontId="1"/></si></sst>',
      'xl/styles.xml':
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet2.xml': worksheet(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Leverancier</t></is></c><c r="B1" t="inlineStr"><is><t>Bedrag</t></is></c></row><row r="2" hidden="1"><c r="B2"><f>STO_Kosten[[#This Row],[Leverancier]]</f><v>5</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      'xl/worksheets/_rels/sheet2.xml.rels': relationshipsXml({ rId1: ['table', '../tables/table1.xml'] }),
      'xl/tables/table1.xml':
        '<table id="1" name="STO_Kosten" displayName="STO_Kosten" ref="A1:B9"><autoFilter ref="A1:B9"/><tableColumns count="2"><tableColumn id="1" name="Leverancier"/><tableColumn id="2" name="Bedrag"/></tableColumns></table>',
    },
  );
}
