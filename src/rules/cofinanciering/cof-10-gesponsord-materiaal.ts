import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { isGiven } from '../../facts/costs/invoices';
import { choice, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-10',
  title: 'De waarde van gesponsord materiaal is reëel en met de accountant afgestemd',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['soort', 'factuurnr', 'grond', 'afgestemd'] },
  basis: [
    {
      source: 'sto-webinar',
      where: 'Gesponsord materiaal zonder factuur',
      evidence: 'V',
      explanation:
        'Maak een reële inschatting van de waarde op het moment van verkrijging, en stem de methode af met de accountant van de penvoerder.',
    },
  ],
  messages: {
    nietAfgestemd: {
      outcome: 'let op',
      text: 'staat niet op ja, terwijl er voor dit gesponsorde materiaal geen factuur is',
      found: '{antwoord}',
      expected: 'ja',
      action: 'Stem de waardering af met de accountant van de penvoerder en vul dan ja in, of vul het factuurnummer in.',
    },
    nieuwprijs: {
      outcome: 'let op',
      text: 'de waarde rust op {grond}, dus op nieuw materiaal, terwijl dit materiaal gebruikt is',
      found: '{grond}',
      expected: 'de waarde op het moment van verkrijging',
      action: 'Ga uit van wat dit materiaal gebruikt waard was, bijvoorbeeld volgens een taxatie of een webshop voor gebruikte spullen.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.cofinanciering);
    for (const line of dossier.cofinanciering.lines) {
      if (!line.soort?.startsWith('in kind materiaal')) continue;
      const hasInvoice = isGiven(line.factuurnr) || cells.isUnreadable(line, 'factuurnr');
      if (!hasInvoice && !line.afgestemd && !cells.isUnreadable(line, 'afgestemd')) {
        report.line(line, 'afgestemd', 'nietAfgestemd', { antwoord: text(line.afgestemd === null ? 'leeg' : 'nee') });
      }
      if (line.soort === 'in kind materiaal (gebruikt)' && line.grond === 'catalogusprijs') {
        report.line(line, 'grond', 'nieuwprijs', { grond: choice(line.grond) });
      }
    }
  },
  examples: [
    {
      name: 'met factuur, of afgestemd; uren hoeven niet afgestemd te zijn',
      given: {
        cofinanciering: [
          { soort: 'in kind materiaal (nieuw)', factuurnr: 'K-12', grond: 'factuur' },
          { soort: 'in kind materiaal (nieuw)', afgestemd: 'ja', grond: 'catalogusprijs' },
          { soort: 'in kind materiaal (gebruikt)', afgestemd: 'ja', grond: 'taxatie' },
          {},
        ],
      },
      expected: [],
    },
    {
      name: 'niet afgestemd, en een gebruikte machine tegen de catalogusprijs',
      given: {
        cofinanciering: [
          { soort: 'in kind materiaal (nieuw)', grond: 'webshop' },
          { soort: 'in kind materiaal (gebruikt)', afgestemd: 'ja', grond: 'catalogusprijs' },
        ],
      },
      expected: [
        { message: 'nietAfgestemd', table: 'cofinanciering', line: 1, column: 'afgestemd' },
        { message: 'nieuwprijs', table: 'cofinanciering', line: 2, column: 'grond' },
      ],
    },
  ],
});
