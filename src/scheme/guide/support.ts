import { linkTo, type GuideEntry } from './entry';

/** Who helps a region, and who does what in it. */
export const SUPPORT_ENTRIES: readonly GuideEntry[] = [
  {
    subject: 'Ondersteuning',
    title: 'Gratis dagen ondersteuning',
    text: [
      'Elke regio kan een beroep doen op een ondersteuner van STO. Per regio is een aantal dagen gratis. Op de site van STO staat wie er zijn en het formulier waarmee u ondersteuning vraagt.',
    ],
    links: [linkTo('sto-regelingen')],
    source: 'sto-regelingen',
    words: ['hulp', 'adviseur', 'begeleiding', 'ondersteuner', 'contact'],
  },
  {
    subject: 'Ondersteuning',
    title: 'Pas op: een ‘consulent STO’ is niet van STO',
    text: [
      'Er bezoeken mensen scholen die zich ‘consulent STO’ noemen. Zij horen niet tot het ondersteuningsteam. U mag van hun diensten gebruikmaken, maar betaalt hun rekening zelf.',
      'Twijfelt u over een factuur? Kijk of de naam bij het ondersteuningsteam staat, of vraag het aan STO. De controle vraagt ernaar met regel UUR-11.',
    ],
    links: [linkTo('sto-regelingen')],
    source: 'sto-regelingen',
    words: ['consulenten', 'waarschuwing', 'rekening', 'adviesbureau'],
  },
  {
    subject: 'Ondersteuning',
    title: 'Het team van de landelijke ondersteuning',
    text: ['Zoals het in de presentatie van STO staat; het team kan veranderd zijn.'],
    list: [
      'Ondersteuners: Adri den Braber, Patrick ’t Hart, Ineke Veerkamp, Michél van der Feen, Joop Hazeleger, Michaela Zwaan, Mabri Fennema, Lenie van Lieverloo, Adriaan de Graaff en Leen Prins',
      'Trainer en gastvrouw van STO-Live: Wilma Bredewold',
      'Programmateam: Raymond Nijenhuis (landelijke programmaleider), Edo Regtop en Jacqueline Kerkhoffs',
      'Projectmedewerkers: Nienke Steenks, Joanne Ouwendijk en Marieke Wolthoff',
    ],
    links: [linkTo('sto-home')],
    source: 'sto-presentatie',
    words: ['contactpersonen', 'wie', 'namen', 'ondersteuningsteam'],
  },
  {
    subject: 'Ondersteuning',
    title: 'Webinars: STO-Live',
    text: [
      'STO-Live is een reeks webinars om kennis te delen, zes keer per jaar. Over projectadministratie, aanvragen en verantwoorden zijn er aparte uitzendingen. U kunt ze terugkijken.',
    ],
    links: [{ title: 'Webinars terugkijken', link: 'https://www.sterktechniekonderwijs.nl/themas/?select-cat_media=1346' }],
    source: 'sto-presentatie',
    words: ['uitzending', 'video', 'filmpje', 'agenda'],
  },
  {
    subject: 'Ondersteuning',
    title: 'Nieuwsbrief, nieuws en LinkedIn',
    text: ['Blijf op de hoogte, en vraag andere regio’s hoe zij het doen.'],
    links: [
      { title: 'Aanmelden voor de nieuwsbrief', link: 'https://www.sterktechniekonderwijs.nl/nieuwsbrief/' },
      { title: 'Nieuws uit de regio’s', link: 'https://www.sterktechniekonderwijs.nl/laatste-nieuws-uit-de-regio/' },
      { title: 'De LinkedIn-community', link: 'https://www.linkedin.com/groups/8931752/' },
      { title: 'De pagina’s van de regio’s', link: 'https://www.sterktechniekonderwijs.nl/regios-in-beeld/' },
    ],
    source: 'sto-presentatie',
    words: ['community', 'regiopagina', 'andere regio'],
  },
  {
    subject: 'Rollen',
    title: 'Wie doet wat in een regio',
    text: [
      'STO kent vier rollen. Zo weet u wie een wijziging toetst, wie besluit en wie u informeert. Zet op het blad Regio, bij Personen, wie bij u welke rol heeft.',
    ],
    list: [
      'Sturende rol (stuurgroep, opdrachtgever): staat achter het project en besluit over mijlpalen.',
      'Coördinerende rol (programmamanager, projectleider, kwartiermaker, werkgroeptrekker): maakt plannen, bewaakt voortgang en samenhang.',
      'Uitvoerende rol (projectteamlid, werkgroeplid): ontwikkelt delen van het resultaat.',
      'Ondersteunende rol (ondersteuner, procesbegeleider, trainer, coach; adviseur, denktank, klankbord): begeleidt het proces of brengt kennis in.',
    ],
    source: 'sto-presentatie',
    words: ['functie', 'coördinator', 'klankbordgroep', 'klantenpanel', 'stuurgroep'],
  },
];
