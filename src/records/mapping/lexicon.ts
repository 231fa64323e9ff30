/**
 * Concepts that headings are made of, with their spellings: one line of data each. A spelling is written without accents and in small letters;
 * blanks and hyphens in it may be there or not. A heading may glue spellings together and shorten a long one (see heading-concepts).
 */
// One line a concept.
// prettier-ignore
export const CONCEPTS = {
  // Time.
  date: 'datum, data, dat, dd, d.d., date, wanneer, dtm, datums, dagtekening, dd., dates',
  day: 'dag, day, dagen, days, werkdag, dagdatum',
  weekday: 'weekdag, dagnaam',
  week: 'week, weeknr, weeknummer, wk, weken, weeks, weekno, kalenderweek, weeknum',
  month: 'maand, month, mnd, maanden, months, mndn, mndnr, mdn, maandnr, maandnummer, mths, mnds',
  quarter: 'kwartaal, kw, quarter, kwrt, kwartalen, qtr',
  year: 'jaar, jaren, year, years, jr, jrn, kalenderjaar, jaartal, kalenderjaren, jrs',
  schoolyear: 'schooljaar, cursusjaar, schooljaren, academic year, school year, cursus jaar, studiejaar',
  bookyear: 'boekjaar, fiscaal jaar, fiscal year, financial year, bkjr',
  period: 'periode, period, tijdvak, perioden, prestatieperiode, boekperiode, periodiek, bkper, tijdsvak',
  from: 'van, vanaf, from, sinds, vanaf datum, per datum, met ingang van, m.i.v.',
  begin: 'begin, start, beginnend, datum in, ingang, ingangs, aanvang, aanvangs, in dienst, startend, gestart, beginnend op, ingaand, ingaande, commencing, aanvangend',
  to: 'tot, tot en met, t/m, tm, t.m., until, through, tot aan, to, tot/met, totenmet, einddatum t/m, till, thru, upto',
  toward: 'naar',
  end: 'eind, einde, end, datum uit, eindigend, uit dienst, einddatum, afgerond, beeindigd, eindigt, eindigend op, gestopt, afronding, oplevering',
  time: 'tijd, tijdstip, time, klok, tijden',
  timestamp: 'tijdstempel, timestamp, starttijd, voltooiingstijd, aangemaakt, gewijzigd, ingevoerd, invoer, created, modified, ingediend, geexporteerd, export, gebruiker, user, laatst',
  due: 'verval, vervaldatum, due, due date, vervaldag, betalingstermijn, betaaltermijn, uiterste, vervallen, vervalt, te betalen voor, betaald voor',
  valuta: 'valuta, munt, currency, koers, lv, valutacode, muntsoort, valutadatum, rentedatum',

  // Documents.
  invoice: 'factuur, facturen, faktuur, fakturen, fact, fac, inkoopfactuur, invoice, inv, nota, notas, bill, facturatie, factuurdocument, factuurstuk, invoices, faktuurstuk, inkoopfacturen, kostenfactuur, bills, rechnung',
  receipt: 'bon, bonnen, bonnetje, bonnetjes, kassabon, kassaticket, receipt, ticket, kassabonnen, bonnummer, receipts, kasbon, aankoopbewijs, aankoopbon',
  document: 'boekstuk, boekst, bkst, bkstk, stuknr, stuknummer, boekstukken, document, doc, docnr, boekingsstuk, journaalpost, voucher, boekingsdocument, stuk, stuknr., documenten, dossierstuk, bewijsstuknr, memoriaal, boekingsnummer, doc.no, docno, vouchers, registratienr, registratienummer',
  booking: 'boeking, boekings, boek, boekingen, geboekt, posting, transactie, trans, trx, transaction, mutatie, journaalregel, entry, verwerkings, geboekt op, journalisering, mutaties, mutatieregels, inboek, ingeboekt, verwerking, verwerkt, bookings, booked, posted, journaalpost',
  number: 'nummer, nr, nrs, num, no, number, numbers, nummers, n.r., nummering, numero, nmr, #nr, getal',
  sequence: 'volgnummer, volgnr, vnr, regelnummer, regelnr, regel, rij, line, id, guid, regid, rang, #, ikv, volgorde, recordnr, record, records, index, lopend nr, lopende nummer, lfdnr, rijnr, lineno, line no',
  code: 'code, codes, kode, cd, afkorting',
  reference: 'referentie, ref, reference, kenmerk, refnr, ext, extern, externe, internal, intern, kenm, uw kenmerk, ons kenmerk, referenties, betaalkenmerk, betalingskenmerk, reference no, ref no',
  journal: 'dagboek, dagb, journaal, journal, bs, tt, dagboekcode, boekingssoort, documentsoort, dagboeknaam, dagboekomschrijving, journaaltype, journalen, dgb, dagbk, boekingstype, boektype',
  account: 'grootboek, grootboekrekening, grootboekrek, gb, gbr, gbrek, rekening, rek, account, g/l, gl, kostenrekening, ledger, rubrieksnr, grootboeknr, grootboeknummer, gbnr, rekeningnr, rek.nr, reknr, grbk, grbrek, grtbk, kostenrekeningen, gl account, ledger account, account no, rekeningschema',
  counteraccount: 'tegenrekening, contra account',
  costcentre: 'kostenplaats, kpl, kostenpl, kostendrager, verbijzondering, verbijz, as 1, as 2, as, dimensie, dimension, cost centre, cost center, wbs, wbs element, werkorder, analytische, analytisch, verdeling, kostenobject, afdeling, department, order, kostenplaatsen, kostendragers, kpn, kdr, kostenplaatscode, kostenplaatsnaam, costcentre, costcenter, cost unit, organisatie-eenheid, orgeenheid, oe, sector, team, verbijzonderingsas',
  regel: 'kopregel, boekregel, mutatieregel',
  administration: 'administratie, adm, entiteit, bedrijfsnr, bedrijfsnummer, bedrijfscode, entity, company code, administraties, adm.nr, vestiging administratie, company no',
  project: 'project, projecten, proj, projects, werkveld, projectcode, projectnaam, projectnummer, projectnr, projekt',
  workpackage: 'werkpakket, work package, wp, workpackage, werkpakketten, werkpkt, wpnr, work packages',

  // Parties.
  name: 'naam, namen, name, names, nm, benaming, volledige naam, full name, achternamen, naam en voorletters',
  supplier: 'leverancier, leveranciers, lev, crediteur, crediteuren, krediteur, cred, vendor, supplier, payee, begunstigde, creditor, verkoper, winkel, firma, tegenpartij, zaak, gekocht bij, aangeschaft bij, geleverd door, betaald aan, inkoop bij, waar gekocht, besteld bij, inkooprelatie, verkoop-/inkooprelatie, verkooprelatie/inkooprelatie, afzender, afzender factuur, waar vandaan, bij wie, van wie, opdrachtnemer, gefactureerd door, uitgegeven bij, dienstverlener, wie leverde, leverende partij, ingekocht bij, aankoop bij, aankoop van, gekocht van, inkoop van, ontvangen van, factuur van, rekening van, betaling aan, toeleverancier, crediteurnaam, crediteurennaam, leveranciersnaam, suppliers, vendors, vendor name, merchant, seller, shop, store, webwinkel, webshop, leverantie van, uitvoerende partij, dienstverleners, winkelnaam, naam winkel, naam leverancier, naam crediteur, lieferant, fournisseur, handelaar, verstrekker, verkopende partij',
  relation: 'relatie, rel, relaties, contact, partij, klant/leverancier, klant / leverancier, handelspartner, relatienaam, handelsrelatie, tegenpartijen, contact name, debiteur/crediteur, crediteur/debiteur, deb/cred, deb./cred., partijen',
  company: 'bedrijf, bedrijven, bedrijfs, company, onderneming, bedrijfsleven, werkgever/bedrijf, bedrijfsnaam, naam bedrijf, ondernemingen, firma/bedrijf, leerbedrijf, companies, werkgevers, partnerbedrijf, techniekbedrijf, ondernemer',
  organisation: 'organisatie, org, organisation, organization, instantie, organisaties, orgnaam, entiteitnaam, instanties, organisations, organizations, externe partij, externe organisatie, institution',
  person: 'medewerker, mdw, medew, werknemer, docent, docenten, collega, personeelslid, staflid, stafmedewerker, employee, staff member, staff, leraar, leerkracht, teacher, wie, resource, onderwijsgevende, instructeur, persoon, projectmedewerker, personeelsleden, medewerkers, werknemers, uitvoerende, deelnemer/medewerker, begeleider, ingezette medewerker, ingezet personeel, betrokkene, betrokken medewerker, mdws, medew., medewerk, medewerkster, medewerknaam, docentnaam, naam docent, personeelsnaam, naam medewerker, teamlid, projectlid, ambtenaar, uitvoerend medewerker, inzet van, wie heeft gewerkt, gewerkt door, ingevuld voor, urenschrijver, workers, worker, person, persons, staffmember, employees, team member, lecturer, trainer, personnel name, onderwijzer, vakdocent, praktijkdocent, gastdocenten, mentor techniek, betrokken docent',
  lastname: 'achternaam, voorletters, voornaam, roepnaam, tussenvoegsel, surname, first name, last name, initialen',
  staff: 'personeel, personeels, personele, pers, personnel, mw, personeelsleden, personeelsinzet, personele inzet, medewerkersinzet, personalkosten',
  function: 'functie, function, rol, role, functiecategorie, position, beroep, functieomschrijving, functienaam, functies, rollen, functietitel, job title, job, taakomschrijving functie, hoedanigheid, role in project, rol in project, functiegroep, functienaam medewerker',
  employment: 'dienstverband, aanstelling, betrekking, betrekkingsomvang, contract, aanstellings, aanstellingsomvang, contractvorm, contractuele, contractueel, contracturen, employment',
  extent: 'omvang, fte, wtf, werktijdfactor, deeltijdfactor, parttime, betrekkingsomvang, werktijd, wtf., ftes, formatieomvang, deeltijd, deeltijdpercentage, arbeidsduur, aanstellingsgraad, parttime percentage, full time equivalent, dienstverband fte',
  school: 'school, scholen, vestiging, vest, onderwijsinstelling, instelling, schoollocatie, schoolnaam, partnerschool, deelnemende school, schoolvestiging, onderwijslocatie, deelnemende vestiging, schools',
  location: 'locatie, plaats, lokaal, standplaats, place, location, adres, postcode, straat, woonplaats, ruimte, locaties, lokatie, plaatsnaam, gebouw/lokaal, lokaalnr, opstelplaats, waar staat het, vindplaats machine',
  partner: 'partner, partners, deelname, projectpartner, partnerorganisatie, penvoerder, deelnemer, penvoerder/partner, beneficiary partner, partnernaam, samenwerkingspartner, projectpartners, samenwerkende partij, deelnemers, partnerschool, lead partner, beneficiary, consortiumpartner',
  executor: 'uitvoerder, uitvoering door, uitgevoerd door, wie voert uit, uitvoerende, uitvoerende school, trekker school, verantwoordelijke partner',
  employer: 'werkgever, employer',
  board: 'bevoegd gezag, bestuur, schoolbestuur, bg',
  brin: 'brin, brin6, brinnr, brinnummer',
  kvk: 'kvk, kamer van koophandel, kvknr',
  agreement: 'samenwerkingsovereenkomst, sok, overeenkomst',
  representative: 'vertegenwoordiger, vertegenwoordigd, vertegenwoordigd door, ondertekenaar',
  declarant: 'indiener, ingediend door, voorgeschoten, voorgeschoten door, aanvrager, declarant, ingevuld door, invuller, respondent',

  // Amounts.
  amount: 'bedrag, bedragen, bedr, amount, som, geldbedrag, amt, bdr, bedrg, sum of, betrag, montant',
  cost: 'kosten, kost, cost, costs, uitgave, uitgaven, expense, expenses, lasten, besteding, bestedingen, besteed, expenditure, uitgegeven, spent, kosten bedragen, het kostte, kostte, gekost, kostte het, uitgaaf, expenditures, onkosten, gemaakt aan kosten, uitgegeven bedrag, koste, kostne, aanschafkosten totaal, betaalde kosten',
  price: 'prijs, price, prijzen, kostprijs, prijsstelling, stukprijs, prs, prijs per, pricing',
  value: 'waarde, value, wrd, geldswaarde, waardering in geld, geldwaarde, waarde in geld, tegenwaarde, in geld uitgedrukt, gekapitaliseerd, gekapitaliseerde waarde, values, worth, waarden, waard',
  total: 'totaal, totale, total, tot., totalen, totals, tesamen, sum, subtotaal, overall, totaal te betalen, totaalsom, bij elkaar, opgeteld, eindtotaal, grand total, ttl, som van, totl, algeheel',
  vat: 'btw, omzetbelasting, ob, vat, belasting, tax, b.t.w., belastingbedrag, omzetbel, voorbelasting, voorheffing, bw, sales tax, mwst, tva, btw deel',
  incl: 'incl, inclusief, including, inclusive, inc, inkl, inklusief, met btw, incl.btw, in. btw, incl., inclu, in.btw, inbtw, btw inbegrepen, all-in, met belasting, brutto',
  excl: 'excl, exclusief, ex, excluding, exclusive, zonder, exc, exkl, belastingvrij, exc., excl., ex., exclu, exbtw, ex.btw, ex btw, zonder btw, voor btw, btw vrij, maatstaf, grondslag btw, maatstaf van heffing, belastbaar, without vat, before tax, before vat, excluded, net of vat',
  net: 'netto, net, nett',
  gross: 'bruto, gross, brt',
  euro: '€, eur, euro, euros, in euro, in euros, in eur, lokale, in €',
  percent: '%, percentage, perc, pct, procent, percent, percent., procenten, prc, percentages',
  debit: 'debet, debit, deb, db, debetbedrag, debets, debit amount, soll, bedrag d, amount d',
  credit: 'credit, cred., creditbedrag, kredit, credits, credit amount, haben, cre, kre, cr., bedrag c, amount c',
  sign: 'd/c, dc, d of c, af/bij, af bij, bij/af, debet/credit, debetcredit, debet of credit, plus/min, teken, d / c, deb/cred indicator, debet credit, dc-code, d-c, debcred, plus min, +/-, af of bij, bij of af',
  paid: 'betaald, betaling, betaal, betalings, payment, paid, betaaldatum, afgeschreven van rekening, voldaan, betaaldag, betaald op, betaling op, datum betaald, paid on, payments, afgeboekt, voldaan op, uitbetaald, uitbetaling, overgemaakt, overboeking',
  hours: 'uren, uur, hours, hour, hrs, hr, klokuren, u, urental, klokuur, manuren, mensuren, projecturen, hoeveel uur, s&o uren, werkuren, urn, urenaantal, uurtotaal, tijdsbesteding, tijdbesteding, tijdsinzet, tijdinzet, time in hours, manhours, man hours, work hours, arbeidsuren, arbeidstijd, ureninzet, stunden, heures, uurn, urenbesteding, dagdelen uren, ingezette tijd, bestede tijd, urenstaat, urenstaten, urenlijst, urenoverzicht, urenverantwoording, urenregistratie, urenadministratie, weekstaat, weekstaten, maandstaat, timesheet, timesheets, time sheet, tijdregistratie, tijdschrijven, ur, hourly',
  rate: 'tarief, tar, uurtarief, uurloon, uurprijs, rate, uurkosten, gpl, iks, tarieven, hourly rate, uurvergoeding, loonvoet, uurkostprijs, uursalaris, bruto uurloon, integraal uurtarief, loonkosten per uur, kostprijs per uur, prijs per uur, kosten per uur, rates, hour rate, cost per hour, tariefgroep bedrag, standaardtarief, forfait, forfaitair tarief, tariev, vergoeding per uur, stundensatz, werkgeverslasten per uur, lasten per uur, werkgeverskosten per uur',
  wage: 'loon, loonkosten, salaris, salariskosten, loonsom, staff costs, personeelskosten, personele kosten, personele lasten, salary costs, wage, wages, salarislasten, personeelslasten, personeelskost, personeelslast, salarissen, lonen, brutoloonkosten, loonkost, loonlasten, personnel costs, personnel cost, staff cost, labour costs, labour cost, labor cost, salaries, personalkosten, arbeidskosten, werkgeverskosten, loonskosten',
  pieces: 'stuk, stuks, eenheid, eenheden, unit, units, piece, pieces, eenh, eenh., stk, aantal stuks, per stuk, each',
  howmuch: 'hoeveel, how much, hoe veel, hoeveel euro, wat kostte',
  count: 'aantal, hoeveelheid, qty, quantity, number of, aant, amount of, aantallen, antal, aantl, aant., numbers of, how many, anzahl, aantal dagdelen',
  share: 'aandeel, deel, toerekening, toegerekend, toegerekende, toe te rekenen, gebruik, share, toegerekend aan, toedeling, deel voor, deelbedrag, gedeelte, toe te kennen, verdeeld, verdeling sto, ten gunste, pro rata, portion, quote, part, toerekenbaar, toerekenbare, inzetpercentage, gebruikspercentage',
  charged: 'ten laste van, tlv, t.l.v., voor rekening van, opgevoerd, opgevoerde, gedeclareerd, declared, subsidiabel, subsidiabele, eligible, declarabel, verantwoord, t.l.v, tlv., ten laste, drukkend op, toegekend aan project, doorbelast, doorbelaste, doorbelasting, ten laste gebracht, ten laste gebracht van, te declareren, declaratie, declareren, gedeclareerde, ingediende kosten, op te voeren, in aanmerking, in aanmerking komend, in aanmerking komende, subsidiabl, claimed, claim, allocated, charged, charged to project, opvoerbaar, verantwoorde, verantwoording, verantwoorden',
  forbenefit: 'ten behoeve van, tbv, t.b.v., tb, tbv sto, tbv., t.b.v, ten behoeve, ten gunste van, voor sto, bestemd voor, for sto',
  sto: 'sto, sterk techniekonderwijs, techniekonderwijs, sterk techniek, sterk techniek onderwijs, techniek, sterktechniek, sterk technisch onderwijs, sterktechniekonderwijs, s.t.o., technisch vmbo, sto-project, stoproject, sto project, sto regio, techniek onderwijs',
  subsidy: 'subsidie, subsidies, grant, subs, subsidiebedrag, subsidiebijdrage, subsidiedeel, subsidiegeld, subsidiabel deel, subsidiegelden, ocw, rijksbijdrage, rijkssubsidie, grants, subsidy, subsidie ocw, dus-i subsidie',
  financing: 'financiering, financierings, financieringsbron, funding, dekking, gedekt, cover, gefinancierd, gefinancierd uit, bekostiging, bekostigd uit, gedekt uit, gedekt door, dekkingsbron, financieringswijze, geldbron, financed by, financed from',
  source: 'bron, source, bronnen, herkomst, herkomst geld, herkomst middelen',
  own: 'eigen',
  means: 'middelen, rekening voor eigen',
  other: 'overig, overige, andere, ander, other, buiten, others, anders, niet sto, niet-sto, overg, resterende, non project, niet project, elders',
  kind: 'in kind, kind, natura, in natura, in-kind, inkind, natura inzet, in goederen, in uren, in mensuren, in diensten, niet geldelijk, niet-geldelijk',
  cash: 'cash, in cash, geld, in geld, contant, contanten, in-cash, incash, geldelijk, geldelijke, geldbedrag cash, contante, money, liquide, financiele',
  cofin: 'cofinanciering, cofinancier, co-financiering, co financiering, co-financier, cofin, cofinancing, co-financing, cofinancierings, cofinancierend, cofinancierende, medefinanciering, medefinancier, cofinanciers, cofinancieringspartij, cofinancieringsbijdrage, matching, co-fin, co-fin., cofi, cof., bijdrage derden, derdenbijdrage, co-financer, cofinancer, financier, financiers',
  contribution: 'bijdrage, bijdragen, contribution, contributions, bijdragend, bijdragende, inbreng, gegeven, bijdrage van, bijgedragen, ingebracht, ingebrachte, bijdr, bijdr., deelnamebijdrage, contributed, donatie bedrijf, gift bedrijf, ter beschikking gesteld, beschikbaar gesteld door bedrijf, input, draagt bij, bijdraagt, dragen bij',
  sponsor: 'sponsor, sponsoring, sponsors',
  round: 'ronde, subsidieronde, telt mee voor, aanvraagronde, tranche, subsidietijdvak, periode subsidie',
  actual: 'gerealiseerd, gerealiseerde, realisatie, werkelijk, werkelijke, actual, gemaakt, gemaakte, ingezet, ingezette, gewerkt, gewerkte, worked, bestede, verricht, verrichte, geleverd, geleverde, feitelijk, time spent, directe, vast, realisaties, real., real, daadwerkelijk, daadwerkelijke, gebruikt, realised, realized, spent on, geschreven, gedraaid, gedraaide, besteedde, besteede, feitelijke, effectief, definitief, definitieve',
  deployed: 'inzet, ingezet op, inzetten, inzeturen, personele inzet, deployment, tewerkgesteld',
  budget: 'begroot, begrote, begroting, begrotings, budget, raming, geraamd, geraamde, gepland, geplande, prognose, forecast, verwacht, verwachte, oorspronkelijk begroot, plan, target, jaarbegroting, begr, begr., budgetten, geprognosticeerd, ramingen, kostenraming, te verwachten, budgeted, estimate, estimated, planned',
  requested: 'gevraagd, gevraagde, aangevraagd, aangevraagde, requested, aanvraag, aan te vragen, te vragen, applied for',

  // Assets.
  depreciation: 'afschrijving, afschrijvings, afschr, afschrijf, afschrijven, depreciation, afs, afschrijvingskosten, afschrijvingen, afgeschreven, afschrijvingslast, afschr., afschrijvingslasten, waardevermindering, depr, depr., deprec, amortisatie, amortization, write-off, af te schrijven, schrijven af, schrijf af',
  purchase: 'aanschaf, aankoop, aangeschaft, gekocht, acquisition, purchase, aanschaffings, aankopen, aangekocht, inkoop, aanschafkosten, purchased, aangeschafte, gekochte, inkopen, ingekocht, ingekochte, bought, procurement, historische, verkrijgingsprijs, verkrijging, verworven, historische aanschaf, kopen',
  investment: 'investering, investerings, investment, investeringen, geinvesteerd, invest., investeringsgoed, geinvesteerde, investments, activering, geactiveerd, geactiveerde',
  residual: 'rest, restwaarde, residu, residuwaarde, residual, residual value, restant waarde, rw, restw, restwrd, restbedrag machine, eindwaarde, waarde na afschrijving, scrap value, salvage value, salvage, sloopwaarde',
  term: 'termijn, looptijd, levensduur, duur, useful life, gebruiksduur, afschrijvingstermijn, afschrijvingsperiode, afschrijftermijn, life, afschrijvingsduur, afschrijvingstijd, economische levensduur, gebruikstermijn, lifetime, life time, lifespan, lvd, afschr.duur, afschrijvingsjaren, duur afschrijving, years of use, technische levensduur',
  machine: 'machine, machines, apparaat, apparatuur, toestel, activum, actief, activa, asset, assets, object, installatie, equipment, inventaris, materieel, gereedschap, bedrijfsmiddel, app, machinenaam, apparaten, vaste activa, va, activa-omschrijving, toestellen, machinepark, kapitaalgoed, investeringsgoed, hulpmiddel, hardware, apparaatnaam, equipments, devices, device, voorziening, uitrusting, machine/apparaat',
  serial: 'serienummer, serienr, serial, inventarisnummer, inventarisnr, activumnr, activanr, activanummer, activaid, assetnr, asset no, assetnummer, machinenr, machinenummer, inv.nr, activumnummer, serie nr, serienummer machine, sn, s/n, inventaris nr, inventarisno, tagnummer, assetcode, asset id, asset number, objectnummer, objectcode, inv nr, activacode, registratienr machine',
  inuse: 'ingebruikname, in gebruik, ingebruik, in gebruik genomen, in gebruik sinds, in use, ingebruikneming, ingebruikgenomen, gebruik vanaf, in gebruikname, gebruikt vanaf, datum in gebruik, operationeel, operationeel vanaf, in bedrijf, datum activering, dat activering, geactiveerd op, geactiveerd per, activering per, commissioned, placed in service, geplaatst, plaatsingsdatum, activeringsdatum, startdatum afschrijving',
  bookvalue: 'boekwaarde, book value, restant, dagwaarde, wozwaarde, woz, boekw, boekwrd, bw per, restant boekwaarde, net book value, nbv, resterende boekwaarde, cum afschrijving, cum. afschr.',

  // What it is about.
  activity: 'activiteit, activiteiten, act, activity, activities, actie, hoofdactiviteit, deelactiviteit, onderdeel, activiteitscode, actcode, act., activ., deelactiviteiten, projectactiviteit, activiteitnr, interventie, activiteitennummer',
  line: 'programmalijn, pijler, actielijn, hoofdlijn, lijn, thema, doelstelling, deelproject, mijlpaal, programma, pl, speerpunt, themalijn, programmalijnen, actielijnen, pijlers, lijnen, hoofdthema, thema/lijn, ambitie, ambities, hoofddoel, program line, spoor, sporen, cluster',
  goal: 'doel, doelen, goal, doelstellingen, beoogd doel, beoogde doelen',
  description: 'omschrijving, omschr, oms, omschrijvingen, beschrijving, description, descr, betreft, memo, tekst, text, waarvoor, wat, onderwerp, mededeling, mededelingen, specificatie, label, artikel/dienst, waaraan, what, boekingstekst, kopregel, specification, artikelen, bestemming, titel, waarom, dienst, product of dienst, product/dienst, omschr., omsch, beschr, beschrijvingen, omschrijvng, betreffende, betr., betr, inhoud, waar is het voor, waarvoor is het, waarvoor gebruikt, wat is gekocht, wat is aangeschaft, wat is er gekocht, wat kochten we, wat is het, artikelomschrijving, productomschrijving, kostenomschrijving, boekingsomschrijving, factuuromschrijving, regelomschrijving, mutatieomschrijving, posten omschrijving, nature, nature of, particulars, details, narrative, narration, purpose, reason for, omschrijving factuur, onderwerp factuur, bezeichnung, libelle, naam kosten, kostenspecificatie, extra omschrijving, aard, aard van de, aard kosten, inhoudelijk',
  note: 'toelichting, opmerking, opm, opmerkingen, notitie, notities, remark, remarks, comment, comments, onderbouwing, motivering, uitleg, bijzonderheden, aantekening, opmerkinen, opmerkng, bijz, bijz., noten, memo veld, aanvullende info, aanvullende informatie, extra info, info, informatie, nadere toelichting, aanvulling, notes, opmerkingen/toelichting, verantwoordingstekst',
  work: 'werkzaamheden, werkzaamheid, taak, taken, gedaan, work, werksoort, werk, tasks, task, bezigheid, verricht werk, bezigheden, wat gedaan, werkz, werkz., werkzaamheid/taak, werkz.heden, uitgevoerd werk, uitgevoerde werkzaamheden, uitgevoerde taken, gedane werkzaamheden, activiteit/werkzaamheden, klus, klussen, verrichting, verrichtingen, performed, work done, tasks performed, task performed, duties, wat heb je gedaan, wat is gedaan, waaraan gewerkt, gaan we doen, gaan doen, taaknaam, naam taak',
  type: 'soort, type, srt, categorie, cat, category, vorm, kind of, groep, klasse, typen, soorten, aard kostensoort, categorieen, cat., categories, rubricering, indeling, classificatie, kind of cost',
  costkind: 'kostensoort, kostencategorie, kostenpost, begrotingspost, post, rubriek, cost category, kostengroep, uitgavensoort, kostensoorten, budget line, budgetpost, budgetregel, begrotingsregel, begrotingscategorie, kosten soort, soort kosten, kostensrt, kostenrubriek, begrotingsrubriek, begrotingspost sto, budgetcategorie, kostengroepen, kostentype, type kosten, cost type, cost item, cost heading, budget heading, budget category, expense category, expense type, uitgavencategorie, kostenklasse, begr.post, begrotingsonderdeel',
  result: 'resultaat, resultaten, result, results, opbrengst activiteit, opbrengsten activiteit, beoogde resultaten, uitkomst, prestatie-indicator',
  status: 'status, stand, stand van zaken, state, voortgang, betaalstatus, stadium, fase van uitvoering, uitvoeringsstatus, stavaza, progress',
  target: 'doelgroep, leerlingen, leerroute, niveau, doelgroepen, beoogde doelgroep, voor wie',
  key: 'verdeelsleutel, sleutel, verdeelsleutels, toerekeningssleutel, allocation key, sleutelverdeling',
  detail: 'detailniveau, specifiek of globaal, specifiek/globaal',
  deviation: 'afwijkend, afwijking',
  proof: 'bewijs, bewijsstuk, bewijslast, bijlage, factuur aanwezig, bijgevoegd, vindplaats, bon bijgevoegd, bewijsstukken, bijlagen, bijl, bijl., bewijs bijgevoegd, bon aanwezig, attachment, annex, evidence, onderbouwing bijgevoegd, bijlagenr, bijlage nr',
  present: 'aanwezig, bijgevoegd',
  declaration: 'verklaring, verkl',
  signed: 'getekend, ondertekend, ondertekening, signed, handtekening, paraaf, tekening, getekende, tekenen, handtek, handtek., paraaf mw, handtekening mw, signature, ondertekend door',
  approval: 'akkoord, goedgekeurd, goedkeuring, gecontroleerd, approved, geaccordeerd, afgestemd, fiat, gecheckt, checked, fiattering, accoord, akkrd, akk., akk, geautoriseerd, autorisatie, goedgek, gefiatteerd, fiatteur, fiatteringsstatus, fiatering, approver, authorised',
  manager: 'leidinggevende, manager, teamleider, supervisor, chef, leidingg, leidingg., schoolleider, directeur, projectleider akkoord, directie, line manager, budgethouder',
  auditor: 'accountant, auditor',
  ground: 'waarderingsgrond, grondslag, waardering, grond',
  deductible: 'verrekenbaar, aftrekbaar, terugvorderbaar, terug te vragen, terugvraagbaar, btw terug, btw terugvorderbaar, btw aftrek, niet terugvorderbare',
  performance: 'prestatie, levering, lever, geleverd op, performance, dienstverlening, prestaties, geleverd, leverdatum, leveringsdatum, uitvoerdatum, uitvoeringsdatum, uitvoering, dienst geleverd, delivered, delivery, prestatiedatum, geleverd dd',
  chosen: 'keuze',
  replacement: 'vervanger, vervangen, vervanging',
  leave: 'verlof, verlofuren, verloven, holidays, vakantie, vrij, verlof/vakantie, vrije uren, vakantie-uren, vakantieuren, adv, bapo, feestdag, feestdagen, leave hours, vacation, holiday',
  sick: 'ziekte, ziek, ziekteverlof, sick, sick leave, verzuim, ziekte-uren, ziekmelding, ziekteuren, arts, dokter, sickness, illness',
  yeartask: 'jaartaak, normjaartaak, taakbeleid, taakuren, normuren',
  guestlesson: 'gastles, gastlessen, gastdocent, gastles bedrijf, gastdocentschap, guest lesson, guest lecture, gastcollege, gastcolleges',
  lessons: 'lessen, lesuren, les, lesgebonden, lesgevende, lesgevend',
  schooltasks: 'schooltaken, algemene schooltaken',
  development: 'deskundigheidsbevordering, deskundigheid, ontwikkeltijd, scholing',
  extension: 'uitbreiding, tijdelijke uitbreiding',
  saldo: 'saldo, saldi, balans, balance, beginsaldo, eindsaldo, kassaldo, banksaldo, lopend saldo, cumulatief saldo, eindstand, beginstand, running balance, stand',
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
  difference: 'verschil, afwijking t.o.v., variance, difference, delta, verschillen, afw, afw., over/onderschrijding, over- of onderschrijding, onderuitputting, overschrijding, deviation',
  open: 'openstaand, openstaande, open, nog, te betalen, te ontvangen, outstanding, resterend, restant, rest te, openst, openst., onbetaald, nog te betalen, nog te ontvangen, nog te boeken, due amount, unpaid, beschikbaar saldo',
  awarded: 'toegekend, toegekende, beschikt, beschikking, toezegging, toegezegd, awarded, beschikbaar gesteld, beschikbaar, verleend, verleende, toekenning, granted, vastgesteld, vastgestelde',
  previous: 'vorig, vorige, voorgaand, voorgaande, previous, vorigjaar',
  cumulative: 'cumulatief, cumulatieve, cum, heden, cumulative, t/m heden, oplopend, t/m vorige, tot nu toe, ytd, tot en met nu, gecumuleerd, gecum, cumul, totaal t/m, cumulatieve afschrijving, cum.',
  discount: 'korting, discount',
  maximum: 'maximaal, maximale, maximum, max, limiet, minimum, norm',
  checked: 'gecontroleerd, volgens factuur',
  per: 'per, p/u, p/m, pm, p.m., p.u., a',
  band: 'hoog, laag, hoog tarief, laag tarief',
  thousand: 'x 1.000, x € 1.000, € x 1.000, x eur 1.000, in duizenden, x 1000, x1000, x1.000, k€, duizend, duizenden',
  foreigncurrency: 'vv, usd, $, gbp, £, vreemde',

  // Words of other businesses.
  customer: 'klant, klanten, debiteur, debiteuren, afnemer, customer, client, opdrachtgever, klantnaam, cliënt, patient, huurder, koper, gastnaam, klantnr, klantnummer, opdrachtgevers, debnr, debiteurnr, debiteurnaam, klantcode, ouder, ouders, verzorger, consument',
  sales: 'verkoop, verkocht, omzet, sales, revenue, marge, margin, verkoopfactuur, verkoopprijs, winst, brutowinst',
  income: 'inkomsten, ontvangst, ontvangsten, ontvangen, baten, opbrengst, opbrengsten, income, receipts, ontv, ontv., binnengekomen, geind, inkomst, ontvangsten totaal, bate, omzetbaten',
  stock: 'voorraad, stock, sku, ean, magazijn, levertijd, besteld, bestelling, bestelnummer, ordernummer, ordernr, inkoopordernr, inkooporder, besteldatum, geleverd aantal, artikelnr, artikelnummer, product, products, artikelcode, merk, model',
  article: 'artikel',
  quote: 'offerte, offertenummer, offertebedrag, offertedatum, quote, geldig, offertes, prijsopgave, aanbieding',
  bank: 'iban, bic, bban, bankrekening, rekeningnummer, tegenrekening iban, mutatiesoort, saldo na trn, naam tegenpartij, swift, bank, ibanbban',
  membership: 'contributie, lid, leden, lidnummer, member, donateur, donatie, gift, giften, vrijwilliger, vrijwilligers, speler, team, club, toneel, seizoen, vereniging, verenigingen, sportclub, kerk, parochie, koor, orkest, fanfare, buurthuis, scouting',
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
  filler: 'de, het, een, der, den, en, of, in, op, om, aan, bij, door, is, zijn, was er, er, u, je, jouw, uw eigen, voor, binnen, is de, welke, welk, heb, hebt, heeft, hoort, dit, die, dat, deze, gemiddeld, the, and, for, on, with, item, items, ca, etc, namens, dien, moet, hoe, ik, we, hebben, werd, wordt er, zijn de, bedraagt, bedragen de, op welke, regio, korte, kort, nl, jn, j/n, bv, zie, van de, gegevens, lijst, als, te, dt, sz, bijv, volgens, staat, blijkens, uw, onze, ons, your, our',
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
