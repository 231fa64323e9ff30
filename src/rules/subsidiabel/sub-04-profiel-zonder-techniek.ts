import { roundOfBron } from '../../scheme/rounds';
import { text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

/** Profiles of the vmbo without technology, as schools write them (a list of ours). */
const OTHER_PROFILE =
  /(?<![\p{L}\p{N}])(z\s?&\s?w|zorg\s?(en|&)\s?welzijn|e\s?&\s?o|economie\s?(en|&)\s?ondernemen|hbr|horeca,?\s?bakkerij)(?![\p{L}\p{N}])/iu;
/** A text that also speaks of technology is about shared use. */
const TECHNICAL = /techni|techno|(?<![\p{L}\p{N}])(pie|bwi|mvi|m\s?&\s?t|d\s?&\s?p)(?![\p{L}\p{N}])/iu;
const LONGEST = 500;

const profileIn = (words: string | null): string | undefined => {
  const start = (words ?? '').slice(0, LONGEST);
  return TECHNICAL.test(start) ? undefined : OTHER_PROFILE.exec(start)?.[0];
};

export default defineRule({
  id: 'SUB-04',
  title: 'Geld van 2020-2024 is voor techniek, niet voor een profiel zonder techniek',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024'],
  reads: { kosten: ['omschrijving', 'act_code', 'bron'], activiteiten: ['act_code', 'activiteit'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Waarvoor is de subsidie',
      evidence: 'I',
      explanation:
        'Vanaf 2025 is de regeling voor het hele beroepsgerichte vmbo, met technische keuzevakken in elk profiel. Daaruit volgt dat zij daarvoor alleen voor techniek was.',
    },
  ],
  messages: {
    profiel: {
      outcome: 'te beoordelen',
      text: '"{woord}" is een profiel zonder techniek, betaald uit geld van 2020-2024: om welke techniek gaat het?',
      found: '{woord}',
      expected: 'techniek, of uitleg waarom het om techniek gaat',
      action: 'Leg in de omschrijving uit welke techniek hierbij hoort, of betaal het uit andere middelen.',
    },
  },
  check({ dossier }, report) {
    const activities = byName(dossier.activiteiten.lines, ({ act_code }) => act_code);
    const paid = new Set<string>();
    for (const line of dossier.kosten.lines) {
      const round = roundOfBron(line.bron);
      if (!round) continue;
      const word = profileIn(line.omschrijving);
      if (word !== undefined) report.line(line, 'omschrijving', 'profiel', { woord: text(word) });
      if (line.act_code !== null) paid.add(nameKey(line.act_code));
    }
    for (const code of paid) {
      for (const line of activities.get(code) ?? []) {
        const word = profileIn(line.activiteit);
        if (word !== undefined) report.line(line, 'activiteit', 'profiel', { woord: text(word) });
      }
    }
  },
  examples: [
    {
      name: 'een profiel met techniek, een gedeelde activiteit, en in 2025-2028 elk profiel',
      given: {
        activiteiten: [{ activiteit: 'Keuzevakken Z&W' }, { act_code: 'A02', activiteit: 'Zorgtechnologie voor Zorg en Welzijn' }],
        kosten: [
          { omschrijving: 'Lespakket E&O' },
          { factuurnr: 'F-2', omschrijving: 'Lesmateriaal PIE en Z&W', act_code: 'A02', bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [],
    },
    {
      name: 'een factuur en een activiteit voor alleen een ander profiel; de activiteit wordt één keer genoemd',
      given: {
        activiteiten: [{ activiteit: 'Keuzevak Economie en Ondernemen' }],
        kosten: [
          { omschrijving: 'Kappersset zorg en welzijn', bron: 'subsidie 2020-2023' },
          { factuurnr: 'F-2', bron: 'aanvullend 2024' },
        ],
      },
      expected: [
        { message: 'profiel', table: 'activiteiten', line: 1, column: 'activiteit' },
        { message: 'profiel', table: 'kosten', line: 1, column: 'omschrijving' },
      ],
    },
  ],
});
