import { ALL_ROUNDS } from '../../scheme/rounds';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { DOOR_COFINANCIERING } from '../../templates/report-rows';
import { contributedTo } from '../../facts/money/contributions';
import { sumOf } from '../../facts/money/budget';
import { money } from '../message-value';
import { periodeOfReports, roundsOfPeriode } from '../../facts/money/report-periode';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-12',
  covers: ['X23'],
  title: 'De cofinanciering in de eindrapportage is die van het blad Cofinanciering',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { eindrapportage: ['regel', 'gerealiseerd'] },
  needs: { regio: ['periode'], cofinanciering: ['bron', 'bedrag'] },
  through: { cofinanciering: ['uren', 'tarief', 'aantal', 'waarde', 'cash'] },
  basis: [
    {
      source: 'aavas',
      where: 'Sterk Techniekonderwijs',
      evidence: 'V2',
      explanation: 'Alle kosten én de ingebrachte cofinanciering staan in een controleerbare projectadministratie.',
    },
  ],
  messages: {
    anders: {
      outcome: 'fout',
      text: '{gevonden} in de eindrapportage is niet de {som} van het blad Cofinanciering',
      found: '{gevonden}',
      expected: '{som}',
      action:
        'Werk het blad Cofinanciering bij, of zet de formule van de kolom terug. Is het eindverslag al ingediend, leg het verschil dan uit aan DUS-I.',
    },
  },
  check({ dossier }, report) {
    const periode = periodeOfReports(dossier);
    if (periode === null) return;
    const som = sumOf(roundsOfPeriode(periode).map(({ id }) => contributedTo(dossier, id)));
    if (som === null) return;
    const tolerance = toleranceOf(dossier.cofinanciering.lines.length, TOTAL_TOLERANCE);
    for (const line of dossier.eindrapportage.lines) {
      const { regel, gerealiseerd } = line;
      if (regel !== DOOR_COFINANCIERING || gerealiseerd === null || Math.abs(gerealiseerd - som) <= tolerance) continue;
      // A report that was handed in stays as it is: that is for the user to know.
      const mends = formulaMend(line, 'gerealiseerd', som / 100, { certain: false });
      report.line(line, 'gerealiseerd', 'anders', { gevonden: money(gerealiseerd), som: money(som) }, undefined, mends);
    }
  },
  examples: [
    {
      name: 'de som van de bijdragen van deze periode, en een andere rij',
      given: {
        regio: [{}],
        cofinanciering: [
          { bedrag: 2000, uren: 40, tarief: 50 },
          { bron: 'subsidie 2020-2023', van: '1-3-2022', tot: '1-6-2022' },
        ],
        eindrapportage: [{ regel: 'Gedekt via cofinanciering', gerealiseerd: 2000 }, {}],
      },
      expected: [],
    },
    {
      name: 'een bedrag dat niet van het blad Cofinanciering komt',
      given: {
        regio: [{}],
        cofinanciering: [{ bedrag: 2000, uren: 40, tarief: 50 }],
        eindrapportage: [{ regel: 'Gedekt via cofinanciering', gerealiseerd: 9000 }],
      },
      expected: [{ message: 'anders', table: 'eindrapportage', line: 1, column: 'gerealiseerd' }],
    },
  ],
});
