import type { Line } from '../../records/dossier';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { SHORTEST_REASON } from '../../templates/instellingen';
import { readingOf } from '../../facts/empty-cells';
import { number, places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { fillInMends } from '../cell-mends';
import { joinedMend, removeMend, setMend } from '../line-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';
import { readSettings, type SettingProblem } from '../../facts/lists/rule-settings';

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
      const twins = same.get(nameKey(line.regel ?? '')) ?? [line];
      const values = { regel: text(line.regel ?? ''), lengte: number(line.reden?.trim().length ?? 0), plaatsen: places(twins) };
      const mends = problem === 'dubbel' ? keepMends(twins) : settingMends(line, problem, ruleIds);
      report.line(line, column, problem, values, undefined, mends);
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

/** The same number, however a person wrote it: `per1` for PER-01. */
function meantRules(typed: string, ruleIds: ReadonlySet<string>): readonly string[] {
  const [, letters = '', digits = ''] = /^\s*([A-Za-z]+)[\s._-]*(\d+)\s*$/.exec(typed) ?? [];
  const id = `${letters.toUpperCase()}-${digits.replace(/^0+/, '').padStart(2, '0')}`;
  return ruleIds.has(id) ? [id] : [];
}

/** A setting that does nothing: what is missing chosen, or the row out of the sheet. */
function settingMends(line: Line<'instellingen'>, problem: SettingProblem, ruleIds: ReadonlySet<string>): readonly Mend[] {
  const meant = problem === 'onbekend' ? meantRules(line.regel ?? '', ruleIds) : [];
  return [
    ...meant.flatMap((id) => setMend('choose', line.at, 'regel', id, { label: `Verander in ${id}` })),
    ...(problem === 'geenInstelling' ? fillInMends(line.at, 'instelling') : []),
    ...removeMend(line, 'Haal de rij weg: de regel wordt gewoon gecontroleerd'),
  ];
}

/** Letters of a reason by which a person knows it. */
const LONGEST_REASON = 40;

/** Of settings of one rule the one that holds; those that say the same go but for the first. */
function keepMends(twins: readonly Line<'instellingen'>[]): readonly Mend[] {
  const said = ({ instelling, reden }: Line<'instellingen'>): string => `${instelling ?? ''}: ${(reden ?? '').trim()}`;
  return twins.flatMap((kept, index) => {
    if (twins.findIndex((line) => said(line) === said(kept)) < index) return [];
    const words = said(kept);
    const label = `Laat staan: ${words.length > LONGEST_REASON ? `${words.slice(0, LONGEST_REASON)}…` : words}`;
    return joinedMend(twins.filter((line) => line !== kept).flatMap((line) => removeMend(line, label, 'fill in')));
  });
}
