import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { choice, money, text } from '../message-value';
import { ADVANCE } from '../../facts/costs/register-costs';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';
import { findAdvance } from '../../facts/lists/words';

export default defineRule({
  id: 'FIN-13',
  title: 'Een voorschot of doorbetaling aan een partner is geen kostenpost',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving', 'bedrag_sto'] },
  optional: { kosten: ['soort_boeking'] },
  each: ['kosten'],
  basis: [
    {
      source: 'van-ree',
      where: 'Verwerking subsidies via penvoerder',
      evidence: 'I',
      explanation:
        'De penvoerder verantwoordt de kosten van alle partners samen. Een betaling aan een partner is nog geen kostenpost: dat zijn de kosten die de partner ervan maakt.',
    },
  ],
  messages: {
    geteld: {
      outcome: 'fout',
      text: '{soort} telt hier mee voor {bedrag}, maar is geen kostenpost',
      found: '{bedrag} voor rekening van STO',
      expected: '€ 0,00, of geen regel in het kostenregister',
      action:
        'Zet de formule van Bedrag ten laste van STO terug, dan telt de betaling niet mee. Boek de kosten die de partner er zelf van maakte.',
    },
    woord: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl de omschrijving "{woord}" noemt: zijn dit kosten of een betaling aan een partner?',
      found: 'leeg',
      expected: 'kosten, of {soort}',
      action: 'Kies "kosten" als dit echte kosten zijn. Is het een betaling aan een partner, boek dan de kosten van die partner.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) {
      if (line.soort_boeking === ADVANCE) {
        if (!line.bedrag_sto) continue;
        const values = { soort: choice(ADVANCE), bedrag: money(line.bedrag_sto) };
        report.line(line, 'soort_boeking', 'geteld', values, undefined, formulaMend(line, 'bedrag_sto', 0));
      } else if (line.soort_boeking === null && !cells.isUnreadable(line, 'soort_boeking')) {
        const word = findAdvance(line.omschrijving);
        if (word !== undefined) report.line(line, 'soort_boeking', 'woord', { woord: text(word), soort: choice(ADVANCE) });
      }
    }
  },
  examples: [
    {
      name: 'gewone kosten, een voorschotnota die kosten is, en een voorschot dat niet meetelt',
      given: {
        kosten: [
          {},
          { omschrijving: 'Voorschotnota energie', soort_boeking: 'kosten' },
          { soort_boeking: 'voorschot', bedrag_sto: 0 },
          { soort_boeking: 'voorschot', bedrag_sto: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'een voorschot aan een partner als kosten geteld',
      given: { kosten: [{ soort_boeking: 'doorbetaling' }] },
      expected: [{ message: 'geteld', table: 'kosten', line: 1, column: 'soort_boeking' }],
    },
    {
      name: 'een voorschot volgens de omschrijving',
      given: { kosten: [{ omschrijving: '1e voorschot 2026 Vmbo De Dijk' }] },
      expected: [{ message: 'woord', table: 'kosten', line: 1, column: 'soort_boeking' }],
    },
  ],
});
