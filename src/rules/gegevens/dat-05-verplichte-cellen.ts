import { TABLE_KEYS, TABLES, type TableRecord } from '../../templates';
import { PERIODES, YEARS, type Periode, ALL_ROUNDS } from '../../scheme/rounds';
import { linesAsLoaded } from '../../records/as-loaded';
import type { Place, Dossier, Register } from '../../records/dossier';
import { fillInMends } from '../cell-mends';
import { setMend } from '../line-mends';
import type { Mend } from '../mend';
import type { TableKey } from '../../templates/column';
import { ALL_TABLES, registersOf } from '../all-tables';
import { readingOf } from '../../facts/empty-cells';
import { text } from '../message-value';
import { defineRule, type Reporter } from '../rule';

export default defineRule({
  id: 'DAT-05',
  title: 'De cellen die nodig zijn, zijn ingevuld',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  each: TABLE_KEYS,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation:
        'Zonder deze gegevens kunnen andere regels niet controleren. Welke cellen verplicht zijn, staat bij elke kolom van het sjabloon.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'te beoordelen',
      text: 'is niet ingevuld',
      found: 'leeg',
      expected: '{uitleg}',
      action: 'Vul de cel in. Een regel die helemaal leeg is, mag blijven staan.',
    },
    wacht: {
      outcome: 'te beoordelen',
      text: 'is nog niet ingevuld: alleen de subsidieperiode staat er',
      found: 'een regel met alleen de subsidieperiode',
      expected: 'de gegevens van de beschikking, die andere regels nodig hebben',
      action: 'Vul de regel van Regio in, of maak ook de subsidieperiode leeg als deze regel niet nodig is.',
    },
  },
  check({ dossier }, report) {
    for (const register of registersOf(dossier)) reportEmpty(register, report, dossier);
  },
  examples: [
    { name: 'alles ingevuld, en een lege regel', given: { kosten: [{}], partners: [{ rol: '' }] }, expected: [] },
    { name: 'een onleesbare datum is niet leeg (DAT-01)', given: { kosten: [{ factuurdatum: 'maart' }] }, expected: [] },
    {
      name: 'Regio zoals zij geladen is: alleen de subsidieperiode staat er',
      given: {
        regio: [
          {
            regio_naam: '',
            regio_type: '',
            kenmerk: '',
            datum_beschikking: '',
            max_bedrag: '',
            max_bron: '',
            subsidie_toegekend: '',
            penvoerder: '',
            peildatum: '',
          },
        ],
      },
      expected: [{ message: 'wacht', table: 'regio', line: 1 }],
    },
    { name: 'een lege financieringsbron meldt PER-05', given: { kosten: [{ bron: '' }] }, expected: [] },
    {
      name: 'een regio zonder subsidieperiode',
      given: { regio: [{ periode: '' }] },
      expected: [{ message: 'leeg', table: 'regio', line: 1, column: 'periode' }],
    },
    {
      name: 'geen datum en geen activiteit',
      given: { kosten: [{ factuurdatum: '', act_code: ' ' }] },
      expected: [
        { message: 'leeg', table: 'kosten', line: 1, column: 'factuurdatum' },
        { message: 'leeg', table: 'kosten', line: 1, column: 'act_code' },
      ],
    },
  ],
});

function reportEmpty<Key extends TableKey>(register: Register<Key>, report: Reporter<'leeg' | 'wacht'>, dossier: Dossier): void {
  const cells = readingOf(register);
  const required = TABLES[register.key].columns.filter((column) => column.required === 'ja');
  // Lines of other tables that come with the template, such as deadlines, are whole as they are.
  const waiting = register.key === 'regio' ? linesAsLoaded(register) : undefined;
  for (const line of register.lines) {
    if (waiting?.has(line)) {
      report.line(line, null, 'wacht');
      continue;
    }
    for (const column of required) {
      const key = column.key as keyof TableRecord<Key> & string;
      if (cells.isEmpty(line, key))
        report.line(line, key, 'leeg', { uitleg: text(column.help) }, undefined, emptyMends(line.at, key, dossier));
    }
  }
}

/** The subsidieperiode with which the sheets were made: that of the years in their columns. */
function periodeOfColumns(dossier: Dossier): Periode | undefined {
  const years = new Set(
    registersOf(dossier).flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => [...columns.values()].flatMap(({ years }) => [...(years?.keys() ?? [])])),
    ),
  );
  const made = PERIODES.filter((periode) => YEARS[periode].every((year) => years.has(year)));
  return made.length === 1 ? made[0] : undefined;
}

/** What may be meant to stand in an empty cell. */
const emptyMends = (at: Place, column: string, dossier: Dossier): readonly Mend[] =>
  at.table.key === 'regio' && column === 'periode' ? periodeMends(at, column, dossier) : fillInMends(at, column);

/** The subsidieperiode on the sheet Regio: the one that the user chose first. */
function periodeMends(at: Place, column: string, dossier: Dossier): readonly Mend[] {
  const assumed = dossier.assumedPeriode ?? periodeOfColumns(dossier);
  const likely = [...PERIODES].sort((a, b) => Number(b === assumed) - Number(a === assumed) || (a < b ? 1 : -1));
  return likely.flatMap((periode) => setMend('period', at, column, periode, { label: `Vul ${periode} in` }));
}
