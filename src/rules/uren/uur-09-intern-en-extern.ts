import { ALL_ROUNDS } from '../../scheme/rounds';
import { choice, number } from '../message-value';
import { readingOf } from '../../facts/empty-cells';
import { fillInMends } from '../cell-mends';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

const INVOICE = 'factuur of contract';

export default defineRule({
  id: 'UUR-09',
  title: 'Intern en extern personeel staan uit elkaar, elk met wat erbij hoort',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['personeelstype'] },
  helps: { inspanning: ['wtf', 'bewijs'] },
  each: ['inspanning'],
  basis: [
    {
      source: 'regeling-2025',
      where: 'Artikel 1.1, intern en extern personeel',
      evidence: 'V',
      explanation: 'Intern personeel is benoemd of aangesteld bij een school, extern personeel werkt er zonder aanstelling.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'te beoordelen',
      text: 'is leeg, zodat niet te zien is of iemand bij een school in dienst is',
      found: 'leeg',
      expected: 'onderwijzend, niet-onderwijzend of extern',
      action: 'Kies intern voor wie een aanstelling bij een school heeft, en anders extern.',
    },
    internZonderWtf: {
      outcome: 'let op',
      text: 'is leeg of nul, terwijl iemand met een aanstelling een werktijdfactor (wtf) heeft',
      found: 'geen wtf',
      expected: 'de omvang van de aanstelling, zoals 0,8',
      action: 'Vul de werktijdfactor van de aanstelling in, of kies extern als er geen aanstelling is.',
    },
    externMetWtf: {
      outcome: 'let op',
      text: 'een werktijdfactor (wtf) van {wtf} past niet bij iemand zonder aanstelling',
      found: '{wtf}',
      expected: 'leeg',
      action: 'Maak de cel leeg, of kies intern als er wel een aanstelling bij een school is.',
    },
    externZonderFactuur: {
      outcome: 'let op',
      text: 'de uren blijken uit {bewijs}; bij iemand van buiten hoort een factuur of een contract',
      found: '{bewijs}',
      expected: 'factuur of contract',
      action: 'Kies factuur of contract en bewaar dat stuk in het dossier, of kies intern als er een aanstelling is.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.inspanning);
    for (const line of dossier.inspanning.lines) {
      const { personeelstype, wtf, bewijs } = line;
      if (cells.isEmpty(line, 'personeelstype'))
        report.line(line, 'personeelstype', 'leeg', {}, undefined, fillInMends(line.at, 'personeelstype'));
      else if (personeelstype === 'extern') {
        if (wtf) {
          const mends = setMend('choose', line.at, 'wtf', '', { label: 'Er is geen aanstelling: maak de cel leeg' });
          report.line(line, 'wtf', 'externMetWtf', { wtf: number(wtf) }, undefined, mends);
        }
        if (bewijs !== null && bewijs !== INVOICE) {
          const mends = setMend('choose', line.at, 'bewijs', INVOICE, { label: 'Er is een factuur of contract: verander het bewijs' });
          report.line(line, 'bewijs', 'externZonderFactuur', { bewijs: choice(bewijs) }, undefined, mends);
        }
      } else if (personeelstype !== null && (wtf === 0 || cells.isEmpty(line, 'wtf'))) {
        const mends = setMend('choose', line.at, 'personeelstype', 'extern', { label: 'Er is geen aanstelling: kies extern' });
        report.line(line, 'wtf', 'internZonderWtf', {}, undefined, mends);
      }
    }
  },
  examples: [
    {
      name: 'een docent met wtf en een ingehuurde vakman met een factuur',
      given: { inspanning: [{}, { personeelstype: 'extern', wtf: '', bewijs: 'factuur' }] },
      expected: [],
    },
    { name: 'een onleesbare wtf is niet leeg (DAT-01)', given: { inspanning: [{ wtf: 'parttime' }] }, expected: [] },
    {
      name: 'het soort personeel is leeg',
      given: { inspanning: [{ personeelstype: '', wtf: '' }] },
      expected: [{ message: 'leeg', table: 'inspanning', line: 1, column: 'personeelstype' }],
    },
    {
      name: 'een docent zonder wtf',
      given: { inspanning: [{ wtf: '' }, { wtf: 0 }] },
      expected: [
        { message: 'internZonderWtf', table: 'inspanning', line: 1, column: 'wtf' },
        { message: 'internZonderWtf', table: 'inspanning', line: 2, column: 'wtf' },
      ],
    },
    {
      name: 'een zzp’er met een wtf en een jaartaak',
      given: { inspanning: [{ personeelstype: 'zzp' }] },
      expected: [
        { message: 'externMetWtf', table: 'inspanning', line: 1, column: 'wtf' },
        { message: 'externZonderFactuur', table: 'inspanning', line: 1, column: 'bewijs' },
      ],
    },
  ],
});
