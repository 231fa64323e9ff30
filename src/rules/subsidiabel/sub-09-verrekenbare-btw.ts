import { ALL_ROUNDS } from '../../scheme/rounds';
import { money } from '../message-value';
import { chargedOf, purchasesOf } from '../../facts/costs/cost';
import { isSameAmount } from '../../records/money';
import { formulaMend, setMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'SUB-09',
  title: 'Btw die de school kan terugvragen, is geen kostenpost',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['incl', 'bedrag_sto'] },
  optional: { kosten: ['excl', 'btw_verrekenbaar'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-faq-btw',
      where: 'Veelgestelde vraag over btw',
      evidence: 'V',
      explanation:
        'Onderwijs is meestal vrijgesteld van btw, maar niet elke dienst. Alleen de belastinginspecteur geeft een sluitend antwoord.',
    },
    {
      source: 'sto-controle',
      where: 'Verrekenbare btw',
      evidence: 'M',
      explanation: 'Dat verrekenbare btw niet mag worden opgevoerd, is in geen STO-bron gezien; bij subsidies is het gebruikelijk.',
    },
  ],
  messages: {
    metBtw: {
      outcome: 'let op',
      text: '{bedrag} is met btw, terwijl de school die kan terugvragen: zonder btw is het {zonder}',
      found: '{bedrag}',
      expected: '{zonder}',
      action: 'Reken zonder btw, of zet Btw verrekenbaar op nee als de school de btw niet kan terugvragen.',
    },
    zonderBtw: {
      outcome: 'te beoordelen',
      text: '{bedrag} is zonder btw, terwijl de school die niet kan terugvragen: draagt de school de btw zelf? Met btw is het {met}',
      found: '{bedrag}',
      expected: '{met}',
      action: 'Ga na of de school de btw zelf draagt; dan kan het bedrag met btw worden opgevoerd.',
    },
  },
  check({ dossier }, report) {
    for (const { line, share } of purchasesOf(dossier)) {
      const withBtw = chargedOf(line.incl, share);
      const withoutBtw = chargedOf(line.excl, share);
      const { bedrag_sto: bedrag } = line;
      if (bedrag === null || withBtw === null || withoutBtw === null || isSameAmount(withBtw, withoutBtw)) continue;
      if (line.btw_verrekenbaar === true && isSameAmount(bedrag, withBtw)) {
        report.line(line, 'bedrag_sto', 'metBtw', { bedrag: money(bedrag), zonder: money(withoutBtw) }, undefined, [
          ...formulaMend(line, 'bedrag_sto', withoutBtw / 100, { certain: false }),
          ...setMend('choose', line.at, 'btw_verrekenbaar', 'nee', { label: 'De school kan de btw niet terugvragen' }),
        ]);
      } else if (line.btw_verrekenbaar !== true && line.at.table.columns.has('btw_verrekenbaar') && isSameAmount(bedrag, withoutBtw)) {
        report.line(line, 'bedrag_sto', 'zonderBtw', { bedrag: money(bedrag), met: money(withBtw) });
      }
    }
  },
  examples: [
    {
      name: 'met btw als die niet verrekenbaar is, zonder btw als die het wel is',
      given: { kosten: [{}, { btw_verrekenbaar: 'ja', bedrag_sto: 500 }] },
      expected: [],
    },
    {
      name: 'verrekenbare btw opgevoerd',
      given: { kosten: [{ btw_verrekenbaar: 'ja', bedrag_sto: 605 }] },
      expected: [{ message: 'metBtw', table: 'kosten', line: 1, column: 'bedrag_sto' }],
    },
    {
      name: 'niet-verrekenbare btw niet opgevoerd',
      given: { kosten: [{ btw_verrekenbaar: '', bedrag_sto: 500 }] },
      expected: [{ message: 'zonderBtw', table: 'kosten', line: 1, column: 'bedrag_sto' }],
    },
  ],
});
