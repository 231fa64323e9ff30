import { KOSTENSOORTEN } from '../../scheme/lists';
import { BRON_COFINANCIERING, ROUNDS } from '../../scheme/rounds';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { CORRECTIES, DOOR_COFINANCIERING } from '../../templates/report-rows';
import { CLOSED_YEAR_COLUMNS } from '../../facts/money/closed-years';
import { contributedUntil } from '../../facts/money/contributions';
import { date, money, text } from '../message-value';
import { costsOf } from '../../facts/costs/register-costs';
import { sumCosts } from '../../facts/costs/cost-sum';
import { lateCostsOf } from '../../facts/money/late-costs';
import { linesOfPeriode } from '../../facts/money/regional';
import { periodeOfReports, roundsOfPeriode } from '../../facts/money/report-periode';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-15',
  title: 'De bedragen in de voortgangsrapportage zijn die van de projectadministratie op de peildatum',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2025'],
  reads: { voortgang: ['regel', 'gerealiseerd'] },
  needs: {
    regio: ['periode', 'peildatum'],
    inspanning: ['bron', 'tot', 'loonkosten'],
    kosten: ['bron', 'kostensoort', 'factuurdatum', 'bedrag_sto'],
  },
  optional: { cofinanciering: ['bron', 'bedrag', 'van', 'tot', 'uren', 'tarief', 'aantal', 'waarde', 'cash'] },
  through: {
    afsluitingen: [...CLOSED_YEAR_COLUMNS],
    afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
  },
  stopsAt: { afsluitingen: ['bron', 'jaar', 'lasten', 'heropend'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Voortgangsrapportage en eindverslag',
      evidence: 'V',
      explanation: 'De rapportage is inhoudelijk en financieel: de bedragen zijn die van de administratie.',
    },
    {
      source: 'sto-home',
      where: 'Voortgangsrapportage en de extra subsidie 2024',
      evidence: 'V',
      explanation: 'Over wat uit de aanvullende subsidie 2024 wordt betaald, gaat de voortgangsrapportage niet.',
    },
  ],
  messages: {
    anders: {
      outcome: 'let op',
      text: '{gerealiseerd} is niet {som}, wat tot en met {peildatum} voor {kostensoort} in de administratie staat',
      found: '{gerealiseerd}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug, of werk de administratie bij tot en met de peildatum: de dag waarover u verslag doet.',
    },
    andereCofinanciering: {
      outcome: 'let op',
      text: '{gerealiseerd} cofinanciering is niet {som}, wat tot en met {peildatum} op het blad Cofinanciering staat',
      found: '{gerealiseerd}',
      expected: '{som}',
      action:
        'Zet de formule van de kolom terug, of werk het blad Cofinanciering bij tot en met de peildatum: de dag waarover u verslag doet.',
    },
    andereCorrecties: {
      outcome: 'let op',
      text: '{gerealiseerd} aan correcties is niet {som}, wat na het afsluiten bij afgesloten jaren is gekomen en nog in geen jaarrekening staat',
      found: '{gerealiseerd}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug. Op het blad Model G2 staat hetzelfde bedrag in het eerste open jaar.',
    },
  },
  check({ dossier }, report) {
    const periode = periodeOfReports(dossier);
    const days = periode === null ? [] : linesOfPeriode(dossier, periode).map(({ peildatum }) => peildatum);
    const [peildatum = null] = days;
    // Two lines of Regio with a peildatum each: which one the report is about is not clear.
    if (periode === null || peildatum === null || days.length > 1) return;
    const costs = costsOf(dossier);
    const rounds = roundsOfPeriode(periode).filter((round) => round !== ROUNDS.STO2024);
    const bronnen = [...rounds.map(({ bron }) => bron), BRON_COFINANCIERING];
    const { tables, lines } = dossier.cofinanciering;
    const contributed = tables.length === 0 ? null : contributedUntil(dossier, new Set(rounds.map(({ id }) => id)), peildatum);
    const tolerance = toleranceOf(lines.length, TOTAL_TOLERANCE);
    const late = lateCostsOf(dossier, rounds, peildatum);
    for (const line of dossier.voortgang.lines) {
      if (line.regel === CORRECTIES && line.gerealiseerd !== null && !(late?.allows(line.gerealiseerd) ?? line.gerealiseerd === 0)) {
        const som = late?.sum ?? 0;
        const values = { gerealiseerd: money(line.gerealiseerd), som: money(som) };
        const mends = formulaMend(line, 'gerealiseerd', som / 100, { certain: false });
        report.line(line, 'gerealiseerd', 'andereCorrecties', values, undefined, mends);
      }
      if (line.regel === DOOR_COFINANCIERING && line.gerealiseerd !== null && contributed) {
        const { least, most } = contributed;
        if (line.gerealiseerd >= least - tolerance && line.gerealiseerd <= most + tolerance) continue;
        report.line(line, 'gerealiseerd', 'andereCofinanciering', {
          gerealiseerd: money(line.gerealiseerd),
          som: money(least),
          peildatum: date(peildatum),
        });
      }
      const kostensoort = KOSTENSOORTEN.find((each) => each === line.regel);
      if (kostensoort === undefined || line.gerealiseerd === null) continue;
      const { sum, allows } = sumCosts(costs, { bronnen, kostensoort, until: peildatum });
      if (allows(line.gerealiseerd)) continue;
      const values = {
        gerealiseerd: money(line.gerealiseerd),
        som: money(sum),
        peildatum: date(peildatum),
        kostensoort: text(kostensoort),
      };
      const mends = formulaMend(line, 'gerealiseerd', sum / 100, { certain: false });
      report.line(line, 'gerealiseerd', 'anders', values, undefined, mends);
    }
  },
  examples: [
    {
      name: 'tot en met 30 september 2026: uren, een factuur, en zeven maanden afschrijving; later telt nog niet mee',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        afschrijvingen: [{}, { factuurnr: 'M-9', factuurdatum: '15-11-2026', mnd_2026: 2, afs_2026: 160 }],
        kosten: [{}, { factuurdatum: '1-10-2026', factuurnr: 'F-2' }],
        voortgang: [
          { regel: 'Loonkosten', gerealiseerd: 6960 },
          { regel: 'Materiaalkosten', gerealiseerd: 605 },
          { regel: 'Kosten machines en apparatuur', gerealiseerd: 560 },
          { regel: 'Gedekt via cofinanciering', gerealiseerd: 2000 },
        ],
      },
      expected: [],
    },
    {
      name: 'de cofinanciering tot en met de peildatum; een bijdrage die daarna doorloopt, telt of telt nog niet',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        kosten: [{}],
        cofinanciering: [
          { van: '1-2-2026', tot: '30-6-2026', bedrag: 2000, uren: 40, tarief: 50 },
          { van: '1-9-2026', tot: '31-12-2026', bedrag: 1000, uren: 20, tarief: 50 },
        ],
        voortgang: [
          { regel: 'Gedekt via cofinanciering', gerealiseerd: 2000 },
          { regel: 'Gedekt via cofinanciering', gerealiseerd: 3000 },
        ],
      },
      expected: [],
    },
    {
      name: 'meer cofinanciering dan er op de peildatum op het blad Cofinanciering staat',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        kosten: [{}],
        cofinanciering: [{ van: '1-2-2026', tot: '30-6-2026', bedrag: 2000, uren: 40, tarief: 50 }],
        voortgang: [{ regel: 'Gedekt via cofinanciering', gerealiseerd: 9000 }],
      },
      expected: [{ message: 'andereCofinanciering', table: 'voortgang', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: '400 kwam na het afsluiten bij 2025; 2026 is nog niet voorbij, en een heropend jaar is open',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        kosten: [{}, { factuurnr: 'F-2', factuurdatum: '20-12-2025', bedrag_sto: 400 }],
        afsluitingen: [
          { jaar: 2025, lasten: 0 },
          { jaar: 2026, lasten: 999 },
          { jaar: 2025, lasten: 999, heropend: '1-9-2026' },
        ],
        voortgang: [{ regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 400 }],
      },
      expected: [],
    },
    {
      name: 'over de correctie is 0 getypt',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        kosten: [{ factuurdatum: '20-12-2025', bedrag_sto: 400 }],
        afsluitingen: [{ jaar: 2025, lasten: 0 }],
        voortgang: [{ regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 0 }],
      },
      expected: [{ message: 'andereCorrecties', table: 'voortgang', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: 'de factuur van oktober is meegeteld',
      given: {
        regio: [{ peildatum: '30-9-2026' }],
        inspanning: [{}],
        kosten: [{}, { factuurdatum: '1-10-2026', factuurnr: 'F-2' }],
        voortgang: [{ regel: 'Materiaalkosten', gerealiseerd: 1210 }],
      },
      expected: [{ message: 'anders', table: 'voortgang', line: 1, column: 'gerealiseerd' }],
    },
  ],
});
