import { ALL_ROUNDS } from '../../scheme/rounds';
import { SHORTEST_REASON } from '../../templates/instellingen';
import { readingOf } from '../../facts/empty-cells';
import { number, places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';
import { readSettings } from '../../facts/lists/rule-settings';

export default defineRule({
  id: 'DAT-09',
  title: 'Wie een regel uitzet of strenger maakt, zegt welke en waarom',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { instellingen: ['regel', 'instelling', 'reden'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Instellingen',
      evidence: 'D',
      explanation: 'Een accountant of opvolger moet kunnen zien waarom een controle in deze werkmap anders werkt.',
    },
  ],
  messages: {
    onbekend: {
      outcome: 'let op',
      text: '"{regel}" is geen regel van STO Controle; deze instelling doet niets',
      found: '{regel}',
      expected: 'het nummer van een regel, zoals PER-01',
      action: 'Neem het nummer over dat bij de bevinding staat onder Uitleg en oplossing, of verwijder de rij.',
    },
    geenInstelling: {
      outcome: 'let op',
      text: 'ontbreekt; de regel {regel} wordt gewoon gecontroleerd',
      found: 'geen keuze uit de lijst',
      expected: 'uit, of strenger: fout',
      action: 'Kies een instelling uit de lijst, of verwijder de rij.',
    },
    geenReden: {
      outcome: 'let op',
      text: 'ontbreekt of is te kort; de instelling van {regel} doet niets',
      found: '{lengte} tekens',
      expected: `ten minste ${SHORTEST_REASON} tekens`,
      action: 'Schrijf op waarom deze regel anders moet werken, of verwijder de rij.',
    },
    dubbel: {
      outcome: 'let op',
      text: '{regel} staat op meer rijen; geen van die rijen telt',
      found: '{regel}: {plaatsen}',
      expected: 'elke regel één keer',
      action: 'Laat één rij staan, met de reden die geldt.',
    },
  },
  check({ dossier, ruleIds }, report) {
    const columns = { onbekend: 'regel', geenInstelling: 'instelling', geenReden: 'reden', dubbel: 'regel' } as const;
    const cells = readingOf(dossier.instellingen);
    const { refused } = readSettings(dossier, ruleIds);
    const same = byName(
      refused.flatMap(({ line, problem }) => (problem === 'dubbel' ? [line] : [])),
      ({ regel }) => regel,
    );
    for (const { line, problem } of refused) {
      const column = columns[problem];
      // A cell that could not be read is reported as such.
      if (line[column] === null && !cells.isEmpty(line, column)) continue;
      report.line(line, column, problem, {
        regel: text(line.regel ?? ''),
        lengte: number(line.reden?.trim().length ?? 0),
        plaatsen: places(same.get(nameKey(line.regel ?? '')) ?? [line]),
      });
    }
  },
  examples: [
    {
      name: 'een regel uit en een regel strenger, met reden',
      given: {
        instellingen: [{}, { regel: 'sub-10', instelling: 'uit', reden: 'Zo afgesproken in de stuurgroep' }],
      },
      expected: [],
    },
    {
      name: 'een regel die niet bestaat, geen keuze, een reden van 9 tekens en een regel twee keer',
      given: {
        instellingen: [{ regel: 'PER-99' }, { instelling: '' }, { reden: 'Overleg 1' }, { reden: 'Overleg 12' }, { instelling: 'uit' }],
      },
      expected: [
        { message: 'onbekend', table: 'instellingen', line: 1, column: 'regel' },
        { message: 'geenInstelling', table: 'instellingen', line: 2, column: 'instelling' },
        { message: 'geenReden', table: 'instellingen', line: 3, column: 'reden' },
        { message: 'dubbel', table: 'instellingen', line: 4, column: 'regel' },
        { message: 'dubbel', table: 'instellingen', line: 5, column: 'regel' },
      ],
    },
  ],
});
