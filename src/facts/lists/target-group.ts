import { roundOfBron, type Round } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { creditNotes } from '../costs/credit-notes';
import { findHavoVwo, findTargetGroup, findTechnasium } from './words';

/** A line that speaks of havo or vwo, in the column Doelgroep or in words. */
export interface HavoLine {
  readonly line: Line<'kosten'> | Line<'inspanning'>;
  readonly column: 'doelgroep' | 'omschrijving' | 'functie';
  readonly round: Round;
  readonly kind: 'doelgroep' | 'technasium' | 'havo/vwo';
  /** What was typed. */
  readonly word: string;
  /** The pupils for whom it is according to the line itself; null when it does not say. */
  readonly meantFor: string | null;
}

/**
 * Cost lines, and hours of Technasium teachers, that speak of havo and vwo and do not say that others share in it. A line of `everything` may
 * take one back.
 */
export function* havoLines({ kosten, inspanning }: Dossier, everything: Dossier): Generator<HavoLine> {
  const credits = creditNotes(everything);
  for (const line of kosten.lines) {
    const round = roundOfBron(line.bron);
    if (!round || line.doelgroep === 'vmbo en havo/vwo' || credits.undo(line)) continue;
    if (line.doelgroep === 'havo/vwo') {
      yield { line, column: 'doelgroep', round, kind: 'doelgroep', word: line.doelgroep, meantFor: null };
      continue;
    }
    const technasium = findTechnasium(line.omschrijving);
    const word = technasium ?? findHavoVwo(line.omschrijving);
    // A text that also names vmbo, mbo or po speaks of shared use, which is allowed.
    if (word === undefined || findTargetGroup(line.omschrijving) !== undefined) continue;
    const kind = technasium === undefined ? 'havo/vwo' : 'technasium';
    yield { line, column: 'omschrijving', round, kind, word, meantFor: line.doelgroep };
  }
  for (const line of inspanning.lines) {
    const round = roundOfBron(line.bron);
    const word = findTechnasium(line.functie);
    // A teacher of havo may well work for the vmbo; a Technasium exists in havo and vwo only.
    if (round && word !== undefined) yield { line, column: 'functie', round, kind: 'technasium', word, meantFor: null };
  }
}
