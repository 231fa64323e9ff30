import { makeHelp } from '../../src/help';
import { serialDay } from '../../src/scheme/calendar';

const help = makeHelp(serialDay(2026, 11, 28));

/** Questions as somebody at a school types them, with the topic that answers them. */
test.each([
  ['mag ik een laptop kopen', 'AFS-01'],
  ['mogen we laptops aanschaffen voor docenten', 'AFS-01'],
  ['uren zonder handtekening', 'UUR-08'],
  ['wie tekent de urenstaat', 'UUR-15'],
  ['wanneer moet ik het eindverslag inleveren', 'wegwijzer-verantwoorden-jaarverslag-rapportages-en-eindverslag'],
  ['hoe lang moet ik de administratie bewaren', 'FIN-16'],
  ['wat is het maximale uurtarief', 'bedrag-uurtarief.gpl'],
  ['hoeveel cofinanciering is er nodig', 'bedrag-cofinanciering.minimum'],
  ['mag btw meegerekend worden', 'SUB-09'],
  ['hoe schrijf ik een machine af', 'begrip-afschrijving'],
  ['mag ik kosten van voor 2025 opvoeren', 'PER-01'],
  ['factuur kwijt', 'FIN-14'],
  ['partner stapt eruit', 'WIJ-12'],
  ['een nieuwe school wil meedoen', 'WIJ-12'],
  ['geld over aan het einde van het jaar', 'wegwijzer-moet-geld-dat-aan-het-eind-overblijft-terug'],
  ['catering en lunch', 'wegwijzer-handreiking-subsidiabele-activiteiten'],
  ['reiskosten', 'wegwijzer-handreiking-subsidiabele-activiteiten'],
  ['wat moet ik doorgeven aan DUS-I', 'WIJ-02'],
  ['kan ik met iemand bellen', 'wegwijzer-dus-i'],
  ['begroting wijzigen', 'handboek-mag-dit'],
  ['verbouwing van een lokaal', 'SUB-11'],
  ['hoe sluit ik een jaar af', 'handboek-rapporten'],
  ['hoe zet ik een regel uit', 'handboek-instellingen'],
  ['rapport maken voor de accountant', 'handboek-dossier'],
  ['wat betekent te beoordelen', 'begrip-uitkomst'],
  ['kan ik de controle ongedaan maken', 'handboek-controle'],
  ['welke activiteiten zijn verplicht', 'BEG-08'],
  ['uren docent boven jaartaak', 'UUR-05'],
  ['inhuren extern personeel', 'UUR-09'],
  ['dubbele facturen', 'FIN-14'],
  ['moet ik btw terugvrgen', 'SUB-09'],
  ['afgeschreven machnes', 'AFS-01'],
])('%s', (question, answer) => {
  expect(
    help
      .find(question)
      .slice(0, 3)
      .map(({ id }) => id),
  ).toContain(answer);
});
