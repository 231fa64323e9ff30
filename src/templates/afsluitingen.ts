import { defineTable } from './template';

/** Fewest characters of the reason for which a closed year is opened again. */
export const SHORTEST_REOPENING = 20;

export const afsluitingenTable = defineTable({
  key: 'afsluitingen',
  name: 'STO_Afsluitingen',
  caption: 'Afgesloten jaren: Jaar afsluiten (Meer > Rapporten) zet ze hier vast',
  keyColumns: ['bron', 'jaar', 'afgesloten'],
  startRows: 6,
  optional: true,
  joinsLater: true,
  notPrinted: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'ronde', required: 'ja', width: 24, help: 'De subsidie waarvan het jaar is afgesloten.' },
    { key: 'door', heading: 'Door', type: 'text', required: 'ja', width: 20, help: 'Wie het jaar heeft afgesloten.' },
    { key: 'afgesloten', heading: 'Afgesloten op', type: 'date', required: 'ja', width: 14, help: 'Dag waarop de cijfers zijn vastgezet.' },
    { key: 'lasten', heading: 'Lasten bij afsluiten', type: 'money', required: 'ja', width: 17, help: 'Lasten van het jaar zoals in de jaarrekening. Verander dit niet; heropen het jaar als het niet klopt.' },
    { key: 'jaar', heading: 'Verslagjaar', type: 'integer', required: 'ja', minimum: 2020, maximum: 2028, width: 12, help: 'Kalenderjaar.' },
    { key: 'regels', heading: 'Aantal kostenregels', type: 'integer', minimum: 0, width: 12, help: 'Regels die bij het afsluiten in dit jaar telden.' },
    { key: 'heropend', heading: 'Heropend op', type: 'date', width: 14, help: 'Dag waarop het jaar weer is geopend; leeg als het gesloten is.' },
    { key: 'reden', heading: 'Reden van heropenen', type: 'text', required: 'voorwaardelijk', width: 17, help: `Waarom, in ten minste ${SHORTEST_REOPENING} tekens.` },
    { key: 'vingerafdruk', heading: 'Afdruk van de regels', type: 'text', required: 'ja', width: 17, help: 'SHA-256 van de kostenregels bij het afsluiten. Verander dit niet.' },
    { key: 'ontvangen', heading: 'Ontvangen bij afsluiten', type: 'money', width: 17, help: 'Wat in het jaar van DUS-I is ontvangen, zoals in de jaarrekening. Verander dit niet.' },
    { key: 'saldo', heading: 'Saldo bij afsluiten', type: 'money', width: 17, help: 'Saldo nog te besteden op 31-12, zoals in de jaarrekening. Verander dit niet.' },
    { key: 'toewijzing', heading: 'Toewijzing bij afsluiten', type: 'money', width: 17, help: 'Toegekende subsidie, zoals in de jaarrekening. Verander dit niet.' },
    { key: 'afschrijving', heading: 'Afschrijving bij afsluiten', type: 'money', width: 17, help: 'Deel van de lasten dat afschrijving is. Verander dit niet.' },
    { key: 'cofi_geld', heading: 'Cofinanciering in geld bij afsluiten', type: 'money', width: 17, help: 'Wat bedrijven in het jaar in geld bijdroegen. Verander dit niet.' },
    { key: 'cofi_natura', heading: 'Cofinanciering in natura bij afsluiten', type: 'money', width: 17, help: 'Wat bedrijven in het jaar in natura bijdroegen. Verander dit niet.' },
    { key: 'overgenomen', heading: 'Overgenomen op', type: 'date', width: 14, help: 'Dag waarop het jaar is overgenomen uit een andere werkmap; leeg als de kostenregels in deze werkmap staan.' },
    { key: 'bestand', heading: 'Uit bestand', type: 'text', width: 24, help: 'Naam van de werkmap waarin de kostenregels van dit jaar staan.' },
  ],
});
