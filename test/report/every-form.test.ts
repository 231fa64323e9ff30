import { check } from '../../src/check/check';
import { waiverPrint } from '../../src/check/waivers';
import { checkAgainSteps } from '../../src/check/check';
import { allAtOnce } from '../../src/records/steps';
import { csvText } from '../../src/report/csv-text';
import { fingerprintOf } from '../../src/report/fingerprint';
import { htmlText } from '../../src/report/html-text';
import { jsonText } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { jumpFormula, jumpOf, reportRows } from '../../src/report/report-rows';
import type { ExampleRows } from '../../src/rules/rule';
import { TEMPLATE_VERSION } from '../../src/templates/version';
import { exampleDossier } from '../rules/example-workbook';

const DATE = 46_296;
const HASH = 'ab'.repeat(32);

/** A workbook with all that a Controlerapport can say: findings of each outcome, accounted for and noted beside, and rules that are off. */
const GIVEN: ExampleRows = {
  regio: [{ regio_naam: 'Regio Waterland' }],
  regioParameters: [{}],
  partners: [{}, { partner_naam: 'Vertrokken school', tot: '1-2-2026' }],
  kosten: [
    { boekstuk: 'B8', factuurnr: 'F-8', document: 'Facturen/F-8.pdf' },
    { boekstuk: 'B9', factuurnr: 'F-9' },
    { factuurdatum: '12-1-2029' },
    { factuurnr: '', incl: 90, boekstuk: 'B2' },
    { partner: 'Vertrokken school', factuurnr: 'A1', factuurdatum: '10-3-2026', prestatie_van: '10-3-2026', prestatie_tot: '10-3-2026' },
  ],
  instellingen: [{ regel: 'DAT-08', instelling: 'uit', reden: 'Besproken met de accountant' }],
};
const first = allAtOnce(checkAgainSteps({ dossier: exampleDossier(GIVEN), changes: new Map() }, DATE));
const printOf = (id: string): string => {
  const finding = first.found.find(({ rule }) => rule.id === id);
  if (!finding) throw new Error(`${id} finds nothing`);
  return waiverPrint(finding, first.situation);
};
const dossier = exampleDossier({
  ...GIVEN,
  afwijkingen: [
    {
      regel: 'REG-10',
      bevinding: 'na vertrek',
      reden: 'besluit van de stuurgroep',
      toelichting: 'De stuurgroep heeft dit op 3 september goedgekeurd.',
      door: 'A. Visser',
      datum: '5-9-2026',
      kenmerk: printOf('REG-10'),
    },
  ],
  aantekeningen: [
    {
      regel: 'FIN-14',
      bevinding: 'geen nummer',
      teken: '✓ akkoord',
      paraaf: 'JB',
      opmerking: 'Kassabon gezien',
      datum: '6-9-2026',
      kenmerk: printOf('FIN-14'),
    },
    {
      regel: 'FIN-14',
      bevinding: 'oud',
      teken: '? nog uitzoeken',
      paraaf: 'JB',
      opmerking: 'Verdwenen',
      datum: '6-9-2026',
      kenmerk: '0a-0b',
    },
  ],
});
const report = {
  ...makeReport({ file: 'sto-2026.xlsx', hash: HASH, templateVersion: 6, dossier, report: check(dossier, DATE), readings: [] }),
  fingerprint: fingerprintOf(dossier),
};
const rows = reportRows(report);
const FORMS = {
  blad: rows.map(({ cells }) => cells.join('\t')).join('\n'),
  html: htmlText([report], '0.1.0'),
  csv: csvText([report]),
  json: jsonText([report], false),
} as const;

