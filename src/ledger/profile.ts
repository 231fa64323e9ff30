import { z } from 'zod';
import { KOSTENSOORTEN } from '../scheme/lists';
import { DIMENSION_FIELDS, type DimensionField } from './xaf/dimension-fields';

export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** How a project is told in the books: by a value on the lines, or as all that is booked on the chosen accounts. */
export type ProjectChoice = { readonly field: DimensionField; readonly value: string } | { readonly field: 'rekening' };

/** What the user chose of the books of an administration; kept, so that it is asked once. Version 1. */
export interface LedgerProfile {
  readonly version: 1;
  readonly project: ProjectChoice;
  /** Kostensoort by account. */
  readonly accounts: Readonly<Record<string, Kostensoort>>;
  /** Whether the school reclaims vat: then a booking without a line for vat is excl., else incl. */
  readonly btwVerrekenbaar: boolean;
}

const projectSchema = z.union([
  z.strictObject({ field: z.enum(DIMENSION_FIELDS as [DimensionField, ...DimensionField[]]), value: z.string().min(1).max(200) }),
  z.strictObject({ field: z.literal('rekening') }),
]);

export const ledgerProfileSchema = z.strictObject({
  version: z.literal(1),
  project: projectSchema,
  accounts: z.record(z.string().min(1).max(60), z.enum(KOSTENSOORTEN)),
  btwVerrekenbaar: z.boolean().default(false),
});

/** The profile that a text holds, or why it is none, in a Dutch sentence. */
export function parseProfile(text: string): LedgerProfile | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'Dit profiel is geen JSON.' };
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1)
    return { problem: `Dit profiel is van versie ${version}; deze STO Controle kent alleen versie 1. Werk STO Controle bij.` };
  const result = ledgerProfileSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` bij ${issue.path.join('.')}` : '';
  return { problem: `Dit is geen profiel van STO Controle: het klopt niet${where}. Nodig zijn version, project en accounts.` };
}

/** The profile as the text of a file. */
export const profileText = (profile: LedgerProfile): string => `${JSON.stringify(profile, null, 2)}\n`;

const FIELD_NAMES: Readonly<Record<string, ProjectChoice['field']>> = {
  projid: 'projID',
  project: 'projID',
  costid: 'costID',
  cost: 'costID',
  kostenplaats: 'costID',
  prodid: 'prodID',
  product: 'prodID',
  kostendrager: 'prodID',
  rekening: 'rekening',
};

/** The field that a name stands for: `projID`, `project`, `costID`, `kostenplaats`… */
export const fieldNamed = (name: string): ProjectChoice['field'] | undefined => FIELD_NAMES[name.trim().toLowerCase()];

/** What people call the field. */
export const FIELD_WORDS: Readonly<Record<ProjectChoice['field'], string>> = {
  projID: 'project',
  costID: 'kostenplaats',
  prodID: 'kostendrager',
  rekening: 'rekening',
};

/** The kostensoort that a text stands for, by its name or the begin of it, in any case. */
export function kostensoortNamed(text: string): Kostensoort | undefined {
  const wanted = text.trim().toLowerCase();
  const starting = KOSTENSOORTEN.filter((soort) => soort.toLowerCase().startsWith(wanted));
  return (
    KOSTENSOORTEN.find((soort) => soort.toLowerCase() === wanted) ?? (wanted !== '' && starting.length === 1 ? starting[0] : undefined)
  );
}
