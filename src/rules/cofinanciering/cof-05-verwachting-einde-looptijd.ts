import { ROUNDS, type RoundId } from '../../scheme/rounds';
import { contributionsAtPace, testCofinancing } from '../../facts/money/cofinancing';
import type { Dossier, Line } from '../../records/dossier';
import { DOOR_COFINANCIERING, DOOR_SUBSIDIE } from '../../templates/report-rows';
import { budgetReading, sumOf } from '../../facts/money/budget';
import { isOver, minimumShare, realisedShortfall } from '../cofinancing-minimum';
import { contributedByOthers, contributedTo } from '../../facts/money/contributions';
import { administeredUntil } from '../../facts/costs/depreciation-until';
import { choice, date, money } from '../message-value';
import { periodeOfReports } from '../../facts/money/report-periode';
import { defineRule, type Reporter, type RuleInput } from '../rule';

/** In the first year the pace says little; a choice of ours. */
const DAYS_BEFORE_A_FORECAST = 365;
const ROUND_OF_YEARS = ['STO2020', 'STO2025'] as const satisfies readonly RoundId[];

type MessageId = 'prognoseTeLaag' | 'teTraag';

export default defineRule<MessageId>({
  id: 'COF-05',
  covers: ['X06'],
  title: 'Naar verwachting is er aan het eind van de looptijd genoeg cofinanciering',
  kind: 'advies',
  rounds: ROUND_OF_YEARS,
  reads: { cofinanciering: ['bron', 'bedrag'], begroting: ['bron', 'dekking_subsidie'], voortgang: ['regel', 'prognose'] },
  stopsAt: { regio: ['periode', 'peildatum'], voortgang: ['regel', 'prognose'] },
  whole: ['cofinanciering', 'voortgang'],
  through: {
    afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
    regio: ['subsidie_toegekend'],
    cofinanciering: ['uren', 'tarief', 'aantal', 'waarde', 'cash', 'cofinancier'],
    begroting: ['dekking_cash', 'dekking_kind', 'dekking_eigen'],
  },
  basis: [
    {
      source: 'sto-faq',
      where: 'Cofinanciering',
      evidence: 'V',
      explanation: 'Het percentage wordt pas aan het eind over het hele project berekend, niet per jaar.',
    },
    {
      source: 'sto-controle',
      where: 'Verwachting',
      evidence: 'D',
      explanation:
        'Wij nemen de prognose van de regio, en zonder prognose na het eerste jaar het tempo tot de peildatum. Een laag jaar is geen fout: de rest kan later komen.',
    },
  ],
  messages: {
    prognoseTeLaag: {
      outcome: 'te beoordelen',
      text: 'de prognose van {verwacht} aan bijdragen is te weinig bij {subsidie} subsidie: zeker {nodig} is nodig, en {nodigTotaal} als het percentage over subsidie en bijdrage samen gaat',
      found: '{verwacht}',
      expected: '{nodig} gerekend over de subsidie, of {nodigTotaal} gerekend over subsidie en bijdrage samen',
      action: 'Zoek nog {tekort} tot {tekortTotaal} aan bijdragen van bedrijven, of verbeter de prognose.',
    },
    teTraag: {
      outcome: 'te beoordelen',
      text: 'in dit tempo is er voor {bron} op {einde} {verwacht} van bedrijven; nodig is zeker {nodig}, en {nodigTotaal} als het percentage over subsidie en bijdrage samen gaat',
      found: '{bijdrage} tot en met {peildatum}, verwacht {verwacht}',
      expected: '{nodig} gerekend over de subsidie, of {nodigTotaal} gerekend over subsidie en bijdrage samen',
      action:
        'Zoek voor de rest van de looptijd nog {resteert} tot {resteertTotaal} aan bijdragen van bedrijven, of leg uit wanneer die komen.',
    },
  },
  check(input, report) {
    if (reportForecast(input, report)) return;
    for (const id of ROUND_OF_YEARS) reportPace(input, id, report);
  },
  examples: [
    {
      name: 'halverwege de looptijd de helft van wat nodig is',
      given: {
        regio: [{ peildatum: '31-12-2026' }],
        begroting: [{ dekking_subsidie: 40000 }],
        cofinanciering: [{ uren: 40, tarief: 50.01, bedrag: 2000.4 }],
      },
      date: '1-2-2027',
      expected: [],
    },
    {
      name: 'in het eerste jaar zegt het tempo nog niets',
      given: { regio: [{ peildatum: '31-12-2025' }], begroting: [{ dekking_subsidie: 400000 }], cofinanciering: [{}] },
      date: '1-2-2026',
      expected: [],
    },
    {
      name: 'een prognose die genoeg is; het tempo telt dan niet',
      given: {
        regio: [{ peildatum: '31-12-2026' }],
        begroting: [{ dekking_subsidie: 400000 }],
        cofinanciering: [{}],
        voortgang: [
          { regel: 'Gedekt via toegekende subsidie', prognose: 400000 },
          { regel: 'Gedekt via cofinanciering', prognose: 40000 },
        ],
      },
      date: '1-2-2027',
      expected: [],
    },
    {
      name: 'een prognose die te laag is',
      given: {
        regio: [{}],
        voortgang: [
          { regel: 'Gedekt via toegekende subsidie', prognose: 400000 },
          { regel: 'Gedekt via cofinanciering', prognose: 39999 },
        ],
      },
      expected: [{ message: 'prognoseTeLaag', table: 'voortgang', line: 2, column: 'prognose' }],
    },
    {
      name: 'halverwege de looptijd veel minder dan de helft',
      given: { regio: [{ peildatum: '31-12-2026' }], begroting: [{ dekking_subsidie: 400000 }], cofinanciering: [{}] },
      date: '1-2-2027',
      expected: [{ message: 'teTraag', table: 'cofinanciering' }],
    },
  ],
});

