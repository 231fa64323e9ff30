import { roundOfBron, type Round } from '../scheme/rounds';
import type { Dossier, Line } from '../records/dossier';
import { findHavoVwo, findTargetGroup, findTechnasium } from './words';

/** A line that speaks of havo or vwo and not of pupils for whom the money is meant. */
export interface HavoLine {
  readonly line: Line<'kosten'> | Line<'inspanning'>;
  readonly column: 'doelgroep' | 'omschrijving' | 'functie';
  readonly round: Round;
  readonly kind: 'doelgroep' | 'technasium' | 'havo/vwo';
  /** What was typed. */
  readonly word: string;
}

/** Cost lines, and hours of Technasium teachers, that seem to be for havo and vwo only. */
export function* havoLines({ kosten, inspanning }: Dossier): Generator<HavoLine> {
  for (const line of kosten.lines) {
    const round = roundOfBron(line.bron);
    if (!round || line.doelgroep === 'vmbo en havo/vwo') continue;
    if (line.doelgroep === 'havo/vwo') {
      yield { line, column: 'doelgroep', round, kind: 'doelgroep', word: line.doelgroep };
      continue;
    }
    // A text that also names vmbo, mbo or po speaks of shared use, which is allowed.
    if (findTargetGroup(line.omschrijving) !== undefined) continue;
    const technasium = findTechnasium(line.omschrijving);
    const word = technasium ?? findHavoVwo(line.omschrijving);
    if (word !== undefined) yield { line, column: 'omschrijving', round, kind: technasium === undefined ? 'havo/vwo' : 'technasium', word };
  }
  for (const line of inspanning.lines) {
    const round = roundOfBron(line.bron);
    const word = findTechnasium(line.functie);
    // A teacher of havo may well work for the vmbo; a Technasium exists in havo and vwo only.
    if (round && word !== undefined) yield { line, column: 'functie', round, kind: 'technasium', word };
  }
}
