import { readDossier } from '../../src/records/dossier';
import { exampleTable } from '../rules/example-workbook';
import { proposePartner } from '../../src/taskpane/merge/propose-partner';

const PARTNERS = ['Vmbo De Sluis', 'Basisschool De Molen', 'Basisschool Het Veer', 'ROC Zaanstreek'];
const dossierOf = (...partners: readonly string[]) =>
  readDossier({
    tables: [
      exampleTable(
        'kosten',
        partners.map((partner) => ({ partner })),
      ),
    ],
    date1904: false,
  });

test.each([
  [
    'the one that all lines name, spelled as on the sheet Partners',
    dossierOf('vmbo de sluis', 'Vmbo de Sluis '),
    'x.xlsx',
    'Vmbo De Sluis',
  ],
  ['one that is not on the sheet Partners', dossierOf('Jachtbouw Kooiman'), 'x.xlsx', 'Jachtbouw Kooiman'],
  ['the one whose name is in that of the file', dossierOf(''), 'STO_vmbo-de-sluis 2026.csv', 'Vmbo De Sluis'],
  ['the one of which a telling word is in the name of the file', dossierOf(''), 'grootboek zaanstreek.csv', 'ROC Zaanstreek'],
  ['nobody when a word stands for several', dossierOf(''), 'basisschool.xlsx', ''],
  ['nobody when lines name several and the file does not tell', dossierOf('Vmbo De Sluis', 'ROC Zaanstreek'), 'kosten.xlsx', ''],
  ['nobody when there is nothing to go by', dossierOf(), '.csv', ''],
])('%s', (_, dossier, file, expected) => {
  expect(proposePartner(dossier, file, PARTNERS)).toBe(expected);
});

test('without partners nobody, whatever the file is called', () => {
  expect(proposePartner(dossierOf(''), 'sluis.csv', [])).toBe('');
});
