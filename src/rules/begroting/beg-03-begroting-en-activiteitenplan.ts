import { ALL_ROUNDS, YEARS } from '../../scheme/rounds';
import type { Dossier } from '../../records/dossier';
import { roundsOfBudget } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { activitySums } from '../../facts/costs/activity-costs';
import { OVERHEAD } from '../../facts/costs/register-costs';
import { unknownReferences, type Reference } from '../../facts/lists/references';
import { listMends } from '../list-mends';
import { defineRule, type Reporter } from '../rule';

type MessageId = 'leeg' | 'onbekend' | 'andereLijn' | 'nietBegroot';

export default defineRule<MessageId>({
  id: 'BEG-03',
  covers: ['X01'],
  title: 'Begroting en activiteitenplan sluiten op elkaar aan',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['act_code', 'pl_code', 'bron'] },
  needs: { activiteiten: ['act_code', 'pl_code'] },
  stopsAt: {
    activiteiten: ['act_code'],
    begroting: ['act_code'],
    kosten: ['act_code'],
    inspanning: ['act_code'],
    afschrijvingen: ['act_code'],
    wijzigingen: ['soort', 'activiteit_naar'],
  },
  through: { begroting: ['kostensoort'], activiteiten: ['jaar_van', 'jaar_tot', 'status'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation:
        'De begroting sluit aan op de activiteitenplanning: elke begrotingsregel hoort bij een activiteit en elke activiteit is begroot. Overhead, zoals projectleiding, hoort bij alle activiteiten. Een lege code is net als op de andere bladen iets om te beoordelen; een code die niet bestaat is een fout.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'te beoordelen',
      text: 'is leeg: bij welke activiteit hoort deze begrotingsregel?',
      found: 'leeg',
      expected: 'een code van het blad Activiteiten',
      action: 'Kies de activiteit waarvoor dit begroot is, of voeg de activiteit toe aan het blad Activiteiten.',
    },
    onbekend: {
      outcome: 'fout',
      text: 'activiteit {code} staat niet op het blad Activiteiten',
      found: '{code}',
      expected: 'een code van het blad Activiteiten',
      action: 'Kies de code van de activiteit waar deze regel bij hoort, of voeg de activiteit toe aan het blad Activiteiten.',
    },
    andereLijn: {
      outcome: 'let op',
      text: 'programmalijn {lijn} is niet die van activiteit {code} op het blad Activiteiten; dat is {verwacht}',
      found: '{lijn}, en {verwacht} op {plaatsen}',
      expected: '{verwacht}',
      action: 'Verbeter de programmalijn of de activiteit op deze regel.',
    },
    nietBegroot: {
      outcome: 'let op',
      text: 'activiteit {code} heeft geen regel op het blad Begroting',
      found: 'geen begrotingsregel',
      expected: 'ten minste één begrotingsregel',
      action: 'Begroot de activiteit. Kost zij niets, maak dan een regel met bedrag 0 en leg dat bij de toelichting uit.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.begroting);
    const codes = byName(dossier.activiteiten.lines, ({ act_code }) => act_code);
    const references: Reference[] = [];
    for (const line of dossier.begroting.lines) {
      const isOverhead = line.kostensoort === OVERHEAD || cells.isUnreadable(line, 'kostensoort');
      if (cells.isEmpty(line, 'act_code') && !isOverhead) report.line(line, 'act_code', 'leeg');
      if (line.act_code === null) continue;
      references.push({ at: line.at, name: line.act_code });
      const activities = codes.get(nameKey(line.act_code)) ?? [];
      const lijnen = activities.map(({ pl_code }) => pl_code);
      const { pl_code } = line;
      if (pl_code === null || lijnen.length === 0 || lijnen.some((lijn) => lijn === null || nameKey(lijn) === nameKey(pl_code))) continue;
      const values = {
        lijn: text(pl_code),
        code: text(line.act_code),
        verwacht: text([...new Set(lijnen)].sort().join(' of ')),
        plaatsen: places(activities),
      };
      report.line(line, 'pl_code', 'andereLijn', values);
    }
    const known = dossier.activiteiten.lines.map(({ act_code }) => act_code);
    const unknown = unknownReferences(references, known);
    for (const { at, name } of unknown) {
      const mends = listMends(at, 'act_code', name, { table: 'activiteiten', names: known });
      report.cell(at, 'act_code', 'onbekend', { code: text(name) }, undefined, mends);
    }
    const nameless = dossier.begroting.lines.filter(({ act_code, kostensoort }) => act_code === null && kostensoort !== OVERHEAD).length;
    reportUnbudgeted(dossier, nameless + new Set(unknown.map(({ name }) => nameKey(name))).size, report);
  },
  examples: [
    {
      name: 'dezelfde code in kleine letters, en een activiteit die later is toegevoegd (WIJ-06)',
      given: {
        activiteiten: [{}, { act_code: 'A02', status: 'Later toegevoegd', resultaat: 'Op verzoek van de scholen' }],
        begroting: [{ act_code: 'a01 ' }],
      },
      expected: [],
    },
    {
      name: 'een activiteit van 2020-2024 hoeft niet in de begroting van 2025-2028',
      given: { activiteiten: [{}, { act_code: 'A02', jaar_van: 2020, jaar_tot: 2024 }], begroting: [{}] },
      expected: [],
    },
    {
      name: 'op de activiteit staan al kosten (WIJ-06), of zij is volgens het blad Wijzigingen nieuw',
      given: {
        activiteiten: [{}, { act_code: 'A02' }, { act_code: 'A03' }],
        begroting: [{}],
        kosten: [{ act_code: 'a02' }],
        wijzigingen: [{ soort: 'activiteit nieuw', activiteit_naar: 'A03' }],
      },
      expected: [],
    },
    {
      name: 'een begrotingsregel zonder activiteit; daar kan A01 bedoeld zijn',
      given: { activiteiten: [{}], begroting: [{ act_code: '' }] },
      expected: [{ message: 'leeg', table: 'begroting', line: 1, column: 'act_code' }],
    },
    {
      name: 'projectleiding voor alle activiteiten samen',
      given: { activiteiten: [{}], begroting: [{}, { act_code: '', kostensoort: 'Overhead', omschrijving: 'Projectleiding' }] },
      expected: [],
    },
    {
      name: 'een onbekende activiteit en een andere programmalijn',
      given: { activiteiten: [{}], begroting: [{}, { act_code: 'A99' }, { pl_code: 'PL2' }] },
      expected: [
        { message: 'onbekend', table: 'begroting', line: 2, column: 'act_code' },
        { message: 'andereLijn', table: 'begroting', line: 3, column: 'pl_code' },
      ],
    },
    {
      name: 'een activiteit zonder begrotingsregel',
      given: { activiteiten: [{}, { act_code: 'A02' }], begroting: [{}] },
      expected: [{ message: 'nietBegroot', table: 'activiteiten', line: 2, column: 'act_code' }],
    },
  ],
});

