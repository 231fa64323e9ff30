const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** An amount (cents) as Dutch people write it, `€ 1.234,50`. */
export const formatEuros = (cents: number): string => EUROS.format(cents / 100).replace('\u00a0', ' ');
