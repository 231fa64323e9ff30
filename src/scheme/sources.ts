/** The documents that rules, parameters and templates rest on. `link` is what the user can open. */
export interface Source {
  readonly title: string;
  readonly link?: string;
  /** When it was published or seen, in Dutch words, where that is known and the title does not say it. */
  readonly date?: string;
}

const SOURCES_BY_ID = {
  'regeling-2025': {
    title: 'Subsidieregeling Sterk Techniekonderwijs 2025-2028 (Staatscourant 2024, 11193)',
    link: 'https://zoek.officielebekendmakingen.nl/stcrt-2024-11193.html',
    date: '27 maart 2024',
  },
  'regeling-2020': {
    title: 'Subsidieregeling Sterk Techniekonderwijs 2020-2023 (Staatscourant 2018, 51216)',
    link: 'https://zoek.officielebekendmakingen.nl/stcrt-2018-51216.html',
  },
  'dusi-2025': {
    title: 'DUS-I, Sterk Techniekonderwijs 2025-2028',
    link: 'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs-2025',
    date: '2024',
  },
  'dusi-2020': { title: 'DUS-I, Sterk Techniekonderwijs 2020-2023', link: 'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs' },
  'sto-home': {
    title: 'Sterk Techniekonderwijs, veelgestelde vragen',
    link: 'https://www.sterktechniekonderwijs.nl/',
    date: 'januari 2024',
  },
  'sto-regelingen': {
    title: 'Sterk Techniekonderwijs, Regelingen en veelgestelde vragen',
    link: 'https://www.sterktechniekonderwijs.nl/regelingen/',
    date: 'najaar 2023',
  },
  'sto-formats': { title: 'Sterk Techniekonderwijs, Formats', link: 'https://www.sterktechniekonderwijs.nl/regelingen/formats' },
  'sto-presentatie': {
    title: 'Sterk Techniekonderwijs, presentatie "Wat moet en mag binnen STO?" met voorbeeldbijlagen',
    link: 'https://www.sterktechniekonderwijs.nl/',
    date: 'na juni 2024',
  },
  'dusi-formulier': {
    title: 'DUS-I, contactformulier voor Sterk Techniekonderwijs',
    link: 'https://formulierdus-i.nl/contact/?kenmerk=STO&dus%2Di%5Furl=https%3A%2F%2Fwww%2Edus%2Di%2Enl%2Fsubsidies%2Fsterk%2Dtechniekonderwijs',
  },
  'sto-webinar': {
    title: 'Sterk Techniekonderwijs, vragen bij het webinar voortgangsrapportage',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/23-september-webinar-voortgangsrapportage/',
  },
  'sto-wijziging-2023': {
    title: 'Sterk Techniekonderwijs, wijzigingsregeling 25-07-2023 (jaar 2024)',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/wijzigingsregeling-van-de-subsidieregeling-sterk-techniekonderwijs-2020-2023-officieel-gepubliceerd/',
  },
  'sto-wijziging-2021': {
    title: 'Sterk Techniekonderwijs, regeling aangepast 27-05-2021',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/regeling-sterk-techniekonderwijs-aangepast/',
  },
  'sto-continuering': {
    title: 'Sterk Techniekonderwijs, continuering 11-07-2022',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/continuering-sterk-techniekonderwijs/',
  },
  'sto-handreiking': {
    title: 'Handreiking projectadministratie STO (hulpmiddel, niet verplicht)',
    link: 'https://www.sterktechniekonderwijs.nl/inspiratie/projectadministratie-en-formats/',
  },
  'handreiking-2024': {
    title: 'Handreiking projectadministratie STO met bijlagen, juni 2024 (pdf)',
    link: 'https://www.platformsvmbo.nl/wp-content/uploads/sites/5/2024/06/handreiking_STO_projectadministratie-final-met-bijlagen.pdf',
  },
  'handreiking-subsidiabel': {
    title: 'Handreiking subsidiabele activiteiten STO',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/handreiking-subsidiabele-activiteiten/',
  },
  'sto-faq-btw': { title: 'Sterk Techniekonderwijs, veelgestelde vraag over btw', link: 'https://www.sterktechniekonderwijs.nl/faq' },
  'sto-meldplicht': {
    title: 'Sterk Techniekonderwijs, meldplicht 12-11-2020',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/meldplicht-en-verantwoorden-van-sto-gelden/',
  },
  'sto-planning': { title: 'Sterk Techniekonderwijs, planning 05-02-2024', link: 'https://www.sterktechniekonderwijs.nl/nieuws/planning/' },
  'sterk-beroepsonderwijs': {
    title: 'Sterk Beroepsonderwijs, vraag over dubbele subsidie (art. 1.3 lid 2 onder d)',
    link: 'https://www.sterkberoepsonderwijs.nl/faq',
  },
  'vo-raad-afschrijving': {
    title: 'VO-raad, afschrijvingstermijn inventaris Sterk Techniekonderwijs, 10-12-2019',
    link: 'https://www.vo-raad.nl/nieuws/welke-afschrijvingstermijn-voor-inventaris-sterk-techniekonderwijs',
  },
  'dusi-eindrapportage': {
    title: 'DUS-I, Format eindrapportage Sterk techniekonderwijs 2019 t/m 2024',
    link: 'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs',
  },
  'dusi-samenwerking': {
    title: 'DUS-I, Format samenwerkingsovereenkomst STO 2025-2028',
    link: 'https://www.dus-i.nl/subsidies/sterk-techniekonderwijs-2025',
  },
  nehem: {
    title: 'Nehem, STO-regeling focust op integraal techniekonderwijs',
    link: 'https://www.nehem.nl/sto-regeling-focust-op-integraal-techniekonderwijs/',
    date: '4 april 2024',
  },
  aavas: { title: 'Aavas subsidieadviseurs, Sterk Techniekonderwijs', link: 'https://aavas.nl/sto/' },
  'van-ree': {
    title: 'Van Ree Accountants, verwerking subsidies via penvoerder',
    link: 'https://www.vanreeaccountants.nl/newsitem/verwerking-subsidies-via-penvoerder/',
  },
  'sto-voortgang-2022': {
    title: 'Sterk Techniekonderwijs, voortgangsrapportage 03-04-2022',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/voortgangsrapportage-sterk-techniekonderwijs',
  },
  'sto-voortgang-2023': {
    title: 'Sterk Techniekonderwijs, voortgangsrapportage verplaatst van 1 juli naar 1 oktober 2023',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/voortgangsrapportage-verplaatst-van-1-juli-naar-1-oktober-2023/',
  },
  'huishoudelijk-reglement': {
    title: 'Sterk Techniekonderwijs, huishoudelijk reglement 19-03-2020',
    link: 'https://www.sterktechniekonderwijs.nl/nieuws/huishoudelijk-reglement-voor-subsidie-sterk-techniekonderwijs-sto/',
  },
  '123subsidie': {
    title: '123subsidie, Subsidieregeling Sterk Techniekonderwijs 2020-2023',
    link: 'https://www.123subsidie.nl/subsidie/subsidieregeling-sterk-techniekonderwijs-2020-2023/',
  },
  oom: {
    title: 'Opleidings- en ontwikkelingsfonds OOM, CoFi-kit Sterk Techniekonderwijs',
    link: 'https://www.oom.nl/CoFi-kit/Sterk-Techniekonderwijs-(STO)',
  },
  schoolfinancien: {
    title: 'Schoolfinanciën.nl, verantwoording OCW-subsidies via penvoerder',
    link: 'https://schoolfinancien.nl/verantwoording-ocw-subsidies-via-penvoerder/',
  },
  'alfa-college': {
    title: 'Alfa-college, jaarverslag 2016, model G (voorbeeld van de indeling)',
    link: 'https://jaarverslag2016.alfa-college.nl/model-g',
  },
  'nieuwsbrief-jaarverslaggeving': {
    title: 'Rijksoverheid, nieuwsbrief jaarverslaggeving onderwijs 03-2023',
    link: 'https://www.rijksoverheid.nl/actueel/nieuwsbrieven/jaarverslaggeving-onderwijs/2023/nieuwsbrief-jaarverslaggeving-onderwijs-03-23',
  },
  'gpl-2021': {
    title: 'Alphalyceum, gemiddelde personeelslast 2021',
    link: 'https://www.alphalyceum.nl/uncategorized/gemiddelde-personeelslast/',
  },
  normjaartaak: {
    title: 'Alphalyceum, normjaartaak van 1659 uur (CAO VO)',
    link: 'https://www.alphalyceum.nl/personeel/normjaartaak-van-1659-uur/',
  },
  jaarverslaggeving: { title: 'Regeling jaarverslaggeving onderwijs', link: 'https://wetten.overheid.nl/BWBR0023132/2024-01-01' },
  'sto-faq': { title: 'Sterk Techniekonderwijs, veelgestelde vragen 2020', link: 'https://www.sterktechniekonderwijs.nl/faq' },
  'sto-bedrijfsleven': {
    title: 'Sterk Techniekonderwijs, wat het bedrijfsleven kan bijdragen',
    link: 'https://www.sterktechniekonderwijs.nl/bedrijfsleven',
  },
  'sto-nof': {
    title: 'Sterk Techniekonderwijs Noordoost-Friesland, cofinanciering door bedrijven',
    link: 'https://www.sterktechniekonderwijs-nof.nl/bedrijven/cofinanciering-door-bedrijven',
  },
  'sen-app': {
    title: 'SEN-app, cofinanciering in de STO-regeling',
    link: 'https://sen-app.nl/cofinanciering-in-de-sto-regeling-hoe-zit-het/',
  },
  'vos-abb': {
    title: 'VOS/ABB, subsidie techniek voor het gehele vmbo',
    link: 'https://www.vosabb.nl/subsidie-techniek-voor-gehele-vmbo-vo/',
  },
  'andere-regelingen': { title: 'Controleprotocollen van andere subsidieregelingen (ESF, MDT, RVO), ter vergelijking' },
  'sto-controle': { title: 'STO Controle, eigen keuze' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES_BY_ID;

/** All sources by id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = SOURCES_BY_ID;
