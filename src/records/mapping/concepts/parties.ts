/** Who does something, for whom, and where. */
// One line a concept.
// prettier-ignore
export const PARTIES = {
  // Parties.
  name: 'naam, namen, name, names, nm, benaming, volledige naam, full name, achternamen, naam en voorletters',
  supplier: 'leverancier, contractor, leveranciers, lev, crediteur, crediteuren, krediteur, cred, vendor, supplier, payee, begunstigde, creditor, verkoper, winkel, firma, tegenpartij, zaak, gekocht bij, aangeschaft bij, geleverd door, betaald aan, inkoop bij, waar gekocht, besteld bij, inkooprelatie, verkoop-/inkooprelatie, verkooprelatie/inkooprelatie, afzender, afzender factuur, waar vandaan, bij wie, van wie, opdrachtnemer, gefactureerd door, uitgegeven bij, dienstverlener, wie leverde, leverende partij, ingekocht bij, aankoop bij, aankoop van, gekocht van, inkoop van, ontvangen van, factuur van, rekening van, betaling aan, toeleverancier, crediteurnaam, crediteurennaam, leveranciersnaam, suppliers, vendors, vendor name, merchant, seller, shop, store, webwinkel, webshop, leverantie van, uitvoerende partij, dienstverleners, winkelnaam, naam winkel, naam leverancier, naam crediteur, lieferant, fournisseur, handelaar, verstrekker, verkopende partij',
  relation: 'relatie, rel, relaties, contact, partij, klant/leverancier, klant / leverancier, handelspartner, relatienaam, handelsrelatie, tegenpartijen, contact name, debiteur/crediteur, crediteur/debiteur, deb/cred, deb./cred., partijen',
  company: 'bedrijf, bedrijven, bedrijfs, company, onderneming, bedrijfsleven, werkgever/bedrijf, bedrijfsnaam, naam bedrijf, ondernemingen, firma/bedrijf, leerbedrijf, companies, werkgevers, partnerbedrijf, techniekbedrijf, ondernemer',
  organisation: 'organisatie, org, organisation, organization, instantie, organisaties, orgnaam, entiteitnaam, instanties, organisations, organizations, externe partij, externe organisatie, institution',
  person: 'medewerker, wn, wrknmr, mdwr, pers.lid, mdw, medew, werknemer, docent, docenten, collega, personeelslid, staflid, stafmedewerker, employee, staff member, staff, leraar, leerkracht, teacher, wie, resource, onderwijsgevende, instructeur, persoon, projectmedewerker, personeelsleden, medewerkers, werknemers, uitvoerende, deelnemer/medewerker, begeleider, ingezette medewerker, ingezet personeel, betrokkene, betrokken medewerker, mdws, medew., medewerk, medewerkster, medewerknaam, docentnaam, naam docent, personeelsnaam, naam medewerker, teamlid, projectlid, ambtenaar, uitvoerend medewerker, inzet van, wie heeft gewerkt, gewerkt door, ingevuld voor, urenschrijver, workers, worker, person, persons, staffmember, employees, team member, lecturer, trainer, personnel name, onderwijzer, vakdocent, praktijkdocent, gastdocenten, mentor techniek, betrokken docent',
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
  kvk: 'kvk, kamer v kooph, kamer van koophandel, kvknr',
  agreement: 'samenwerkingsovereenkomst, sok, overeenkomst',
  representative: 'vertegenwoordiger, vertegenwoordigd, vertegenwoordigd door, ondertekenaar',
  declarant: 'indiener, ingediend door, voorgeschoten, voorgeschoten door, aanvrager, declarant, ingevuld door, invuller, respondent',
} as const satisfies Readonly<Record<string, string>>;
