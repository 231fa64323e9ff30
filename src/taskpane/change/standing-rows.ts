import type { Standing } from '../../change/figures';
import { formatEuros } from '../../records/euros';

/** A figure before and after a change, in words. */
export interface StandingRow {
  readonly label: string;
  readonly words: string;
  readonly isChanged: boolean;
}

type Value = number | null;

/** The figures of a plan before and after a change; those that change stand first. */
export function standingRows(before: Standing, after: Standing): readonly StandingRow[] {
  const euros = (label: string, of: (standing: Standing) => Value): StandingRow => row(label, of(before), of(after), formatEuros);
  const count = (label: string, of: (standing: Standing) => Value): StandingRow => row(label, of(before), of(after), String);
  const rows = [
    euros('Kosten in de begroting', ({ costs }) => costs),
    euros('Subsidie in de begroting', ({ subsidy }) => subsidy),
    euros('Bijdrage van bedrijven', ({ contributed }) => contributed),
    euros('Cofinanciering die ten minste nodig is', ({ test }) => test && test.ofSubsidy.needed),
    euros('Nog te dekken', ({ open }) => open),
    euros('Overhead', ({ overhead }) => overhead),
    euros('Afschrijving binnen de subsidieperiode', ({ depreciation }) => depreciation),
    count('Activiteiten', ({ activities }) => activities),
    count('Partners', ({ partners }) => partners),
    ...(after.themes
      ? [count('Thema’s met een activiteit', ({ themes }) => themes?.filter(({ isServed }) => isServed).length ?? null)]
      : []),
  ];
  return [...rows.filter(({ isChanged }) => isChanged), ...rows.filter(({ isChanged }) => !isChanged)];
}

function row(label: string, before: Value, after: Value, words: (value: number) => string): StandingRow {
  const said = (value: Value): string => (value === null ? 'niet bekend' : words(value));
  return before === after
    ? { label, words: `blijft ${said(after)}`, isChanged: false }
    : { label, words: `was ${said(before)}, wordt ${said(after)}`, isChanged: true };
}