/**
 * A budget line with an empty or unknown code may be the one that is meant; an activity that was added later has no place in the first
 * budget, and one that has costs already is of WIJ-06.
 */
function reportUnbudgeted(dossier: Dossier, unplaced: number, report: Reporter<MessageId>): void {
  const budgeted = byName(dossier.begroting.lines, ({ act_code }) => act_code);
  const years = [...roundsOfBudget(dossier)].flatMap(({ periode }) => YEARS[periode]);
  const added = byName(
    dossier.wijzigingen.lines.filter(({ soort }) => soort === 'activiteit nieuw'),
    ({ activiteit_naar }) => activiteit_naar,
  );
  const { amounts: spent } = activitySums(dossier);
  const cells = readingOf(dossier.activiteiten);
  const missing = dossier.activiteiten.lines.filter((line) => {
    const { act_code, jaar_van, jaar_tot, status } = line;
    return (
      act_code !== null &&
      !(['jaar_van', 'jaar_tot', 'status'] as const).some((column) => cells.isUnreadable(line, column)) &&
      !budgeted.has(nameKey(act_code)) &&
      status !== 'Later toegevoegd' &&
      !added.has(nameKey(act_code)) &&
      !spent.has(nameKey(act_code)) &&
      years.some((year) => (jaar_van ?? year) <= year && year <= (jaar_tot ?? year))
    );
  });
  if (missing.length <= unplaced) return;
  for (const line of missing) report.line(line, 'act_code', 'nietBegroot', { code: text(line.act_code ?? '') });
}
