import { linkTo, type GuideEntry } from './entry';

const REGULATION = 'https://zoek.officielebekendmakingen.nl/stcrt-2024-11193.html';

const SUBJECT = 'Regeling en DUS-I';

/** The regulation, DUS-I and what a region owes them. */
export const REGULATION_ENTRIES: readonly GuideEntry[] = [
  {
    subject: SUBJECT,
    title: 'De regeling van 2025-2028',
    text: [
      'De Subsidieregeling Sterk Techniekonderwijs 2025-2028 staat in de Staatscourant. Voor een techniekregio staat in bijlage 3 hoeveel zij voor vier jaar ten hoogste kan aanvragen; voor een techniekluwe regio is dat € 4 miljoen.',
      'De presentatie van STO wijst bij de soorten regio’s en hun budgetten drie plaatsen in de regeling aan.',
    ],
    links: [
      linkTo('regeling-2025'),
      { title: 'De budgetten per regio', link: `${REGULATION}#d17e1490` },
      { title: 'Over techniekregio’s en techniekluwe regio’s (1)', link: `${REGULATION}#d17e759` },
      { title: 'Over techniekregio’s en techniekluwe regio’s (2)', link: `${REGULATION}#d17e899` },
    ],
    source: 'sto-presentatie',
    words: ['maximum', 'plafond', 'bijlage 3', 'wet'],
  },
  {
    subject: SUBJECT,
    title: 'DUS-I',
    text: [
      'DUS-I (Dienst Uitvoering Subsidies aan Instellingen) voert de regeling uit voor het ministerie van OCW: aanvragen, beschikkingen, rapportages en vaststelling. Op de pagina staan de formulieren en formats.',
    ],
    links: [
      { title: 'DUS-I, Sterk Techniekonderwijs 2025-2028', link: 'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs-2025/' },
      linkTo('dusi-formulier'),
    ],
    source: 'sto-presentatie',
    words: ['contact', 'bellen', 'mailen', 'vragen', 'formulier', 'format'],
  },
  {
    subject: SUBJECT,
    title: 'Melden wat niet, niet op tijd of niet volledig lukt',
    text: [
      'Zijn er activiteiten die u niet, niet op tijd of niet volledig kunt uitvoeren? Of verandert er iets aan uw situatie? Dan moet u dit schriftelijk aan DUS-I melden, zo snel mogelijk.',
      'Zet de wijziging ook op het blad Wijzigingen: dan staat zij straks in uw rapportage.',
    ],
    links: [linkTo('dusi-formulier')],
    source: 'sto-presentatie',
    words: ['meldplicht', 'wijziging', 'verandering', 'vertraging'],
  },
  {
    subject: SUBJECT,
    title: 'De penvoerder en de partners',
    text: [
      'De penvoerder vraagt de subsidie aan, krijgt haar en verantwoordt haar. Op de penvoerder rusten alle verplichtingen, ook als een ander het werk doet.',
      'Maak daarom duidelijke afspraken met de partners en leg ze vast in een huishoudelijk reglement. Dat is verstandig, niet verplicht.',
    ],
    links: [
      {
        title: 'Voorbeeld van een huishoudelijk reglement',
        link: 'https://www.sterktechniekonderwijs.nl/inspiratie/voorbeeld-huishoudelijk-reglement/',
      },
      linkTo('huishoudelijk-reglement'),
    ],
    source: 'sto-presentatie',
    words: ['afspraken', 'aansprakelijk', 'samenwerkingsovereenkomst'],
  },
  {
    subject: SUBJECT,
    title: 'Verantwoorden: jaarverslag, rapportages en eindverslag',
    text: [
      'De financiële verantwoording gaat via de jaarverslaggeving, met model G2. Mede op basis daarvan stelt DUS-I de subsidie vast; wat niet besteed is, wordt bij de penvoerder teruggevorderd.',
      'Daarnaast levert u voortgangsrapportages en een eindverslag in, over de inhoud en het geld. Wanneer, staat bij Deadlines.',
    ],
    source: 'sto-presentatie',
    words: ['accountant', 'jaarrekening', 'terugbetalen', 'G2'],
  },
  {
    subject: SUBJECT,
    title: 'De drie verplichte thema’s van 2025-2028',
    text: ['Elke regio besteedt aandacht aan:'],
    list: [
      'aantrekken en ontwikkelen van technisch schoolpersoneel: nieuw personeel, en opleiden, bijscholen of omscholen van wie er al is;',
      'tegengaan van genderstereotypen en bevorderen van inclusie in de techniek;',
      'ontwikkelen en toepassen van technologie voor duurzaamheid.',
    ],
    source: 'nehem',
    words: ['verplichte doelen', 'meisjes', 'klimaat', 'lerarentekort'],
  },
  {
    subject: SUBJECT,
    title: 'Wat er veranderde met de regeling van 2025-2028',
    text: ['Vergeleken met 2020-2024:'],
    list: [
      'niet alleen harde techniek, maar techniek in het hele beroepsgerichte vmbo: alle leerlingen moeten ermee in aanraking kunnen komen;',
      'samenwerken met het mbo blijft verplicht, en met het basisonderwijs komt erbij; met de rest van het voortgezet onderwijs moet het kunnen;',
      'er zijn drie verplichte thema’s.',
    ],
    source: 'nehem',
    words: ['nieuwe regeling', 'po', 'primair onderwijs'],
  },
  {
    subject: SUBJECT,
    title: 'Regelingen en Kamerbrieven van 2018 tot en met 2024',
    text: ['Van oud naar nieuw; ze staan op de pagina Regelingen van STO.'],
    list: [
      '5 juni 2018: Kamerbrief Samen naar een technisch vmbo',
      '12 september 2018: Subsidieregeling Sterk Techniekonderwijs 2020-2023',
      '19 april 2019: Kamerbrief over de kwaliteit van techniekonderwijs in vmbo en vso',
      '17 december 2019: Kamerbrief over de tweede ronde plannen',
      '10 maart 2020: wijziging voor het derde aanvraagtijdvak',
      '20 mei 2021: brief over aanpassingen van de regeling',
      '18 oktober 2021: Kamerbrief met het eerste monitorrapport',
      '7 juli 2022: brief over voortzetting vanaf 2024 en minder cofinanciering',
      '19 juli 2023: wijzigingsregeling voor het jaar 2024',
    ],
    links: [linkTo('sto-regelingen')],
    source: 'sto-regelingen',
    words: ['Slob', 'Wiersma', 'minister', 'staatscourant'],
  },
];
