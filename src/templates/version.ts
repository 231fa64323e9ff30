/**
 * What changed in the tables with each version of the templates: the one place to write it down. Whoever adds a column or a table, or gives
 * one another heading, adds a version here, and keeps the old heading in `formerHeadings` of the column; a test compares the headings.
 */
export const TEMPLATE_CHANGES: readonly { readonly version: number; readonly changes: readonly string[] }[] = [
  { version: 1, changes: ['The registers and forms of the first workbooks.'] },
  {
    version: 2,
    changes: [
      'Regio: table STO_Deadlines.',
      'Afschrijvingen: column Termijn in de begroting.',
      'Verklaringen: the headings that began with `a:`, `b:` and `c:` begin with `Bij a,`, `Bij b,` and `Bij c,`.',
    ],
  },
  {
    version: 3,
    changes: [
      'Begroting, Jaartaken, Verklaringen, Inspanning, Afschrijvingen, Kosten, Cofinanciering and Urenregistratie: column Herkomst.',
      'Model G2: column Staat in model.',
      'Afschrijvingen: in a new sheet the amounts stand right after the fields of bijlage 6, so that these print on one page; older ones keep their order.',
    ],
  },
  {
    version: 4,
    changes: [
      'Texts that a formula gives no longer have the format of a text: workbooks of before show the formula itself.',
      'Samenvatting, Voortgang and Eindrapportage: row Niet ingedeeld, so that totals tie to the registers; Samenvatting also Overige dekking and Verschil.',
      'The first columns of a register stay in view, and a wide one is printed at a scale that can be read.',
      'Per programmalijn the rest is called Overige en niet ingedeeld.',
      'Afschrijvingen: columns Afschrijving STO per maand, Eerste maand and Laatste maand; Voortgang counts the months of each asset up to the peildatum.',
    ],
  },
  {
    version: 5,
    changes: ['The symbol of Controle is shown in the columns that stay in view, in front of what the first filled cell holds.'],
  },
  {
    version: 6,
    changes: [
      'Model G2: table STO_Afsluitingen, and column Lasten volgens de registers; a closed year keeps its figure.',
      'Sheets Voortgang inhoud and Eindverslag inhoud: questions, changes and activities of the reports.',
      'Activiteiten: columns Tweede and Derde doel regeling, Doelgroep, Tweede and Derde doelgroep.',
      'Sheet STO Afwijkingen, made with the first finding that is accounted for.',
      'Wijzigingen: columns Partner, Getoetst door, Wie is geïnformeerd and Plan en begroting bijgewerkt.',
      'Regio: table STO_Personen, who has which role in the region.',
    ],
  },
  {
    version: 7,
    changes: [
      'Kosten, Inspanning and Afschrijvingen: column Document of link, where the evidence of a line is.',
      'Sheet STO Aantekeningen, made with the first tick mark or remark on a finding.',
    ],
  },
  {
    version: 8,
    changes: [
      'Regio: column Bron van het maximum.',
      'Model G2: tables STO_Ontvangsten and STO_G2_Partners, and STO_Afsluitingen where an older workbook has none; received follows from the instalments where nobody typed it; columns Ontvangen volgens de termijnen and Correctie op eerdere jaren.',
      'Afgesloten jaren: columns for what was received, balance, award, depreciation and cofinancing when the year was closed, and for a year taken over from another workbook.',
      'Sheet STO Afgesloten, made when the first year is closed: the lines that counted.',
    ],
  },
  {
    version: 9,
    changes: [
      'Regio: the annual accounts of 2020-2024 among the documents; the column Document offers those of the subsidieperiode of the workbook.',
      'Voortgang and Eindrapportage: row Waarvan correcties op afgesloten jaren.',
    ],
  },
];

/** Version of the templates that this product loads. */
export const TEMPLATE_VERSION = Math.max(...TEMPLATE_CHANGES.map(({ version }) => version));

/** Defined name in the workbook, out of sight, that holds the version with which its templates were loaded. */
export const VERSION_NAME = 'STO_Versie';

export const versionFormula = (): string => `=${TEMPLATE_VERSION}`;

/** The version that the name holds; undefined when it holds something else. */
export function versionOf(formula: string): number | undefined {
  const version = Number(/^=(\d{1,4})$/.exec(formula)?.[1]);
  return version > 0 ? version : undefined;
}
