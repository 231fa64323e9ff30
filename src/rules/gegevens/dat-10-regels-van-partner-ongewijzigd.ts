import { ALL_ROUNDS } from '../../scheme/rounds';
import { isUnreadable as isUnread, type AnyLine } from '../../records/dossier';
import type { TableKey } from '../../templates/column';
import { sumOf } from '../../records/merge/incoming';
import { originOf, sameOrigin } from '../../records/merge/origin';
import { isFrom } from '../../records/merge/plan-lines';
import { registerNamed } from '../../records/merge/receiving';
import { TABLES } from '../../templates';
import { linesInBlocks, perBlock } from '../../facts/blocks';
import { money, number, text, type MessageValue } from '../message-value';
import { defineRule } from '../rule';

/** Euros or hours by which two totals may differ because of the way computers add fractions. */
const DUST = 0.005;

/** Lines that say where they came from. */
const brought = perBlock((lines: readonly AnyLine[]) => lines.filter((line) => 'herkomst' in line && line.herkomst !== null));

export default defineRule({
  id: 'DAT-10',
  title: 'Wat van een partner is toegevoegd, staat nog zo in het register',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { samenvoegingen: ['partner', 'bestand', 'register', 'regels', 'kolom', 'totaal'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Samenvoegen',
      evidence: 'D',
      explanation: 'De penvoerder moet kunnen laten zien dat het register aansluit op wat een partner heeft aangeleverd.',
    },
  ],
  messages: {
    onbekend: {
      outcome: 'let op',
      text: '"{blad}" is geen blad waaraan regels worden toegevoegd; het aantal en het totaal zijn niet vergeleken',
      found: '{blad}',
      expected: 'de naam van een sjabloon, zoals Kosten',
      action: 'Zet de naam van het blad terug, of verwijder de rij.',
    },
    aantal: {
      outcome: 'let op',
      text: 'op blad {blad} staan {gevonden} regels van {bestand}, bij het toevoegen {verwacht}',
      found: '{gevonden} regels met herkomst {bestand}',
      expected: '{verwacht} regels',
      action: 'Zoek in de kolom Herkomst welke regels zijn verwijderd of toegevoegd, of voeg het bestand opnieuw toe.',
    },
    totaal: {
      outcome: 'let op',
      text: '{opgeteld} van {bestand} is op blad {blad} {gevonden}, in het bestand {verwacht}; het verschil is {verschil}',
      found: '{gevonden}',
      expected: '{verwacht}',
      action: 'Zoek in de kolom Herkomst welke regels zijn gewijzigd. Klopt de wijziging, vraag de partner dan om een nieuw bestand.',
    },
  },
  check({ dossier }, report) {
    const isUnreadable = (key: TableKey, column: string): boolean =>
      dossier[key].problems.some((problem) => problem.column.key === column && isUnread(problem));
    for (const line of dossier.samenvoegingen.lines) {
      const { partner, bestand, register, regels, kolom, totaal } = line;
      if (partner === null || bestand === null || register === null) continue;
      const receiving = registerNamed(register);
      if (!receiving) {
        report.line(line, 'register', 'onbekend', { blad: text(register) });
        continue;
      }
      const origin = originOf(partner, bestand);
      const isOwn = isFrom((herkomst) => sameOrigin(herkomst, origin));
      const own = brought(linesInBlocks(dossier[receiving.key])).flat().filter(isOwn);
      const names = { blad: text(register), bestand: text(bestand) };
      // A line that does not say where it came from may be one of these.
      if (isUnreadable(receiving.key, 'herkomst')) continue;
      if (regels !== null && own.length !== regels) {
        report.line(line, 'regels', 'aantal', { ...names, gevonden: number(own.length), verwacht: number(regels) });
      }
      const column = TABLES[receiving.key].columns.find(({ heading }) => heading.toLowerCase() === kolom?.trim().toLowerCase());
      if (!column || totaal === null || isUnreadable(receiving.key, column.key)) continue;
      const amounts = own.flatMap((each) => {
        const value = (each as unknown as Readonly<Record<string, unknown>>)[column.key];
        return typeof value === 'number' ? [value] : [];
      });
      const sum = sumOf(column, amounts);
      if (Math.abs(sum - totaal) <= DUST) continue;
      const shown = (amount: number): MessageValue => (column.type === 'money' ? money(Math.round(amount * 100)) : number(amount));
      report.line(line, 'totaal', 'totaal', {
        ...names,
        opgeteld: text(column.heading),
        gevonden: shown(sum),
        verwacht: shown(totaal),
        verschil: shown(sum - totaal),
      });
    }
  },
  examples: [
    {
      name: 'twee regels van een partner, met het totaal van het bestand',
      given: {
        samenvoegingen: [{ regels: 2, totaal: 1210 }],
        kosten: [{ herkomst: 'Basisschool De Molen: kosten.xlsx' }, { herkomst: 'basisschool de molen: kosten.xlsx ' }, {}],
      },
      expected: [],
    },
    {
      name: 'een regel verwijderd, een bedrag veranderd, een onbekend blad',
      given: {
        samenvoegingen: [
          { regels: 2, totaal: 605 },
          { regels: 1, totaal: 605.01, bestand: 'nieuw.csv' },
          { regels: 1, totaal: 120, register: 'Inspanning', kolom: 'Uren STO' },
          { register: 'Regio' },
        ],
        kosten: [{ herkomst: 'Basisschool De Molen: kosten.xlsx' }, { herkomst: 'Basisschool De Molen: nieuw.csv' }],
        inspanning: [{ uren: 121, herkomst: 'Basisschool De Molen: kosten.xlsx' }],
      },
      expected: [
        { message: 'aantal', table: 'samenvoegingen', line: 1, column: 'regels' },
        { message: 'totaal', table: 'samenvoegingen', line: 2, column: 'totaal' },
        { message: 'totaal', table: 'samenvoegingen', line: 3, column: 'totaal' },
        { message: 'onbekend', table: 'samenvoegingen', line: 4, column: 'register' },
      ],
    },
  ],
});
