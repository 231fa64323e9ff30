/** What makes an amount another one, what other businesses speak of, and words that say nothing of their own. */
// One line a concept.
// prettier-ignore
export const OTHERS = {
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
