import { formatEuros } from '../records/euros';
import type { Section } from '../report/section';
import { registerName } from '../templates/register-names';
import { drawsMoney, NEGATIVE, WHOLE, type Sample } from './draw';
import type { ErrorOf, Evaluation } from './evaluate';
import type { MadeSample } from './make-sample';
import type { SampleSettings } from './sample-sheet';

const counted = (count: number, one: string, more: string): string => `${count.toLocaleString('nl-NL')} ${count === 1 ? one : more}`;
const percent = (share: number): string => share.toLocaleString('nl-NL', { style: 'percent', maximumFractionDigits: 2 });

/** What was drawn, in a sentence. */
export function sampleSentence({ plan, items, parts, total }: Sample): string {
  const drawn = items.filter(({ group }) => group !== WHOLE && group !== NEGATIVE);
  const of = (group: string): number => items.filter((each) => each.group === group).length;
  const [part] = parts;
  const interval = drawsMoney(plan.method) && part && part.draws > 0 ? ` Interval ${formatEuros(part.cents / part.draws)}.` : '';
  const apart = of(NEGATIVE) === 0 ? '' : ` ${counted(of(NEGATIVE), 'negatieve regel staat', 'negatieve regels staan')} apart.`;
  return `Uit ${formatEuros(total)}: ${counted(of(WHOLE), 'regel', 'regels')} geheel en ${counted(drawn.length, 'regel', 'regels')} getrokken, zaad ${plan.seed}.${interval}${apart}`;
}

/** What cannot be in the sample, as sentences. */
export function sampleRemarks({ sample, population }: MadeSample): readonly string[] {
  const { unknown } = population;
  return [
    ...(sample.zeros === 0
      ? []
      : [`${counted(sample.zeros, 'regel', 'regels')} van € 0,00 ${sample.zeros === 1 ? 'heeft' : 'hebben'} geen kans.`]),
    ...(unknown.length === 0
      ? []
      : [
          `Van ${counted(unknown.length, 'regel', 'regels')} is het bedrag niet bekend; die ${unknown.length === 1 ? 'zit' : 'zitten'} niet in de steekproef: ${unknown
            .slice(0, 5)
            .map(({ sheet, row }) => `${sheet} rij ${row}`)
            .join(', ')}${unknown.length > 5 ? ' en meer' : ''}.`,
        ]),
  ];
}

/** The sample as lists. */
export function sampleSections({ items, parts }: Sample): readonly Section[] {
  return [
    {
      title: 'Waaruit is getrokken',
      headings: ['Deel', 'Bedrag', 'Regels', 'Trekkingen'],
      rows: parts.map(({ name, cents, lines, draws }) => ({ cells: [name, { cents }, lines, draws] })),
    },
    {
      title: 'Regels om te bekijken',
      headings: ['Deel', 'Register', 'Blad', 'Rij', 'Kenmerk', 'Bedrag', 'Trekkingen'],
      rows: items.map(({ item: { register, sheet, row, key, cents }, group, hits }) => ({
        place: { sheet, row },
        cells: [group, registerName(register), sheet, row, key, { cents }, hits],
      })),
    },
  ];
}

/** What the sample says of all lines, in a sentence. */
export function evaluationSentence(evaluation: Evaluation, { confidence, materiality }: SampleSettings): string {
  const { over, under, conclusion, wrong, draws, wrongLimit } = evaluation;
  const found = `${counted(wrong, 'trekking', 'trekkingen')} van ${draws} met een fout. Meest waarschijnlijk te veel ${formatEuros(over.likely)}, te weinig ${formatEuros(under.likely)}.`;
  if (over.limit === null || under.limit === null) {
    const lines =
      wrongLimit === null ? '' : ` Met ${percent(confidence)} betrouwbaarheid is hoogstens ${percent(wrongLimit)} van de regels fout.`;
    return `${found}${lines} Een bovengrens in euro's geeft alleen een steekproef op euro's (interval of cel).`;
  }
  const limits = `Met ${percent(confidence)} betrouwbaarheid hoogstens ${formatEuros(over.limit)} te veel en ${formatEuros(under.limit)} te weinig`;
  if (materiality === undefined) return `${found} ${limits}.`;
  return conclusion === 'acceptable'
    ? `${found} ${limits}: dat blijft binnen de materialiteit van ${formatEuros(materiality)}.`
    : `${found} ${limits}: dat is meer dan de materialiteit van ${formatEuros(materiality)}.`;
}

export const BEYOND =
  'Een regel is meer fout dan haar eigen bedrag. Dan is niet bewezen dat de bovengrens klopt; beoordeel die regel apart.';

/** The evaluation as lists. */
export function evaluationSections({ over, under, registers, negative }: Evaluation): readonly Section[] {
  const row = (name: string, { known, projected, likely, limit }: ErrorOf): Section['rows'][number] => ({
    cells: [name, { cents: known }, { cents: projected }, { cents: likely }, limit === null ? '' : { cents: limit }],
  });
  return [
    {
      title: 'Fout in alle regels',
      headings: ['Richting', 'Gevonden in geheel bekeken regels', 'Doorgetrokken', 'Meest waarschijnlijk', 'Bovengrens'],
      rows: [row('te veel', over), row('te weinig', under)],
    },
    {
      title: 'Meest waarschijnlijk per register',
      headings: ['Register', 'Te veel', 'Te weinig'],
      rows: registers.map(({ register, over: more, under: less }) => ({ cells: [register, { cents: more }, { cents: less }] })),
    },
    ...(negative.over === 0 && negative.under === 0
      ? []
      : [
          {
            title: 'In negatieve regels (niet doorgetrokken)',
            headings: ['Te veel', 'Te weinig'],
            rows: [{ cells: [{ cents: negative.over }, { cents: negative.under }] }],
          },
        ]),
  ];
}
