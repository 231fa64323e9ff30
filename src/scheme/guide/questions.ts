import { linkTo, type GuideEntry } from './entry';

const SUBJECT = 'Veelgestelde vragen';

/** Questions that regions asked the STO programme, with what it answered, in short. */
export const QUESTION_ENTRIES: readonly GuideEntry[] = [
  {
    subject: SUBJECT,
    title: 'Mag een hoger uurtarief? (2020-2024)',
    text: [
      'Ja. Bij de start werd € 50 per uur geadviseerd; na de stijging van de GPL mag € 55. Een melding bij DUS-I is niet nodig; onderbouw de stijging in de voortgangsrapportage van 2023. De subsidie wordt er niet hoger van. Vanaf de start mag u ook een ander tarief gebruiken, als u dit kunt motiveren.',
    ],
    source: 'sto-home',
    words: ['GPL', 'loonkosten', 'personeel'],
  },
  {
    subject: SUBJECT,
    title: 'Mag geld dat na 2023 overblijft in 2024 nog worden gebruikt?',
    text: [
      'Ja, activiteiten en hun budget mochten tot en met 31 december 2024 worden uitgevoerd en uitgegeven. Een oudere vraag noemt nog 1 augustus 2024; die is achterhaald.',
    ],
    source: 'sto-home',
    words: ['restant', 'doorschuiven', 'overhouden'],
  },
  {
    subject: SUBJECT,
    title: 'Moet geld dat aan het eind overblijft terug?',
    text: ['Ja. Niet-bestede middelen worden aan het eind teruggevorderd (artikel 1.10 van de regeling van 2020-2023).'],
    source: 'sto-home',
    words: ['terugbetalen', 'terugvordering', 'restant', 'overhouden', 'geld over', 'einde van het jaar'],
  },
  {
    subject: SUBJECT,
    title: 'De vraag over de verlenging in de voortgangsrapportage van 2023',
    text: [
      'De vraag ging over budget tot en met december 2023 dat nog niet gebruikt was: al geplande activiteiten die naar 2024 schoven. Wat uit de extra subsidie voor 2024 betaald wordt, hoort in de verlengingsaanvraag en niet in deze rapportage.',
    ],
    source: 'sto-home',
    words: ['verlengingsperiode', '1 augustus 2024'],
  },
  {
    subject: SUBJECT,
    title: 'Mag subsidie naar havo en vwo? (2020-2024)',
    text: [
      'Niet voor materiaal, machines of lesmateriaal dat alleen voor havo en vwo is. Leerlingen van havo en vwo mogen wel gebruikmaken van wat voor het vmbo is aangeschaft, en keuzevakken van het vmbo volgen. Docenten van het technasium mogen er niet uit betaald worden.',
    ],
    source: 'sto-regelingen',
    words: ['technasium', 'drone', 'doelgroep'],
  },
  {
    subject: SUBJECT,
    title: 'Samen met de pilot nieuwe leerweg',
    text: [
      'Dat kan, als activiteiten niet dubbel worden gesubsidieerd. Eén machine mag bijvoorbeeld niet van beide subsidies betaald worden.',
    ],
    source: 'sto-regelingen',
    words: ['GLTL', 'dubbele subsidie', 'andere subsidie', 'cumulatie'],
  },
  {
    subject: SUBJECT,
    title: 'Bijscholing van docenten PIE uit een andere subsidie',
    text: [
      'Via ‘korte scholingstrajecten vo’ was er voor docenten PIE subsidie voor ten hoogste drie modules van € 6.000, samen € 18.000 per docent. Die staat los van STO en werd bij DUO aangevraagd, tot 2020.',
    ],
    source: 'sto-regelingen',
    words: ['scholing', 'bevoegdheid', 'cursus', 'bijscholen'],
  },
  {
    subject: SUBJECT,
    title: 'De bekostiging van 2018 en 2019',
    text: [
      'Scholen met een technisch profiel (PIE, BWI, M&T) kregen in 2018 en 2019 extra geld via DUO. Dat hoort in de jaarverslaggeving met model G, onderdeel 1, en niet in de administratie van STO. Hoe het besteed werd is een zaak van de school; de MR keurt het jaarverslag goed.',
    ],
    links: [linkTo('sto-regelingen')],
    source: 'sto-regelingen',
    words: ['aanvullende bekostiging', 'G1', 'medezeggenschapsraad'],
  },
];