/** What the region expects itself, in the progress report; true when it gives both amounts. */
function reportForecast({ dossier, date: checkDate }: RuleInput, report: Reporter<MessageId>): boolean {
  const periode = periodeOfReports(dossier);
  const only = (row: string): Line<'voortgang'> | undefined => {
    const lines = dossier.voortgang.lines.filter(({ regel }) => regel === row);
    return lines.length === 1 ? lines[0] : undefined;
  };
  const line = only(DOOR_COFINANCIERING);
  const subsidy = only(DOOR_SUBSIDIE)?.prognose ?? null;
  const contributed = line?.prognose ?? null;
  const minimum = periode && minimumShare(periode === '2025-2028' ? 'STO2025' : 'STO2020', checkDate);
  if (!line || subsidy === null || contributed === null || minimum === null) return false;
  const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed, minimum });
  if (ofSubsidy.shortage === 0) return true;
  report.line(line, 'prognose', 'prognoseTeLaag', {
    verwacht: money(contributed),
    subsidie: money(subsidy),
    nodig: money(ofSubsidy.needed),
    nodigTotaal: money(ofTotal.needed),
    tekort: money(ofSubsidy.shortage),
    tekortTotaal: money(ofTotal.shortage),
  });
  return true;
}

/** Without a forecast: what the contributions come to when they go on as they did up to the peildatum. */
function reportPace(input: RuleInput, id: RoundId, report: Reporter<MessageId>): void {
  const { dossier, date: checkDate } = input;
  const { start, end, bron } = ROUNDS[id];
  const until = administeredUntil(dossier, id, checkDate);
  if (dossier.cofinanciering.tables.length === 0 || isOver(id, checkDate) || until - start < DAYS_BEFORE_A_FORECAST) return;
  // What is too little already, COF-02 and COF-03 say.
  if ((realisedShortfall(input, id)?.extent ?? 'between') !== 'between') return;
  const subsidy = budgeted(dossier, bron);
  const total = contributedTo(dossier, id);
  const contributed = total === null ? null : total - contributedByOthers(dossier, id);
  const minimum = minimumShare(id, checkDate);
  if (subsidy === null || contributed === null || minimum === null) return;
  const expected = contributionsAtPace(contributed, { start, end }, until);
  const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed, minimum });
  if (expected === null || expected >= ofSubsidy.needed) return;
  report.table('cofinanciering', 'teTraag', {
    bron: choice(bron),
    einde: date(end),
    peildatum: date(until),
    bijdrage: money(contributed),
    verwacht: money(expected),
    nodig: money(ofSubsidy.needed),
    nodigTotaal: money(ofTotal.needed),
    resteert: money(ofSubsidy.shortage),
    resteertTotaal: money(ofTotal.shortage),
  });
}

/** Subsidy in the budget for a bron, in cents; null as long as it is not filled in everywhere. */
function budgeted(dossier: Dossier, bron: string): number | null {
  const { cover } = budgetReading(dossier);
  if (dossier.begroting.lines.some((line) => line.bron === null)) return null;
  return sumOf(dossier.begroting.lines.filter((line) => line.bron === bron).map((line) => cover(line)?.subsidie ?? null));
}
