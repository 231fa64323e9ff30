import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { text } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

/** Words by which people name a subsidy of others that pays for the same things, and what it is called in the list of the column. */
const KNOWN_SUBSIDIES: readonly { readonly words: RegExp; readonly subsidie: string }[] = [
  {
    words:
      /\bkorte\s+scholingstraject\w*|\bPIE[- ]?(modules?|(bij|na)?scholing\w*|bevoegdhe\w+)|\b((bij|na)?scholing|bevoegdheid)\w*\s+PIE\b/i,
    subsidie: 'korte scholingstrajecten vo (PIE)',
  },
  { words: /\bRIF\b|\bregionaal\s+investeringsfonds\b/i, subsidie: 'RIF mbo' },
  { words: /\bnieuwe\s+leerweg\b/i, subsidie: 'nieuwe leerweg' },
  { words: /\bregio\s?deal\b/i, subsidie: 'provincie of Regiodeal' },
  { words: /\b(ESF|EFRO)\b/, subsidie: 'Europees fonds (ESF of EFRO)' },
];
const LONGEST = 500;

export default defineRule({
  id: 'SUB-16',
  title: 'Noemt een regel een andere subsidie, dan staat er of die meebetaalt',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving', 'andere_subsidie'] },
  optional: { kosten: ['leverancier'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen, bijscholing en bevoegdheid PIE',
      evidence: 'V',
      explanation:
        'Voor scholing van PIE-docenten was er een eigen subsidie, korte scholingstrajecten vo: ten hoogste drie modules van € 6.000. Dat geld zit niet in de STO-subsidie.',
    },
    {
      source: 'sterk-beroepsonderwijs',
      where: 'Regeling 2020-2023, artikel 1.3 lid 2 onder d, zoals daar aangehaald',
      evidence: 'V2',
      explanation: 'Wat de minister al betaalt uit het Regionaal investeringsfonds mbo of een andere regeling, valt buiten deze subsidie.',
    },
  ],
  messages: {
    genoemd: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl er "{woorden}" staat: betaalt {subsidie} hier ook aan mee?',
      found: '{woorden}',
      expected: 'de naam van de andere subsidie, of nee',
      action:
        'Vul in welke subsidie meebetaalt en haal haar deel uit de toerekening (het deel voor STO). Betaalt er geen mee, vul dan nee in.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) {
      if (!cells.isEmpty(line, 'andere_subsidie')) continue;
      for (const typed of [line.omschrijving, line.leverancier]) {
        const said = (typed ?? '').slice(0, LONGEST);
        const found = KNOWN_SUBSIDIES.map(({ words, subsidie }) => ({ woorden: words.exec(said)?.[0], subsidie })).find(
          ({ woorden }) => woorden !== undefined,
        );
        if (found?.woorden === undefined) continue;
        const mends = setMend('choose', line.at, 'andere_subsidie', 'nee', { label: 'Er betaalt geen andere subsidie mee: vul nee in' });
        const values = { woorden: text(found.woorden), subsidie: text(found.subsidie) };
        report.line(line, 'andere_subsidie', 'genoemd', values, undefined, mends);
        break;
      }
    }
  },
  examples: [
    {
      name: 'het profiel PIE, gewone scholing, en een regel waarop nee staat',
      given: {
        kosten: [
          { omschrijving: 'Materiaal profiel PIE' },
          { factuurnr: 'F-2', omschrijving: 'Scholing docenten techniek' },
          { factuurnr: 'F-3', omschrijving: 'PIE-module lassen', andere_subsidie: 'nee' },
        ],
      },
      expected: [],
    },
    {
      name: 'scholing PIE, en een project waar het RIF aan meedoet',
      given: {
        kosten: [
          { omschrijving: 'Bijscholing PIE, module 2' },
          { factuurnr: 'F-2', omschrijving: 'Aandeel STO in RIF-project Maakplaats' },
        ],
      },
      expected: [
        { message: 'genoemd', table: 'kosten', line: 1, column: 'andere_subsidie' },
        { message: 'genoemd', table: 'kosten', line: 2, column: 'andere_subsidie' },
      ],
    },
  ],
});
