/**
 * Concepts that headings are made of, with their spellings: one line of data each. A spelling is written without accents and in small letters;
 * blanks and hyphens in it may be there or not. A heading may glue spellings together and shorten a long one (see heading-concepts).
 */
// One line a concept.
// prettier-ignore
export const CONCEPTS = {
  // Time.
  date: 'datum, data, dat, dd, d.d., date, wanneer, dtm',
  day: 'dag, day',
  weekday: 'weekdag, dagnaam',
  week: 'week, weeknr, weeknummer, wk, weken',
  month: 'maand, month, mnd, maanden, months, mndn',
  quarter: 'kwartaal, kw, quarter, kwrt',
  year: 'jaar, jaren, year, years, jr, jrn, kalenderjaar',
  schoolyear: 'schooljaar, cursusjaar, schooljaren',
  bookyear: 'boekjaar, fiscaal jaar',
  period: 'periode, period, tijdvak, perioden, prestatieperiode, boekperiode',
  from: 'van, vanaf, from, sinds',
  begin: 'begin, start, beginnend, datum in, ingang, ingangs, aanvang, aanvangs, in dienst, startend',
  to: 'tot, tot en met, t/m, tm, t.m., until, through, tot aan, to',
  toward: 'naar',
  end: 'eind, einde, end, datum uit, eindigend, uit dienst',
  time: 'tijd, tijdstip, time, klok, tijden',
  timestamp: 'tijdstempel, timestamp, starttijd, voltooiingstijd, aangemaakt, gewijzigd, ingevoerd, invoer, created, modified, ingediend, geexporteerd, export, gebruiker, user, laatst',
  due: 'verval, vervaldatum, due, due date, vervaldag, betalingstermijn, betaaltermijn, uiterste',
  valuta: 'valuta, munt, currency, koers, lv, valutacode, muntsoort, valutadatum, rentedatum',

  // Documents.
  invoice: 'factuur, facturen, faktuur, fakturen, fact, fac, inkoopfactuur, invoice, inv, nota, notas, bill',
  receipt: 'bon, bonnen, bonnetje, bonnetjes, kassabon, kassaticket, receipt, ticket',
  document: 'boekstuk, boekst, bkst, bkstk, stuknr, stuknummer, boekstukken, document, doc, docnr, boekingsstuk, journaalpost, voucher',
  booking: 'boeking, boekings, boek, boekingen, geboekt, posting, transactie, trans, trx, transaction, mutatie, journaalregel, entry, verwerkings',
  number: 'nummer, nr, nrs, num, no, number, numbers, nummers, n.r.',
  sequence: 'volgnummer, volgnr, vnr, regelnummer, regelnr, regel, rij, line, id, guid, regid, rang, #, ikv',
  code: 'code, codes, kode, cd, afkorting',
  reference: 'referentie, ref, reference, kenmerk, refnr, ext, extern, externe, internal, intern, uw, onze, your, our',
  journal: 'dagboek, dagb, journaal, journal, bs, tt, dagboekcode, boekingssoort, documentsoort',
  account: 'grootboek, grootboekrekening, grootboekrek, gb, gbr, gbrek, rekening, rek, account, g/l, gl, kostenrekening, ledger, rubrieksnr',
  counteraccount: 'tegenrekening, contra account',
  costcentre: 'kostenplaats, kpl, kostenpl, kostendrager, verbijzondering, verbijz, as 1, as 2, as, dimensie, dimension, cost centre, cost center, wbs, wbs element, werkorder, analytische, analytisch, verdeling, kostenobject, afdeling, department, order',
  regel: 'kopregel, boekregel, mutatieregel',
  administration: 'administratie, adm, entiteit, bedrijfsnr, bedrijfsnummer, bedrijfscode, entity, company code',
  project: 'project, projecten, proj, projects, werkveld',
  workpackage: 'werkpakket, work package, wp, workpackage',

  // Parties.
  name: 'naam, namen, name, names, nm',
  supplier: 'leverancier, leveranciers, lev, crediteur, crediteuren, krediteur, cred, vendor, supplier, payee, begunstigde, creditor, verkoper, winkel, firma, tegenpartij, zaak, gekocht bij, aangeschaft bij, geleverd door, betaald aan, inkoop bij, waar gekocht, besteld bij, inkooprelatie, verkoop-/inkooprelatie, verkooprelatie/inkooprelatie, afzender, afzender factuur, waar vandaan, bij wie, van wie, opdrachtnemer, gefactureerd door, uitgegeven bij, dienstverlener, wie leverde',
  relation: 'relatie, rel, relaties, contact, partij, klant/leverancier, klant / leverancier, handelspartner',
  company: 'bedrijf, bedrijven, bedrijfs, company, onderneming, bedrijfsleven, werkgever/bedrijf',
  organisation: 'organisatie, org, organisation, organization, instantie',
  person: 'medewerker, mdw, medew, werknemer, docent, docenten, collega, personeelslid, staflid, stafmedewerker, employee, staff member, staff, leraar, leerkracht, teacher, wie, resource, onderwijsgevende, instructeur, persoon, projectmedewerker, personeelsleden, medewerkers, werknemers, uitvoerende, deelnemer/medewerker, begeleider, ingezette medewerker, ingezet personeel, betrokkene, betrokken medewerker',
  lastname: 'achternaam, voorletters, voornaam, roepnaam, tussenvoegsel, surname, first name, last name, initialen',
  staff: 'personeel, personeels, personele, pers, personnel, mw',
  function: 'functie, function, rol, role, functiecategorie, position, beroep, functieomschrijving, functienaam',
  employment: 'dienstverband, aanstelling, betrekking, betrekkingsomvang, contract, aanstellings',
  extent: 'omvang, fte, wtf, werktijdfactor, deeltijdfactor, parttime, betrekkingsomvang, werktijd',
  school: 'school, scholen, vestiging, vest, onderwijsinstelling, instelling, schoollocatie, schoolnaam, partnerschool, deelnemende school',
  location: 'locatie, plaats, lokaal, standplaats, place, location, adres, postcode, straat, woonplaats, ruimte',
  partner: 'partner, partners, deelname, projectpartner, partnerorganisatie, penvoerder, deelnemer, penvoerder/partner, beneficiary partner',
  executor: 'uitvoerder, uitvoering door',
  employer: 'werkgever, employer',
  board: 'bevoegd gezag, bestuur, schoolbestuur, bg',
  brin: 'brin, brin6, brinnr, brinnummer',
  kvk: 'kvk, kamer van koophandel, kvknr',
  agreement: 'samenwerkingsovereenkomst, sok, overeenkomst',
  representative: 'vertegenwoordiger, vertegenwoordigd, vertegenwoordigd door, ondertekenaar',
  declarant: 'indiener, ingediend door, voorgeschoten, voorgeschoten door, aanvrager, declarant, ingevuld door, invuller, respondent',

  // Amounts.
  amount: 'bedrag, bedragen, bedr, amount, som, geldbedrag, amt',
  cost: 'kosten, kost, cost, costs, uitgave, uitgaven, expense, expenses, lasten, besteding, bestedingen, besteed, expenditure, uitgegeven, spent, kosten bedragen, het kostte, kostte',
  price: 'prijs, price, prijzen, kostprijs',
  value: 'waarde, value, wrd',
  total: 'totaal, totale, total, tot., totalen, totals, tesamen, sum, subtotaal, overall',
  vat: 'btw, omzetbelasting, ob, vat, belasting, tax, b.t.w., belastingbedrag',
  incl: 'incl, inclusief, including, inclusive, inc, inkl, inklusief, met btw, incl.btw, in. btw',
  excl: 'excl, exclusief, ex, excluding, exclusive, zonder, exc, exkl, belastingvrij',
  net: 'netto, net',
  gross: 'bruto, gross',
  euro: '€, eur, euro, euros, in euro, in euros, in eur, lokale',
  percent: '%, percentage, perc, pct, procent, percent',
  debit: 'debet, debit, deb, db, debetbedrag',
  credit: 'credit, cred., creditbedrag, kredit',
  sign: 'd/c, dc, d of c, af/bij, af bij, bij/af, debet/credit, debetcredit, debet of credit, plus/min, teken',
  paid: 'betaald, betaling, betaal, betalings, payment, paid, betaaldatum, afgeschreven van rekening, voldaan',
  hours: 'uren, uur, hours, hour, hrs, hr, klokuren, u, urental, klokuur, manuren, mensuren, projecturen, hoeveel uur, s&o uren, werkuren',
  rate: 'tarief, tar, uurtarief, uurloon, uurprijs, rate, uurkosten, gpl, iks, tarieven, hourly rate, uurvergoeding, loonvoet',
  wage: 'loon, loonkosten, salaris, salariskosten, loonsom, staff costs, personeelskosten, personele kosten, personele lasten, salary costs, wage, wages, salarislasten, personeelslasten',
  pieces: 'stuk, stuks, eenheid, eenheden, unit, units, piece, pieces',
  howmuch: 'hoeveel, how much',
  count: 'aantal, hoeveelheid, qty, quantity, number of, aant, amount of',
  share: 'aandeel, deel, toerekening, toegerekend, toegerekende, toe te rekenen, gebruik, share, toegerekend aan, toedeling',
  charged: 'ten laste van, tlv, t.l.v., voor rekening van, opgevoerd, opgevoerde, gedeclareerd, declared, subsidiabel, subsidiabele, eligible, declarabel, verantwoord',
  forbenefit: 'ten behoeve van, tbv, t.b.v., tb, tbv sto',
  sto: 'sto, sterk techniekonderwijs, techniekonderwijs, sterk techniek, sterk techniek onderwijs, techniek',
  subsidy: 'subsidie, subsidies, grant, subs, subsidiebedrag, subsidiebijdrage, subsidiedeel',
  financing: 'financiering, financierings, financieringsbron, funding, dekking, gedekt, cover',
  source: 'bron, source',
  own: 'eigen',
  means: 'middelen, rekening voor eigen',
  other: 'overig, overige, andere, ander, other, buiten, others',
  kind: 'in kind, kind, natura, in natura',
  cash: 'cash, in cash, geld, in geld, contant, contanten',
  cofin: 'cofinanciering, cofinancier, co-financiering, co financiering, co-financier, cofin, cofinancing, co-financing, cofinancierings',
  contribution: 'bijdrage, bijdragen, contribution, contributions, bijdragend, bijdragende, inbreng, gegeven',
  sponsor: 'sponsor, sponsoring, sponsors',
  round: 'ronde, subsidieronde, telt mee voor',
  actual: 'gerealiseerd, gerealiseerde, realisatie, werkelijk, werkelijke, actual, gemaakt, gemaakte, ingezet, ingezette, gewerkt, gewerkte, worked, bestede, verricht, verrichte, geleverd, geleverde, feitelijk, time spent, directe, vast',
  deployed: 'inzet',
  budget: 'begroot, begrote, begroting, begrotings, budget, raming, geraamd, geraamde, gepland, geplande, prognose, forecast, verwacht, verwachte, oorspronkelijk begroot, plan, target, jaarbegroting',
  requested: 'gevraagd, gevraagde, aangevraagd, aangevraagde, requested',

  // Assets.
  depreciation: 'afschrijving, afschrijvings, afschr, afschrijf, afschrijven, depreciation, afs, afschrijvingskosten, afschrijvingen, afgeschreven, afschrijvingslast',
  purchase: 'aanschaf, aankoop, aangeschaft, gekocht, acquisition, purchase, aanschaffings, aankopen, aangekocht, inkoop, aanschafkosten, purchased',
  investment: 'investering, investerings, investment, investeringen',
  residual: 'rest, restwaarde, residu, residuwaarde, residual, residual value, restant waarde, rw',
  term: 'termijn, looptijd, levensduur, duur, useful life, gebruiksduur, afschrijvingstermijn, afschrijvingsperiode, afschrijftermijn, life',
  machine: 'machine, machines, apparaat, apparatuur, toestel, activum, actief, activa, asset, assets, object, installatie, equipment, inventaris, materieel, gereedschap, bedrijfsmiddel, app',
  serial: 'serienummer, serienr, serial, inventarisnummer, inventarisnr, activumnr, activanr, activanummer, activaid, assetnr, asset no, assetnummer, machinenr, machinenummer, inv.nr, activumnummer',
  inuse: 'ingebruikname, in gebruik, ingebruik, in gebruik genomen, in gebruik sinds, in use',
  bookvalue: 'boekwaarde, book value, restant, dagwaarde, wozwaarde, woz',

  // What it is about.
  activity: 'activiteit, activiteiten, act, activity, activities, actie, hoofdactiviteit, deelactiviteit, onderdeel',
  line: 'programmalijn, pijler, actielijn, hoofdlijn, lijn, thema, doelstelling, deelproject, mijlpaal, programma, pl, speerpunt, themalijn',
  goal: 'doel, doelen, goal',
  description: 'omschrijving, omschr, oms, omschrijvingen, beschrijving, description, descr, betreft, memo, tekst, text, waarvoor, wat, onderwerp, mededeling, mededelingen, specificatie, label, artikel/dienst, waaraan, what, boekingstekst, kopregel, specification, artikelen, bestemming, titel, waarom, dienst, product of dienst, product/dienst',
  note: 'toelichting, opmerking, opm, opmerkingen, notitie, notities, remark, remarks, comment, comments, onderbouwing, motivering, uitleg, bijzonderheden, aantekening',
  work: 'werkzaamheden, werkzaamheid, taak, taken, gedaan, work, werksoort, werk, tasks, task, bezigheid, verricht werk, bezigheden, wat gedaan',
  type: 'soort, type, srt, categorie, cat, category, vorm, kind of, groep, klasse',
  costkind: 'kostensoort, kostencategorie, kostenpost, begrotingspost, post, rubriek, cost category, kostengroep, uitgavensoort, kostensoorten, budget line, budgetpost, budgetregel, begrotingsregel, begrotingscategorie',
  result: 'resultaat, resultaten, result, results, opbrengst activiteit',
  status: 'status, stand, stand van zaken, state, voortgang, betaalstatus',
  target: 'doelgroep, leerlingen, leerroute, niveau',
  key: 'verdeelsleutel, sleutel',
  detail: 'detailniveau, specifiek of globaal, specifiek/globaal',
  deviation: 'afwijkend, afwijking',
  proof: 'bewijs, bewijsstuk, bewijslast, bijlage, factuur aanwezig, bijgevoegd, vindplaats, bon bijgevoegd',
  present: 'aanwezig, bijgevoegd',
  declaration: 'verklaring, verkl',
  signed: 'getekend, ondertekend, ondertekening, signed, handtekening, paraaf, tekening, getekende',
  approval: 'akkoord, goedgekeurd, goedkeuring, gecontroleerd, approved, geaccordeerd, afgestemd, fiat, gecheckt, checked, fiattering',
  manager: 'leidinggevende, manager, teamleider, supervisor, chef',
  auditor: 'accountant, auditor',
  ground: 'waarderingsgrond, grondslag, waardering, grond',
  deductible: 'verrekenbaar, aftrekbaar, terugvorderbaar, terug te vragen, terugvraagbaar',
  performance: 'prestatie, levering, lever, geleverd op, performance, dienstverlening',
  chosen: 'keuze',
  replacement: 'vervanger, vervangen, vervanging',
  leave: 'verlof, verlofuren, verloven, holidays, vakantie, vrij',
  sick: 'ziekte, ziek, ziekteverlof, sick, sick leave, verzuim',
  yeartask: 'jaartaak, normjaartaak, taakbeleid, taakuren, normuren',
  guestlesson: 'gastles, gastlessen, gastdocent',
  lessons: 'lessen, lesuren, les, lesgebonden, lesgevende, lesgevend',
  schooltasks: 'schooltaken, algemene schooltaken',
  development: 'deskundigheidsbevordering, deskundigheid, ontwikkeltijd, scholing',
  extension: 'uitbreiding, tijdelijke uitbreiding',
  saldo: 'saldo, saldi, balans, balance, beginsaldo, eindsaldo, kassaldo, banksaldo',
  old: 'oud, oude, was',
  new: 'nieuw, nieuwe, wordt',
  situation: 'situatie',
  change: 'wijziging, wijzigingen, verschuiving, change',
  decision: 'besluit, stuurgroep, decision',
  report: 'melding, gemeld, gemeld aan',
  dusi: 'dus-i, dusi, dus',
  motive: 'reden van, reden',
  answer: 'antwoord, answer',
  available: 'beschikbaar voor, beschikbare',
  deployable: 'inzetbaar, inzetbare',
  lightening: 'verlichting',
  hired: 'aangeworven, aangenomen per',
  p: 'p',
  q: 'q',

  // Words that make an amount another one.
  difference: 'verschil, afwijking t.o.v., variance, difference, delta',
  open: 'openstaand, openstaande, open, nog, te betalen, te ontvangen, outstanding, resterend, restant, rest te',
  awarded: 'toegekend, toegekende, beschikt, beschikking, toezegging, toegezegd, awarded, beschikbaar gesteld, beschikbaar',
  previous: 'vorig, vorige, voorgaand, voorgaande, previous, vorigjaar',
  cumulative: 'cumulatief, cumulatieve, cum, heden, cumulative, t/m heden, oplopend',
  discount: 'korting, discount',
  maximum: 'maximaal, maximale, maximum, max, limiet, minimum, norm',
  checked: 'gecontroleerd, volgens factuur',
  per: 'per, p/u, p/m, pm, p.m., p.u., a',
  band: 'hoog, laag, hoog tarief, laag tarief',
  thousand: 'x 1.000, x € 1.000, € x 1.000, x eur 1.000, in duizenden, x 1000, x1000, x1.000, k€, duizend, duizenden',
  foreigncurrency: 'vv, usd, $, gbp, £, vreemde',

  // Words of other businesses.
  customer: 'klant, klanten, debiteur, debiteuren, afnemer, customer, client, opdrachtgever, klantnaam, cliënt, patient, huurder, koper, gastnaam',
  sales: 'verkoop, verkocht, omzet, sales, revenue, marge, margin, verkoopfactuur, verkoopprijs, winst, brutowinst',
  income: 'inkomsten, ontvangst, ontvangsten, ontvangen, baten, opbrengst, opbrengsten, income, receipts, ontv',
  stock: 'voorraad, stock, sku, ean, magazijn, levertijd, besteld, bestelling, bestelnummer, ordernummer, ordernr, inkoopordernr, inkooporder, besteldatum, geleverd aantal, artikelnr, artikelnummer, product, products, artikelcode, merk, model',
  article: 'artikel',
  quote: 'offerte, offertenummer, offertebedrag, offertedatum, quote, geldig',
  bank: 'iban, bic, bban, bankrekening, rekeningnummer, tegenrekening iban, mutatiesoort, saldo na trn, naam tegenpartij, swift, bank, ibanbban',
  membership: 'contributie, lid, leden, lidnummer, member, donateur, donatie, gift, giften, vrijwilliger, vrijwilligers, speler, team, club, toneel, seizoen',
  pupil: 'leerling, leerlingnummer, student, pupil, leerlingen naam, klas, mentor, cijfer, cijfers, rapportcijfer, gemiddelde, vak, rooster, toets, stagebedrijf, stage, leerjaar, groep leerlingen, absentie, kandidaat, profiel, leerweg, examen, huiswerk',
  personnelfile: 'geboortedatum, geboren, bsn, schaal, trede, salarisschaal, brutoloon, bruto loon, nettoloon, netto loon, loonheffing, pensioen, pensioenpremie, werkgeverslasten, brutosalaris, bruto maandsalaris, maandsalaris, vakantiegeld, eindejaarsuitkering, nationaliteit, hire date, salary, verlofsoort, ziektedag, hersteld, verzuimuren, formatie, vacature, sollicitatie, uit dienst per',
  vehicle: 'kenteken, km, kilometers, kilometerstand, kilometer, boete, reisafstand, km enkele reis, reiskosten',
  property: 'huur, huurprijs, pand, gebouw, bouwjaar, woz-waarde, premie, polis, verzekeraar, verzekering, hypotheek, lening, aflossing, rente, hoofdsom, restschuld, kamer, onderhoud, opzegtermijn, contractduur, jaarbedrag, contractwaarde',
  energy: 'kwh, m3, gas, elektra, meterstand, energie',
  invest: 'fonds, aandelen, dividend, belegging',
  contacts: 'e-mail, email, mail, emailadres, e-mailadres, mailadres, telefoon, tel, telefoonnummer, mobiel, phone, contactpersoon, website',
  planning: 'deadline, actiepunt, actiehouder, prioriteit, risico, kans, impact, maatregel, versie, auteur, vraag, trekker, verantwoordelijke',
  club: 'bar, kas, kasboek, kassa, kleine kas',
  inventory: 'keuring, keuringsdatum, keurmeester, uitgeleend, geleend, garantie, uitleen, bruikleen, volgende keuring',
  exploit: 'exploitatie, staat van baten en lasten, resultatenrekening, winst- en verliesrekening, jaarrekening',
  candidate: 'aanmelding, aanmeldingen, dieetwensen, gesprek',
  payroll: 'salarisjournaal, loonjournaal, salarisverwerking, loonstrook',

  // Words that say nothing of their own.
  filler: 'de, het, een, der, den, en, of, in, op, om, aan, bij, door, is, zijn, was er, er, u, je, jouw, uw eigen, voor, binnen, is de, welke, welk, heb, hebt, heeft, hoort, dit, die, dat, deze, gemiddeld, the, and, for, on, with, item, items, ca, etc, namens, dien, moet, hoe, ik, we, hebben, werd, wordt er, zijn de, bedraagt, bedragen de, op welke, regio, korte, kort, nl, jn, j/n, bv, zie, van de, gegevens, lijst, als, te, dt, sz, d, bijv, volgens, staat, blijkens',
} as const satisfies Readonly<Record<string, string>>;

export type Concept = keyof typeof CONCEPTS;

/** A spelling by its letters, without blanks and marks. */
export interface Spelling {
  readonly concept: Concept;
  readonly letters: string;
  /** Words of which it is made. */
  readonly words: number;
}

/** A spelling as letters, figures and the few marks that carry meaning. */
export const lettersOf = (text: string): string => text.replace(/[^a-z0-9%€$£#&]/g, '');

/** All spellings; one that two concepts have belongs to the first. */
export const SPELLINGS: readonly Spelling[] = Object.entries(CONCEPTS).flatMap(([concept, spellings]) =>
  spellings.split(',').map((spelling) => ({
    concept: concept as Concept,
    letters: lettersOf(spelling),
    words: spelling
      .trim()
      .split(/[ /.+-]+/)
      .filter(Boolean).length,
  })),
);

/** Concepts that are no subject of ours: a sheet with them is looked at with distrust. */
export const OTHER_BUSINESS: ReadonlySet<Concept> = new Set<Concept>([
  ...(['customer', 'sales', 'stock', 'quote', 'bank', 'membership', 'pupil', 'personnelfile', 'vehicle', 'property', 'energy'] as const),
  ...(['invest', 'inventory', 'exploit', 'candidate', 'payroll'] as const),
]);
