import type { LineChanges } from '../facts/money/year-lines';
import { places, placesInBlocks, type MessageValue } from './message-value';

/** Keys of lines that are gone are told up to this many. */
const MOST_GONE = 3;

/** Which lines make that a closed figure is another: `erbij: blad Kosten, rijen 12 en 15; weg: F-3 (STO_Kosten)`. */
export function changedLines({ added, changed, gone }: LineChanges): MessageValue {
  const named = gone.slice(0, MOST_GONE).map(({ kenmerk, register }) => `${kenmerk ?? 'een regel'} (${register ?? 'onbekende tabel'})`);
  const parts = [
    ...(added.length > 0 ? [`erbij: ${placesInBlocks(added).value}`] : []),
    ...(changed.length > 0 ? [`veranderd: ${places(changed.map(({ line }) => line)).value}`] : []),
    ...(gone.length > 0 ? [`weg: ${named.join(', ')}${gone.length > MOST_GONE ? ` en nog ${gone.length - MOST_GONE}` : ''}`] : []),
  ];
  return { kind: 'place', value: parts.length === 0 ? 'de regels zijn dezelfde' : parts.join('; ') };
}
