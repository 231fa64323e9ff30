import { serialDay } from '../../src/scheme/calendar';

/** A round that does not exist, as the next one would be added: all of it is data, in one place. */
export const STO2029 = {
  id: 'STO2029',
  bron: 'subsidie 2029-2032',
  aliases: ['sto2029'],
  periode: '2029-2032',
  periodeAliases: ['2029-2033'],
  start: serialDay(2029, 1, 1),
  end: serialDay(2032, 12, 31),
  deadlines: [
    { document: 'eindverslag', day: serialDay(2033, 6, 1), knownSince: serialDay(2028, 3, 1), source: 'dusi-2025', evidence: 'V' },
  ],
  parameters: {
    'cofinanciering.minimum': [{ value: 0.1, knownSince: serialDay(2028, 3, 1), source: 'dusi-2025', evidence: 'V' }],
  },
} as const;
