import { proposedChange, type ChangeKind, type ProposedChange } from '../../change/proposed-change';
import { readDutchDate } from '../../records/dutch-date';
import { readDutchNumber } from '../../records/dutch-number';
import { toCents } from '../../records/money';
import type { Dossier } from '../../records/dossier';
import { nameKey } from '../../facts/lists/names';
import { askedFields, NEW_LIJN, type ChangeForm, type FormField } from './change-form';
import { PART } from './choices';

/** What is wrong with the form, by field, as Dutch sentences. */
export type FormProblems = ReadonlyMap<string, string>;

/** Reads the form: a change, or what is wrong with it. Amounts become cents, days serial days. */
export function readForm(form: ChangeForm, dossier: Dossier): { readonly change: ProposedChange } | { readonly problems: FormProblems } {
  const values: Record<string, string | number | undefined> = {};
  const problems = new Map<string, string>();
  for (const field of askedFields(form)) {
    const read = readField(field, form[field.key] ?? '');
    if ('problem' in read) problems.set(field.key, read.problem);
    else values[field.key] = read.value;
  }
  if (problems.size > 0) return { problems };
  const parsed = proposedChange.safeParse(changeOf(form, values, dossier));
  if (parsed.success) return { change: parsed.data };
  // What is asked above is what the change needs: this says where the two differ.
  return { problems: new Map(parsed.error.issues.map(({ path }) => [String(path.at(-1)), 'Dit kan STO Controle niet verwerken.'])) };
}

type Reading = { readonly value: string | number | undefined } | { readonly problem: string };

function readField({ type, optional }: FormField, typed: string): Reading {
  const text = typed.trim();
  if (text === '') return optional ? { value: undefined } : { problem: type === 'choice' ? 'Maak een keuze.' : 'Vul dit in.' };
  switch (type) {
    case 'date': {
      const reading = readDutchDate(text);
      return reading.kind === 'date'
        ? { value: reading.serial }
        : { problem: 'Schrijf de datum als dag-maand-jaar, bijvoorbeeld 1-8-2027.' };
    }
    case 'euro':
    case 'integer': {
      const reading = readDutchNumber(withoutThousands(text.replace(/^€\s*/, '')));
      if (reading.kind !== 'number' || reading.value < 0) return { problem: 'Vul een bedrag of getal in, bijvoorbeeld 7.500,00.' };
      if (type === 'integer' && !Number.isInteger(reading.value)) return { problem: 'Vul een heel getal in.' };
      return reading.value === 0 && !optional
        ? { problem: 'Vul meer dan 0 in.' }
        : { value: type === 'euro' ? toCents(reading.value) : reading.value };
    }
    case 'percentage': {
      const reading = readDutchNumber(text.replace(/\s*%$/, ''));
      const part = reading.kind === 'number' ? (text.endsWith('%') || reading.value > 1 ? reading.value / 100 : reading.value) : 0;
      return part > 0 && part <= 1 ? { value: part } : { problem: 'Vul een percentage in tussen 0% en 100%.' };
    }
    default:
      return { value: text };
  }
}

/** Euros have no three decimals, so a point before three digits is one of thousands. */
const withoutThousands = (text: string): string => (/^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text);

type Values = Readonly<Record<string, string | number | undefined>>;

/** The change in the words of the engine; what does not fit is found by its schema. */
function changeOf(form: ChangeForm, values: Values, dossier: Dossier): unknown {
  const { reden, doel, getoetst, besluit, geinformeerd, melding } = values;
  const shared = { kind: form.soort, bron: form.bron, decision: { reden, doel, getoetst, besluit, geinformeerd, melding } };
  return { ...shared, ...OWN[form.soort](values, dossier) };
}

const OWN: Readonly<Record<ChangeKind, (values: Values, dossier: Dossier) => object>> = {
  'activiteit nieuw': (values, dossier) => {
    const { naam, code, doelRegeling, van, tot, partner, doelgroep } = values;
    const uitgave = spendingOf(values);
    return {
      ...{ naam, code, doelRegeling, partner, doelgroep, van: Number(van), tot: Number(tot), ...lijnOf(values, dossier) },
      uitgaven: uitgave ? [uitgave] : [],
      betaler: payerOf(values) ?? { kind: 'subsidie' },
    };
  },
  aankoop: (values) => {
    const { activiteit, partner, jaar, doelgroep } = values;
    return { activiteit, partner, doelgroep, jaar: Number(jaar), uitgave: spendingOf(values), betaler: payerOf(values) };
  },
  verschuiving: ({ post, naar, kostensoort, bedrag, jaar }) => {
    const [, code, from] = String(post).split(PART);
    return { van: { code, kostensoort: from }, naar: { code: naar, kostensoort }, bedrag, jaar: Number(jaar) };
  },
  'partner erbij': (values) => {
    const { naam, partnersoort, vanaf, rol, bedrag, activiteit, kostensoort } = values;
    const budget = { activiteit, bedrag, kostensoort, betaler: payerOf(values) };
    return { naam, soort: partnersoort, vanaf, rol, ...signed(values), ...(bedrag ? { budget } : {}) };
  },
  'partner eraf': ({ partner, tot, opvolger }) => ({ naam: partner, tot, opvolger }),
  'partner gewijzigd': (values) => ({ naam: values.partner, nieuweNaam: values.nieuweNaam, vanaf: values.vanaf, ...signed(values) }),
  'activiteit later': ({ activiteit, van, tot }) => ({ code: activiteit, van: Number(van), tot: Number(tot) }),
  'activiteit vervalt': ({ activiteit, jaar, naar }) => ({ code: activiteit, vanaf: Number(jaar), naar }),
  tarief: ({ tarief, vanaf, bronTarief, gevolg }) => ({ tarief, vanaf, bronTarief, gevolg }),
  periode: ({ oud, vanaf, tot }) => ({ oud, van: vanaf, tot }),
  overig: ({ oud, nieuw }) => ({ oud, nieuw }),
};

const signed = ({ getekend }: Values): object => (getekend === undefined ? {} : { getekend: getekend === 'ja' });

function lijnOf({ lijn, lijnCode, lijnNaam }: Values, dossier: Dossier): object {
  if (lijn === NEW_LIJN) return { lijn: lijnCode, lijnNaam };
  const line = dossier.activiteiten.lines.find(({ pl_code }) => pl_code !== null && nameKey(pl_code) === nameKey(String(lijn)));
  return { lijn, lijnNaam: line?.programmalijn ?? String(lijn) };
}

function spendingOf({ uitgave, omschrijving, bedrag, kostensoort, maanden, restwaarde = 0, deel, start }: Values): object | undefined {
  if (uitgave === 'machine') return { kind: 'machine', omschrijving, aanschaf: bedrag, restwaarde, maanden, deel, start };
  return uitgave === 'kosten' ? { kind: 'kosten', omschrijving, bedrag, kostensoort } : undefined;
}

function payerOf({ betaler }: Values): object | undefined {
  if (betaler === undefined) return undefined;
  const [kind, code, kostensoort] = String(betaler).split(PART);
  if (kind === 'post') return { kind: 'activiteit', code, kostensoort };
  return kind === 'lijn' ? { kind: 'programmalijn', code } : { kind };
}
