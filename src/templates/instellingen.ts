import { defineTable, type Template } from './template';

/** Fewest characters of a reason: enough to make someone write a word or two for who reads it next year. */
export const SHORTEST_REASON = 10;

export const instellingenTable = defineTable({
  key: 'instellingen',
  name: 'STO_Instellingen',
  keyColumns: ['regel'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regel', type: 'text', required: { rule: 'DAT-09' }, width: 12, help: 'Nummer van de regel, zoals PER-01. Het staat bij elke bevinding onder Uitleg en oplossing.' },
    { key: 'instelling', heading: 'Instelling', type: 'list', list: 'instelling', required: { rule: 'DAT-09' }, width: 18, help: 'Uit: de regel wordt niet gecontroleerd. Strenger: fout: alles wat de regel vindt telt als fout.' },
    { key: 'reden', heading: 'Reden', type: 'text', required: { rule: 'DAT-09' }, width: 50, help: `Waarom, in ten minste ${SHORTEST_REASON} tekens. De reden staat in het taakvenster en in elk verslag.` },
    { key: 'door', heading: 'Door', type: 'text', width: 24, help: 'Wie dit heeft besloten.' },
    { key: 'datum', heading: 'Datum', type: 'date', width: 14, help: 'Wanneer dit is besloten.' },
  ],
});

/** How sheets of another layout are read: one row for each of their columns, for the user to read and to change. */
export const koppelingenTable = defineTable({
  key: 'koppelingen',
  name: 'STO_Koppelingen',
  caption: 'Koppelingen: zo leest STO Controle bladen met een andere indeling',
  keyColumns: ['blad', 'kolom'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'blad', heading: 'Blad', type: 'text', width: 24, help: 'Naam van het blad in deze werkmap.' },
    { key: 'register', heading: 'Register', type: 'text', width: 18, help: 'Waarvoor het blad gelezen wordt, met de naam van het sjabloon: Kosten, Inspanning, Afschrijvingen.' },
    { key: 'koprij', heading: 'Koprij', type: 'integer', minimum: 1, width: 9, help: 'Nummer van de eerste rij met kolomkoppen.' },
    { key: 'koprijen', heading: 'Aantal koprijen', type: 'integer', minimum: 1, maximum: 3, width: 10, help: '1, of meer als de koppen over meer rijen staan.' },
    { key: 'kolom', heading: 'Kolom', type: 'text', width: 9, help: 'Letter van de kolom.' },
    { key: 'kop', heading: 'Kop in het blad', type: 'text', width: 28, help: 'Wat er boven de kolom staat. Staat die kop er niet meer, dan wordt het blad niet gelezen.' },
    { key: 'wordt', heading: 'Wordt gelezen als', type: 'text', width: 28, help: 'Kop van de kolom in het sjabloon; leeg als de kolom niet gebruikt wordt.' },
    { key: 'jaar', heading: 'Jaar', type: 'integer', minimum: 2000, maximum: 2099, width: 8, help: 'Alleen bij een kolom per jaar.' },
    { key: 'rol', heading: 'Rol', type: 'text', width: 12, help: 'waarde, debet, credit, of teken (D of C bij het bedrag in een andere kolom).' },
    { key: 'notatie', heading: 'Notatie', type: 'text', width: 34, help: 'Hoe teksten in de kolom gelezen worden, bijvoorbeeld: decimale komma; dag-maand-jaar; percentage als 80.' },
    { key: 'kolom_controle', heading: 'Kolom Controle', type: 'yesNo', width: 12, help: 'Ja als de controle een kolom Controle naast de gegevens mag zetten.' },
  ],
});

/** Made only when a rule is set otherwise or a sheet of another layout is mapped; it is none of the templates that a region fills in. */
export const instellingenTemplate: Template = {
  code: 'instellingen',
  sheet: 'STO Instellingen',
  title: 'Instellingen van STO Controle',
  purpose:
    'Regels die in deze werkmap uit staan of strenger zijn, met de reden, en hoe bladen met een eigen indeling worden gelezen. Wie de controle leest, ziet deze lijst.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [instellingenTable, koppelingenTable],
};
