import { linkTo, type GuideEntry } from './entry';

/** Guides, tools, examples and figures of the STO programme. */
export const TOOL_ENTRIES: readonly GuideEntry[] = [
  {
    subject: 'Handreikingen en tools',
    title: 'Handreiking projectadministratie',
    text: [
      'Helpt bij alle administratieve verplichtingen rond STO, met voorbeelden: de individuele jaartaak (bijlage 1), de verklaring van inzet (bijlage 2), de staat van geleverde inspanning (bijlage 4) en de staat van afschrijvingen (bijlage 6). De sjablonen van STO Controle volgen die bijlagen. De handreiking is een hulpmiddel: een andere werkwijze mag, als u maar kunt verantwoorden waar het geld bleef.',
    ],
    links: [linkTo('handreiking-2024'), linkTo('sto-handreiking')],
    source: 'sto-presentatie',
    words: ['formats', 'bijlagen', 'voorbeeld', 'administratie'],
  },
  {
    subject: 'Handreikingen en tools',
    title: 'Handreiking subsidiabele activiteiten',
    text: ['Voor alle vragen over wat wel en niet van de subsidie betaald mag worden.'],
    links: [linkTo('handreiking-subsidiabel')],
    source: 'sto-presentatie',
    words: ['subsidiabele kosten', 'mag dit', 'mag het', 'toegestaan'],
  },
  {
    subject: 'Handreikingen en tools',
    title: 'Borgen, veranderen, communiceren en het lerarentekort',
    text: ['Tools van STO voor wie een regio verder wil brengen.'],
    links: [
      {
        title: 'Samenwerken aan het borgen van STO',
        link: 'https://www.sterktechniekonderwijs.nl/inspiratie/samenwerken-aan-het-borgen-van-sterk-techniekonderwijs/',
      },
      { title: 'Toolbox Samen veranderen', link: 'https://www.sterktechniekonderwijs.nl/inspiratie/toolbox-training-samen-veranderen/' },
      { title: 'Framinggids Vastgeroest', link: 'https://www.sterktechniekonderwijs.nl/inspiratie/de-framinggids-2021-vastgeroest/' },
      { title: 'Docententoolkit', link: 'https://www.sterktechniekonderwijs.nl/inspiratie/wat-is-de-docententoolkit/' },
    ],
    source: 'sto-presentatie',
    words: ['borging', 'docententekort', 'framing', 'training'],
  },
  {
    subject: 'Inspiratie en cijfers',
    title: 'Voorbeelden van andere regio’s, per thema',
    text: ['Zoek op thema, provincie of soort media naar wat andere regio’s doen.'],
    links: [{ title: 'Inspiratie per thema', link: 'https://www.sterktechniekonderwijs.nl/themas/' }],
    source: 'sto-presentatie',
    words: ['idee', 'techlab', 'hotspot', 'lesmateriaal', 'activiteiten bedenken'],
  },
  {
    subject: 'Inspiratie en cijfers',
    title: 'Cijfers over onderwijs en arbeidsmarkt',
    text: ['Voor een regiovisie, een activiteitenplan of een rapportage.'],
    links: [
      { title: 'Regioportretten', link: 'https://www.sterktechniekonderwijs.nl/tools/regioportretten/' },
      {
        title: 'Leerlingen per vestiging',
        link: 'https://www.sterktechniekonderwijs.nl/tools/regioportretten/leerlingen-per-vestiging-sto-regio/',
      },
      { title: 'Arbeidsmarktcijfers', link: 'https://www.sterktechniekonderwijs.nl/tools/arbeidsmarktcijfers/' },
      { title: 'Stroomdiagrammen van DUO', link: 'https://informatieproducten.duo.rijkscloud.nl/public/sterkberoepsonderwijs/' },
    ],
    source: 'sto-presentatie',
    words: ['leerlingenaantallen', 'leerlingaantal', 'statistiek', 'doorstroom'],
  },
  {
    subject: 'Inspiratie en cijfers',
    title: 'De monitor van het ministerie',
    text: ['Er loopt een monitor- en beleidsevaluatie in opdracht van OCW. Elk jaar verschijnt een nieuwe monitor.'],
    links: [
      {
        title: 'Monitor Sterk Techniekonderwijs (pdf)',
        link: 'https://open.overheid.nl/documenten/dpc-d6cf81732c5d482fe7bb432f23b1ee774e46c1b2/pdf',
      },
    ],
    source: 'sto-presentatie',
    words: ['evaluatie', 'onderzoek', 'monitorrapport'],
  },
];
