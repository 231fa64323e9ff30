/** When something was, and the documents and books that it stands in. */
// One line a concept.
// prettier-ignore
export const TIME_AND_DOCUMENTS = {
  // Time.
  date: 'datum, data, dat, dd, d.d., date, wanneer, dtm, datums, dagtekening, dd., dates, datumveld, dag en datum, day date',
  day: 'dag, day, dagen, days, werkdag, dagdatum',
  weekday: 'weekdag, dagnaam, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  week: 'week, weeknr, weeknummer, wk, weken, weeks, weekno, kalenderweek, weeknum',
  month: 'maand, month, mnd, maanden, months, mndn, mndnr, mdn, maandnr, maandnummer, mths, mnds, maandelijks, maandelijkse, monthly',
  quarter: 'kwartaal, kw, quarter, kwrt, kwartalen, qtr',
  year: 'jaar, jaren, year, years, jr, jrn, kalenderjaar, jaartal, kalenderjaren, jrs',
  schoolyear: 'schooljaar, cursusjaar, schooljaren, academic year, school year, cursus jaar, studiejaar',
  bookyear: 'boekjaar, fiscaal jaar, fiscal year, financial year, bkjr',
  period: 'periode, period, tijdvak, perioden, prestatieperiode, boekperiode, periodiek, bkper, tijdsvak',
  from: 'van, vanaf, from, sinds, vanaf datum, per datum, met ingang van, m.i.v.',
  begin: 'begin, start, beginnend, datum in, ingang, ingangs, aanvang, aanvangs, in dienst, startend, gestart, beginnend op, eerste dag, first day, ingaand, ingaande, commencing, aanvangend, commencement, begint, begint op, begonnen, startdag, van dag',
  to: 'tot, tot en met, t/m, tm, t.m., until, through, tot aan, to, tot/met, totenmet, einddatum t/m, till, thru, upto',
  toward: 'naar',
  end: 'eind, einde, end, datum uit, eindigend, uit dienst, einddatum, afgerond, beeindigd, laatste dag, last day, stop, stoptijd, eindtijd, gestopt, finish, eindigt, eindigend op, gestopt, afronding, oplevering, completion, eindigt op, ended, tot dag, afgelopen',
  time: 'tijd, tijdstip, time, klok, tijden',
  timestamp: 'tijdstempel, timestamp, starttijd, voltooiingstijd, aangemaakt, gewijzigd, ingevoerd, invoer, created, modified, ingediend, geexporteerd, export, gebruiker, user, laatst',
  due: 'verval, vervaldatum, due, due date, vervaldag, betalingstermijn, betaaltermijn, uiterste, vervallen, vervalt, te betalen voor, betaald voor',
  valuta: 'valuta, munt, currency, koers, lv, valutacode, muntsoort, valutadatum, rentedatum',

  // Documents.
  invoice: 'factuur, facturen, faktuur, fakturen, fact, fac, inkoopfactuur, invoice, inv, nota, notas, bill, facturatie, factuurdocument, factuurstuk, invoices, faktuurstuk, inkoopfacturen, kostenfactuur, bills, rechnung, fct, leveranciersfactuur, leveranciersfacturen, crediteurenfactuur, invoiced, billed, purchase invoice, pfactuur',
  receipt: 'bon, bonnen, bonnetje, bonnetjes, kassabon, kassaticket, receipt, ticket, kassabonnen, bonnummer, receipts, kasbon, aankoopbewijs, aankoopbon',
  document: 'boekstuk, boekst, bkst, bkstk, stuknr, stuknummer, boekstukken, document, doc, docnr, boekingsstuk, journaalpost, voucher, boekingsdocument, stuk, stuknr., documenten, dossierstuk, bewijsstuknr, memoriaal, boekingsnummer, doc.no, docno, vouchers, registratienr, registratienummer, dossiernr, dossiernummer, archiefnummer, archiefnr, inboeknummer, ontvangstnr, ontvangstnummer, inkoopboekingsnr, inkoopboeking, inkoopboekingen, reg.nr, reg.nr., regnr, registratie',
  booking: 'boeking, boekings, boek, boekingen, geboekt, posting, transactie, trans, trx, transaction, mutatie, journaalregel, entry, verwerkings, geboekt op, journalisering, mutaties, mutatieregels, inboek, ingeboekt, verwerking, verwerkt, bookings, booked, posted, journaalpost, boekregel, invoerregel, postings, journaalboeking',
  number: 'nummer, nr, nrs, num, no, number, numbers, nummers, n.r., nummering, numero, nmr, #nr, getal',
  sequence: 'volgnummer, volgnr, vnr, regelnummer, regelnr, regel, rij, line, id, guid, regid, rang, #, ikv, volgorde, recordnr, record, records, index, lopend nr, lopende nummer, lfdnr, rijnr, lineno, line no',
  code: 'code, codes, kode, cd, afkorting',
  reference: 'referentie, ref, reference, kenmerk, refnr, ext, extern, externe, internal, intern, kenm, uw kenmerk, ons kenmerk, referenties, betaalkenmerk, betalingskenmerk, reference no, ref no, referent, kenmerknr, kenmerknummer, referentienr, betaalreferentie',
  journal: 'dagboek, dagb, journaal, journal, bs, tt, dagboekcode, boekingssoort, documentsoort, dagboeknaam, dagboekomschrijving, journaaltype, journalen, dgb, dagbk, boekingstype, boektype',
  account: 'grootboek, grootboekrekening, grootboekrek, gb, gbr, gbrek, rekening, rek, account, g/l, gl, kostenrekening, ledger, rubrieksnr, grootboeknr, grootboeknummer, gbnr, rekeningnr, rek.nr, reknr, grbk, grbrek, grtbk, kostenrekeningen, gl account, ledger account, account no, rekeningschema',
  counteraccount: 'tegenrekening, contra account',
  costcentre: 'kostenplaats, kpl, kostenpl, kostendrager, verbijzondering, verbijz, as 1, as 2, as, dimensie, dimension, cost centre, cost center, wbs, wbs element, werkorder, analytische, analytisch, verdeling, kostenobject, afdeling, department, order, kostenplaatsen, kostendragers, kpn, kdr, kostenplaatscode, kostenplaatsnaam, costcentre, costcenter, cost unit, organisatie-eenheid, orgeenheid, oe, sector, team, verbijzonderingsas',
  regel: 'kopregel, boekregel, mutatieregel',
  administration: 'administratie, adm, entiteit, bedrijfsnr, bedrijfsnummer, bedrijfscode, entity, company code, administraties, adm.nr, vestiging administratie, company no',
  project: 'project, projecten, proj, projects, werkveld, projectcode, projectnaam, projectnummer, projectnr, projekt',
  workpackage: 'werkpakket, work package, wp, workpackage, werkpakketten, werkpkt, wpnr, work packages',
} as const satisfies Readonly<Record<string, string>>;
