import type { FileReport } from './file-report';

/** A fact about the check, for the head of a report. */
export type AboutLine = readonly [label: string, value: string];

const dutch = (iso: string): string => iso.split('-').reverse().join('-');

/** What was checked, when and with what. */
export const aboutLines = ({ file, region, hash, fingerprint, round, versions, date, summary }: FileReport): readonly AboutLine[] =>
  (
    [
      ['Regio', region ?? 'niet ingevuld op blad Regio'],
      ['Subsidieperiode', round ?? 'niet gezegd'],
      ['Bestand', file],
      ['SHA-256 van het bestand', hash ?? 'niet bekend'],
      ['Vingerafdruk van de gegevens', fingerprint?.print ?? ''],
      ['Gecontroleerd per', dutch(date)],
      ['Regels', `STO Controle ${versions.product}, ${summary.rulesRun} regels uitgevoerd`],
      [
        'Sjablonen',
        versions.workbook === null
          ? `de werkmap noemt geen versie; de nieuwste is ${versions.templates}`
          : versions.workbook === versions.templates
            ? `versie ${versions.workbook}, de nieuwste`
            : `versie ${versions.workbook}; de nieuwste is ${versions.templates}`,
      ],
    ] as const
  ).filter(([, value]) => value !== '');

/** Who signs, for a person to fill in. */
export const SIGNATURES = ['Opgesteld door', 'Beoordeeld door'] as const;
