import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-11',
  title: 'Het bedrijf heeft de bijdrage ondertekend',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['verklaring', 'datum_teken'] },
  basis: [
    {
      source: 'sto-nof',
      where: 'Cofinanciering door bedrijven',
      evidence: 'V2',
      explanation: 'Een regio laat elke bijdrage door het bedrijf ondertekenen; een landelijk formulier is niet gezien.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is of het bedrijf de bijdrage bevestigt',
      found: 'leeg',
      expected: 'ja',
      action: 'Laat het bedrijf de bijdrage ondertekenen, vul ja in en bewaar de verklaring.',
    },
    nietGetekend: {
      outcome: 'let op',
      text: 'staat op nee: het bedrijf heeft deze bijdrage nog niet ondertekend',
      found: 'nee',
      expected: 'ja',
      action: 'Laat het bedrijf de bijdrage ondertekenen, vul ja in en bewaar de verklaring.',
    },
    zonderDatum: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl de verklaring getekend is',
      found: 'leeg',
      expected: 'de datum van de handtekening',
      action: 'Vul de datum in die bij de handtekening staat.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.cofinanciering);
    for (const line of dossier.cofinanciering.lines) {
      if (cells.isEmpty(line, 'verklaring')) report.line(line, 'verklaring', 'leeg');
      else if (line.verklaring === false) report.line(line, 'verklaring', 'nietGetekend');
      else if (line.verklaring && cells.isEmpty(line, 'datum_teken')) report.line(line, 'datum_teken', 'zonderDatum');
    }
  },
  examples: [
    { name: 'getekend, met datum', given: { cofinanciering: [{}] }, expected: [] },
    {
      name: 'niets ingevuld, nee, en ja zonder datum',
      given: { cofinanciering: [{ verklaring: '', datum_teken: '' }, { verklaring: 'nee', datum_teken: '' }, { datum_teken: '' }] },
      expected: [
        { message: 'leeg', table: 'cofinanciering', line: 1, column: 'verklaring' },
        { message: 'nietGetekend', table: 'cofinanciering', line: 2, column: 'verklaring' },
        { message: 'zonderDatum', table: 'cofinanciering', line: 3, column: 'datum_teken' },
      ],
    },
  ],
});
