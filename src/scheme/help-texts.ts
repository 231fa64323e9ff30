import type { SourceId } from './sources';

/** A row of the rule book, or a cross-check, that no figure in the workbook can test: the user reads it as help. */
export interface HelpText {
  /** Id of the rule book (FIN-16) or of the cross-checks (X38). */
  readonly id: string;
  /** What it says, in Dutch. */
  readonly title: string;
  /** Why no rule tests it, and what the user can do, in Dutch. */
  readonly reason: string;
  readonly source: SourceId;
}

/** What is known about the scheme and is left to people. */
export const HELP_TEXTS: readonly HelpText[] = [
  {
    id: 'COF-14',
    title: 'Cofinanciering die door corona wegviel, wordt ingehaald of toegelicht in de coronaparagraaf',
    reason:
      'De administratie laat niet zien waarom een bijdrage wegviel. Het ging om de voortgangsrapportage over 2020 en 2021; bereken wat is misgelopen en leg het daar uit.',
    source: 'sto-home',
  },
  {
    id: 'SUB-05',
    title: 'Scholen voor voortgezet speciaal onderwijs mogen meedoen',
    reason: 'Dit is een toestemming: een vso-school of vso-leerlingen geven nooit een melding.',
    source: 'regeling-2020',
  },
  {
    id: 'SUB-06',
    title: 'Leerlingen van de internationale schakelklas (isk) mogen waarschijnlijk meedoen',
    reason: 'Van het antwoord is alleen het begin bekend, en dat is positief. De doelgroep isk geeft daarom geen melding.',
    source: 'sto-webinar',
  },
  {
    id: 'SUB-13',
    title: 'Busvervoer: eerst rijden, dan vergoeden',
    reason: 'Dit is een huisregel van één regio. Heeft uw regio zo’n regel, let er dan op bij het betalen van de factuur.',
    source: 'sto-controle',
  },
  {
    id: 'SUB-14',
    title: 'Maximum voor projectmanagement, overhead of inhuur',
    reason:
      'In geen enkele bron staat een percentage. Het deel voor overhead staat op het blad Samenvatting; een verschuiving naar overhead meldt WIJ-02.',
    source: 'sto-controle',
  },
  {
    id: 'FIN-03',
    title: 'Geld in model G2 is alleen voor het doel van de subsidie',
    reason: 'Dit is uitleg bij het model. Wat na afloop over is, rekent FIN-04 uit.',
    source: 'nieuwsbrief-jaarverslaggeving',
  },
  {
    id: 'FIN-06',
    title: 'In de winst-en-verliesrekening staat alleen het eigen deel van de penvoerder',
    reason:
      'De winst-en-verliesrekening en de balans zitten niet in deze werkmap. Accountants raden aan het deel van de partners alleen via de balans te laten lopen.',
    source: 'van-ree',
  },
  {
    id: 'FIN-10',
    title: 'De handreiking is een hulpmiddel: een andere werkwijze mag',
    reason:
      'Dit bepaalt hoe de regels oordelen. Wie van de handreiking afwijkt, krijgt hoogstens let op; alleen een tegenspraak binnen de eigen administratie kan een fout zijn.',
    source: 'sto-handreiking',
  },
  {
    id: 'FIN-11',
    title: 'Stem de opzet van de administratie vroeg af met de accountant van de penvoerder',
    reason: 'Een afspraak met de accountant staat niet in de cijfers. Bewaar de bevestiging in het dossier.',
    source: 'sto-handreiking',
  },
  {
    id: 'FIN-12',
    title: 'Een huishoudelijk reglement is verstandig, niet verplicht',
    reason: 'Of er een reglement is, blijkt niet uit de administratie. Leg er betalen, verantwoorden en besluiten in vast.',
    source: 'huishoudelijk-reglement',
  },
  {
    id: 'FIN-16',
    title: 'Hoe lang de administratie bewaard blijft',
    reason: 'De termijn is in geen bron gevonden; in de praktijk worden 7 en 10 jaar genoemd. Kijk in de beschikking.',
    source: 'sto-controle',
  },
  {
    id: 'FIN-17',
    title: 'Wie niet aan de verplichtingen voldoet, kan de subsidie moeten terugbetalen',
    reason: 'Dit is een gevolg, geen controle. De tekst is gezien in een beschikking van DUS-I voor een andere regeling.',
    source: 'andere-regelingen',
  },
  {
    id: 'X38',
    title: 'Alle fouten samen als deel van de totale kosten',
    reason:
      'Het protocol van een andere regeling telt fouten op zonder ze tegen elkaar weg te strepen en kijkt naar 2% en 4%. Voor STO is geen grens bekend, en een melding heeft lang niet altijd een bedrag; een percentage zou zekerheid voorspiegelen.',
    source: 'andere-regelingen',
  },
];
