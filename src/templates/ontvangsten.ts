import { defineTable } from './template';

export const ontvangstenTable = defineTable({
  key: 'ontvangsten',
  name: 'STO_Ontvangsten',
  caption: 'Bevoorschotting: de termijnen van de toekenning, en wat wanneer is ontvangen',
  keyColumns: ['bron', 'termijn'],
  startRows: 8,
  optional: true,
  joinsLater: true,
  notPrinted: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'ronde', required: 'ja', width: 24, help: 'De subsidie waarop deze termijn is betaald.' },
    { key: 'termijn', heading: 'Termijn', type: 'text', required: 'ja', width: 20, help: 'Welke termijn, bijvoorbeeld 1 of voorschot 2025.' },
    { key: 'verwacht', heading: 'Verwacht op', type: 'date', width: 14, help: 'Dag of maand waarin DUS-I deze termijn betaalt, volgens de beschikking.' },
    { key: 'toegezegd', heading: 'Bedrag volgens beschikking', type: 'money', minimum: 0, width: 17, help: 'Bedrag van de termijn in de beschikking.' },
    { key: 'bedrag', heading: 'Ontvangen bedrag', type: 'money', width: 17, help: 'Wat op de rekening van de penvoerder is ontvangen; terugbetaald aan DUS-I is negatief.' },
    { key: 'ontvangen', heading: 'Ontvangen op', type: 'date', width: 17, help: 'Dag van ontvangst. Zonder deze dag telt het bedrag in geen enkel jaar.' },
    { key: 'kenmerk', heading: 'Kenmerk betaling', type: 'text', width: 17, help: 'Omschrijving of nummer op het bankafschrift.' },
  ],
});
