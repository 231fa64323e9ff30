import { z } from 'zod';
import { DOELEN, KOSTENSOORTEN, LISTS, PARTNER_TYPES } from '../scheme/lists';

/** Cents, above zero. */
const amount = z.number().int().positive();
const day = z.number().int().positive();
const year = z.number().int().min(2020).max(2040);
const text = z.string().trim().min(1);

/** Where the money for something new comes from: a post of the budget, or a payer that the budget does not have yet. */
const payer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activiteit'), code: text, kostensoort: z.enum(KOSTENSOORTEN).optional() }),
  z.object({ kind: z.literal('programmalijn'), code: text }),
  z.object({ kind: z.enum(['subsidie', 'cash', 'kind', 'eigen']) }),
]);
export type Payer = z.infer<typeof payer>;

/** What is bought for an activity. */
const machine = z.object({
  kind: z.literal('machine'),
  omschrijving: text,
  /** Price with btw and what is left of it at the end, in cents. */
  aanschaf: amount,
  restwaarde: z.number().int().nonnegative(),
  /** Months of use, and the part of it that is for STO. */
  maanden: z.number().int().positive().max(600),
  deel: z.number().positive().max(1),
  /** First day of use (serial). */
  start: day,
});
const plain = z.object({ kind: z.literal('kosten'), omschrijving: text, bedrag: amount, kostensoort: z.enum(KOSTENSOORTEN) });
const spending = z.discriminatedUnion('kind', [machine, plain]);
export type Spending = z.infer<typeof spending>;

/** What the region knows of the change itself; all of it stands on its line on the sheet Wijzigingen. */
const decision = z.object({
  reden: z.string().trim(),
  doel: z.string().trim().optional(),
  getoetst: z.string().trim().optional(),
  besluit: day.optional(),
  geinformeerd: z.string().trim().optional(),
  melding: day.optional(),
});
export type Decision = z.infer<typeof decision>;

const doelgroep = z.enum(LISTS.doelgroep.values as unknown as readonly [string, ...string[]]).optional();
/** Financieringsbron as it stands on the lines. */
const bron = text;
const shared = { decision, bron };

/** A change as it is proposed: amounts in cents, days as serial days. Kinds are those that people speak of. */
export const proposedChange = z.discriminatedUnion('kind', [
  z.object({
    ...shared,
    kind: z.literal('activiteit nieuw'),
    naam: text,
    code: text,
    lijn: text,
    lijnNaam: text,
    doelRegeling: z.enum(DOELEN).optional(),
    van: year,
    tot: year,
    partner: text,
    doelgroep,
    /** Nothing is bought when it costs nothing. */
    uitgaven: z.array(spending),
    betaler: payer,
  }),
  z.object({
    ...shared,
    kind: z.literal('aankoop'),
    activiteit: text,
    partner: text,
    jaar: year,
    doelgroep,
    uitgave: spending,
    betaler: payer,
  }),
  z.object({
    ...shared,
    kind: z.literal('verschuiving'),
    van: z.object({ code: text, kostensoort: z.enum(KOSTENSOORTEN) }),
    naar: z.object({ code: text, kostensoort: z.enum(KOSTENSOORTEN) }),
    bedrag: amount,
    jaar: year,
  }),
  z.object({
    ...shared,
    kind: z.literal('partner erbij'),
    naam: text,
    soort: z.enum(PARTNER_TYPES),
    vanaf: day,
    getekend: z.boolean().optional(),
    rol: z.string().trim().optional(),
    /** What the partner will do and get; absent when it gets no budget. */
    budget: z.object({ activiteit: text, bedrag: amount, kostensoort: z.enum(KOSTENSOORTEN), betaler: payer }).optional(),
  }),
  z.object({
    ...shared,
    kind: z.literal('partner eraf'),
    naam: text,
    tot: day,
    /** Who takes over what was budgeted after that day; absent when nobody does. */
    opvolger: text.optional(),
  }),
  z.object({
    ...shared,
    kind: z.literal('partner gewijzigd'),
    naam: text,
    nieuweNaam: text,
    /** First day under the new name (serial). */
    vanaf: day,
    getekend: z.boolean().optional(),
  }),
  z.object({ ...shared, kind: z.literal('activiteit later'), code: text, van: year, tot: year }),
  z.object({
    ...shared,
    kind: z.literal('activiteit vervalt'),
    code: text,
    /** First year in which it is no longer carried out. */
    vanaf: year,
    /** Activity that gets the budget; absent when it stays unspent. */
    naar: text.optional(),
  }),
  z.object({
    ...shared,
    kind: z.literal('tarief'),
    /** Cents per hour. */
    tarief: amount,
    vanaf: day,
    bronTarief: text.optional(),
    /** What gives way: hours, or money of the school itself. The subsidy does not rise with the rate. */
    gevolg: z.enum(['minder uren', 'eigen bijdrage']),
  }),
  z.object({ ...shared, kind: z.literal('periode'), van: day, tot: day, oud: z.string().trim().optional() }),
  z.object({ ...shared, kind: z.literal('overig'), oud: text, nieuw: text }),
]);

export type ProposedChange = z.infer<typeof proposedChange>;
export type ChangeKind = ProposedChange['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<ProposedChange, { kind: Kind }>;

/** What each kind is called in a list to choose from. */
export const CHANGE_KINDS: Readonly<Record<ChangeKind, string>> = {
  'activiteit nieuw': 'Een nieuwe activiteit',
  aankoop: 'Een nieuwe aankoop',
  verschuiving: 'Geld verschuiven in de begroting',
  'partner erbij': 'Een partner komt erbij',
  'partner eraf': 'Een partner stopt',
  'partner gewijzigd': 'Een partner gaat anders heten of fuseert',
  'activiteit later': 'Een activiteit op een ander moment',
  'activiteit vervalt': 'Een activiteit vervalt',
  tarief: 'Een ander uurtarief',
  periode: 'Een andere periode',
  overig: 'Iets anders verandert',
};
