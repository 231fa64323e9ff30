import { TEMPLATE_VERSION } from '../templates/version';
import type { FileReport } from './file-report';

/** A fact about the check, for the head of a report. */
export type AboutLine = readonly [label: string, value: string];

const dutch = (iso: string): string => iso.split('-').reverse().join('-');

/** What was checked, when and with what. `version` is that of the product, and so of its rules. */
export const aboutLines = ({ file, region, hash, fingerprint, round, date, summary }: FileReport, version?: string): readonly AboutLine[] =>
  (
    [
      ['Regio', region ?? 'niet ingevuld op blad Regio'],
      ['Subsidieperiode', round ?? 'niet gezegd'],
      ['Bestand', file],
      ['SHA-256 van het bestand', hash ?? ''],
      ['Vingerafdruk van de gegevens', fingerprint?.print ?? ''],
      ['Gecontroleerd per', dutch(date)],
      [
        'Regels',
        [version === undefined ? '' : `STO Controle ${version}`, `${summary.rulesRun} regels uitgevoerd`].filter(Boolean).join(', '),
      ],
      ['Sjablonen', `versie ${TEMPLATE_VERSION} van de sjablonen`],
    ] as const
  ).filter(([, value]) => value !== '');

/** Who signs, for a person to fill in. */
export const SIGNATURES = ['Opgesteld door', 'Beoordeeld door'] as const;