/** What a Controlerapport says, item by item; what is signed is signed on paper, so not in a file for programs. */
const ITEMS: readonly (readonly [item: string, said: RegExp, absent?: readonly (keyof typeof FORMS)[]])[] = [
  ['region', /Regio Waterland/],
  ['round', /2025-2028/],
  ['file name', /sto-2026\.xlsx/],
  ['file hash', new RegExp(HASH)],
  ['fingerprint of the data', new RegExp(report.fingerprint.print)],
  ['rule-set version', /0\.1\.0/],
  ['version of the templates in the workbook', /versie 6|"workbook": ?6/],
  ['version of the newest templates', new RegExp(`nieuwste is ${TEMPLATE_VERSION}|"templates": ?${TEMPLATE_VERSION}`)],
  ['date', /01-10-2026|2026-10-01/],
  ['lines of a register', /kosten: 5 regels|<td>kosten<\/td><td>5<\/td>|"sheet": ?"kosten",\s*"table": ?"STO_Kosten",\s*"lines": ?5/],
  ['lines that name their evidence', /1 regel noemt een document of link als bewijs|Noemt document of link|"linesWithDocument": ?1/],
  ['totals of a register', /Bedrag incl\. btw/],
  ['rows not fully checked, and why', /niet volledig gecontroleerd|"linesPartlyChecked"/],
  ['what was not checked at all', /blad Begroting ontbreekt|Begroting, .* ontbreken/],
  ['finding: fout', /✖ fout|"fout";"PER-01"|"outcome": ?"fout"/],
  ['finding: te beoordelen or let op', /! let op|"let op";|"outcome": ?"let op"/],
  ['accounted for: by whom', /A\. Visser/],
  ['accounted for: why', /De stuurgroep heeft dit op 3 september goedgekeurd/],
  ['note beside a finding', /Kassabon gezien/],
  ['note that belongs to nothing any more', /de controle vindt dit niet meer/],
  ['parameter with its value', /uurtarief/],
  ['parameter with its source', /GPL|niet genoemd|Regeling|bron/i],
  ['rule that is switched off', /DAT-08/],
  ['and why', /Besproken met de accountant/],
  ['open questions', /te beoordelen/i],
  ['who prepared it', /Opgesteld door/, ['csv', 'json']],
  ['who reviewed it', /Beoordeeld door/, ['csv', 'json']],
];

test.each(ITEMS.map(([item, said, absent = []]) => [item, said, absent] as const))(
  'every form of the Controlerapport says: %s',
  (_item, said, absent) => {
    for (const [form, text] of Object.entries(FORMS))
      expect([form, said.test(text)]).toEqual([form, !absent.includes(form as keyof typeof FORMS)]);
  },
);

test('what is accounted for comes first', () => {
  for (const [form, text] of Object.entries(FORMS))
    expect([form, text.indexOf('De stuurgroep heeft dit')]).toEqual([form, expect.any(Number)]);
  const table = rows.slice(rows.findIndex(({ cells }) => cells[0] === 'Uitkomst') + 1);
  expect(table[0]?.cells[0]).toMatch(/≈ verantwoord/);
  expect(FORMS.html.indexOf('id="b1-verantwoord"')).toBeLessThan(FORMS.html.indexOf('id="b1-fout"'));
  expect(FORMS.csv.indexOf('"verantwoord"')).toBeLessThan(FORMS.csv.indexOf('"fout"'));
});

test('each finding of the sheet leads to its cell, and nothing else is a formula', () => {
  const found = rows.filter(({ jump }) => jump);
  expect(found).toHaveLength(report.findings.length + report.waived.length);
  const late = found.find(({ cells }) => cells.includes('PER-01, X07') || cells.includes('PER-01'));
  expect(late?.jump).toEqual({ column: 3, sheet: 'kosten', cell: late?.cells[3] });
  expect(late?.jump && jumpFormula(late.jump, 'D7')).toMatch(/^=HYPERLINK\("#'kosten'![A-Z]+\d+","D7"\)$/);
});

test.each(['Jan\'s "blad"', 'Kosten', "'", 'a!b'])('the jump to a sheet called %s is read back', (sheet) => {
  const jump = { column: 3, sheet, cell: 'B12' };
  expect(jumpOf(jumpFormula(jump, 'B12'), 3)).toEqual(jump);
  expect(jumpOf('=SUM(A1)', 3)).toBeUndefined();
});
