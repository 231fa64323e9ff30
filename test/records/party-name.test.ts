import { compareParties, partyWords } from '../../src/records/party-name';

const compared = (one: string, other: string): string => compareParties(partyWords(one), partyWords(other));

test.each([
  ['Technische Unie B.V.', 'TECHNISCHE UNIE', 'same'],
  ['Technische Unie', 'Technische Handelsonderneming', 'other'],
  ['Bouw-maat', 'Bouwmaat', 'same'],
  ['De Groep', 'de groep', 'same'],
  ['', 'Bouwmaat', 'unknown'],
  ['Bouwmaat', '', 'unknown'],
  ['', '', 'unknown'],
])('"%s" and "%s" are %s', (one, other, expected) => {
  expect(compared(one, other)).toBe(expected);
});
