import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { number, places, text } from '../message-value';
import { byName } from '../../facts/lists/names';
import { inTime, linesOfPeople } from '../../facts/hours/person-hours';
import { formatNumber } from '../cell-mends';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

/** Hundredths of an hour that rounding may give. */
const TOLERANCE = 0.01;

type Declaration = Line<'verklaringen'>;
type Hours = Line<'inspanning'>;

export default defineRule({
  id: 'UUR-13',
  covers: ['X13'],
  title: 'De uren van een verklaring zijn de uren op het blad Inspanning',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { verklaringen: ['naam', 'van', 'tot', 'uren'] },
  needs: { inspanning: ['naam', 'van', 'tot', 'uren'] },
  stopsAt: { verklaringen: ['naam'] },
  whole: ['verklaringen'],
  through: { inspanning: 'all', verklaringen: 'all' },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlagen 2 en 4',
      evidence: 'I',
      explanation:
        'De verklaring is het bewijs van uren op de staat van geleverde inspanning; beide noemen dezelfde uren van dezelfde persoon.',
    },
  ],
  messages: {
    anders: {
      outcome: 'let op',
      text: '{naam} verklaarde {verklaard} uur; op Inspanning staat in deze periode {uren} uur ({plaatsen})',
      found: '{verklaard} uur',
      expected: '{uren} uur, zoals op het blad Inspanning',
      action: 'Vergelijk met de ondertekende verklaring en verbeter de uren op het blad waar zij niet kloppen.',
    },
    geenUren: {
      outcome: 'let op',
      text: '{naam} verklaarde {verklaard} uur; op het blad Inspanning staat in deze periode niets van {naam}',
      found: '{verklaard} uur',
      expected: 'dezelfde uren op het blad Inspanning',
      action: 'Vul de uren in op het blad Inspanning, of haal de verklaring weg als zij niet voor STO is.',
    },
  },
  check({ dossier }, report) {
    const lines = dossier.inspanning.lines;
    const hours = linesOfPeople(dossier);
    // A line of which the name cannot be read may be of anyone.
    const nameless = lines.some(({ naam }) => naam === null);
    for (const [name, declarations] of byName(dossier.verklaringen.lines, ({ naam }) => naam)) {
      const ofPerson = (hours.get(name) ?? []).filter(({ bewijs }) => bewijs === 'verklaring' || bewijs === null);
      if ([...declarations, ...ofPerson].some(({ uren, van, tot }) => uren === null || van === null || tot === null)) continue;
      for (const { declared, claimed, hours: lines, last } of stretches(declarations, ofPerson)) {
        if (!last || Math.abs(declared - claimed) <= TOLERANCE || (nameless && claimed < declared)) continue;
        const values = { verklaard: number(declared), naam: text(last.naam ?? '') };
        if (lines.length === 0) report.line<'verklaringen'>(last, 'uren', 'geenUren', values);
        else {
          const [line, ...more] = lines;
          // The statement was signed; of more lines nobody knows which of them is wrong.
          const mends =
            line && more.length === 0
              ? setMend('number', line.at, 'uren', declared, { label: `Neem ${formatNumber(declared)} uur over op Inspanning` })
              : [];
          const found = { ...values, uren: number(claimed), plaatsen: places(lines) };
          report.line<'verklaringen'>(last, 'uren', 'anders', found, undefined, mends);
        }
      }
    }
  },
  examples: [
    {
      name: '60 uur verklaard en 60 uur op Inspanning, over twee regels; andere uren van een ander',
      given: {
        verklaringen: [{}],
        inspanning: [
          { naam: 'R. Hoekstra', bewijs: 'verklaring', van: '1-1-2026', tot: '31-3-2026', uren: 20 },
          { naam: 'r. hoekstra', bewijs: 'verklaring', van: '1-4-2026', tot: '30-6-2026', uren: 40 },
          {},
        ],
      },
      expected: [],
    },
    {
      name: 'twee verklaringen bij één regel over het hele jaar',
      given: {
        verklaringen: [{}, { van: '1-7-2026', tot: '31-12-2026', uren: 50 }],
        inspanning: [{ naam: 'R. Hoekstra', bewijs: 'verklaring', van: '1-1-2026', tot: '31-12-2026', uren: 110 }],
      },
      expected: [],
    },
    {
      name: '60 uur verklaard, 70 uur op Inspanning; een verklaring zonder uren op Inspanning',
      given: {
        verklaringen: [{}, { van: '1-1-2025', tot: '30-6-2025', uren: 30 }],
        inspanning: [{ naam: 'R. Hoekstra', bewijs: 'verklaring', uren: 70 }],
      },
      expected: [
        { message: 'anders', table: 'verklaringen', line: 1, column: 'uren' },
        { message: 'geenUren', table: 'verklaringen', line: 2, column: 'uren' },
      ],
    },
    {
      name: 'een regel waarvan de naam niet te lezen is, kan de ontbrekende zijn (DAT-01)',
      given: { verklaringen: [{}], inspanning: [{ naam: '#REF!', bewijs: 'verklaring', uren: 60 }] },
      expected: [],
    },
  ],
});

interface Stretch {
  /** Clock hours. */
  readonly declared: number;
  readonly claimed: number;
  readonly hours: readonly Hours[];
  /** The last declaration in it. */
  readonly last: Declaration | undefined;
}

/** Declarations and lines of one person, taken together as far as their periods overlap: one of them may cover several of the others. */
function* stretches(declarations: readonly Declaration[], lines: readonly Hours[]): Generator<Stretch> {
  const all = [
    ...declarations.map((declaration) => ({ declaration, hours: undefined, line: declaration })),
    ...lines.map((line) => ({ declaration: undefined, hours: line, line })),
  ].sort((a, b) => (a.line.van ?? 0) - (b.line.van ?? 0) || inTime(a.line, b.line));
  let stretch = { declared: 0, claimed: 0, hours: [] as Hours[], declarations: [] as Declaration[] };
  let end = -Infinity;
  const closed = (): Stretch => ({ ...stretch, last: stretch.declarations.sort(inTime).at(-1) });
  for (const { declaration, hours, line } of all) {
    if ((line.van ?? 0) > end) {
      yield closed();
      stretch = { declared: 0, claimed: 0, hours: [], declarations: [] };
    }
    end = Math.max(end, line.tot ?? 0);
    if (declaration) {
      stretch.declared += declaration.uren ?? 0;
      stretch.declarations.push(declaration);
    } else {
      stretch.claimed += hours.uren ?? 0;
      stretch.hours.push(hours);
    }
  }
  yield closed();
}
