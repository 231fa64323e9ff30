import { rowWords } from '../cells/runs';
import type { Section, SectionCell } from '../report/section';
import type { Balance } from './balance';
import type { BudgetFigures } from './budget-figures';
import type { BudgetGroup } from './budget-groups';
import type { Figure } from './figure';
import { whyUnknown } from './proofs';
import { doubtsText, type Outcome, type Proof } from './proof';

/** Rows of the balance, in the order in which a budget is read. */
export const FIGURES: readonly { readonly name: keyof BudgetFigures; readonly label: string }[] = [
  { name: 'kosten', label: 'Kosten' },
  { name: 'subsidie', label: 'Gevraagde subsidie' },
  { name: 'cash', label: 'Cofinanciering in geld' },
  { name: 'kind', label: 'Cofinanciering in natura' },
  { name: 'eigen', label: 'Overige dekking' },
  { name: 'rest', label: 'Nog te dekken' },
];

export const PROOF_TITLES: Readonly<Record<Proof['id'], string>> = {
  dekking: 'Dekking',
  maximum: 'Maximum',
  cofinanciering: 'Cofinanciering',
  themas: 'Thema’s',
  jaren: 'Jaren',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = { ja: 'in orde', nee: 'klopt niet', onbekend: 'niet te zeggen' };

/** Characters of a sentence on one row of the sheet, so that it is printed whole. */
const LINE_LENGTH = 90;

/** The balance as lists for a sheet: amounts as they are now, with the rows from which they come. */
export const balanceSections = (balance: Balance): readonly Section[] => [
  {
    title: 'In het kort',
    headings: ['', 'Bedrag', 'Waar het vandaan komt'],
    rows: [
      ...FIGURES.flatMap(({ name, label }) => figureRows(label, balance.figures[name])),
      ...balance.limits.flatMap((limit) => [
        ...(limit.round.id === 'STO2025'
          ? limitRows(
              'Maximum van de regio',
              limit.ceiling ?? whyUnknown(limit, 'maximum'),
              limit.ceilingSource === null ? '' : `Bron op het blad Regio: ${limit.ceilingSource}`,
            )
          : []),
        ...limitRows(`Toegekend, ${limit.round.bron}`, limit.award ?? whyUnknown(limit, 'toekenning')),
      ]),
    ],
  },
  {
    title: 'Waaraan de begroting moet voldoen',
    headings: ['', 'Uitkomst', 'Uitleg'],
    rows: balance.proofs.flatMap(proofRows),
  },
  {
    title: 'Per jaar',
    headings: ['Jaar', 'Kosten', 'Hoe ver'],
    rows: balance.years.map(({ year, kosten, state }) => ({ cells: [String(year), amount(kosten), state] })),
  },
  groupSection('Per partner', 'Zonder partner', balance.partners),
  groupSection('Per programmalijn', 'Zonder programmalijn', balance.lijnen),
];

function groupSection(title: string, nameless: string, groups: readonly BudgetGroup[]): Section {
  return {
    title,
    headings: ['', ...FIGURES.map(({ label }) => label)],
    rows: groups.map((group) => ({ cells: [group.name ?? nameless, ...FIGURES.map(({ name }) => amount(group[name]))] })),
  };
}

/** An amount that may miss something is no number, so that nobody adds it up. */
const amount = ({ cents, doubts }: Figure): SectionCell => (doubts.length === 0 ? { cents } : 'niet te zeggen');

function figureRows(label: string, figure: Figure): Section['rows'] {
  const bySheet = new Map<string, number[]>();
  for (const { place } of figure.lines) {
    const rows = bySheet.get(place.table.sheet);
    if (rows) rows.push((place.row ?? 0) + 1);
    else bySheet.set(place.table.sheet, [(place.row ?? 0) + 1]);
  }
  const from = [...bySheet].map(([sheet, rows]) => `blad ${sheet}, ${rowWords(rows)}`).join('; ');
  const missing = figure.doubts.length > 0 ? [`Er kan iets ontbreken: ${doubtsText(figure.doubts)}.`] : [];
  return inLines([label, amount(figure)], [...missing, from].join(' '));
}

/** Cents, or why they are not known. */
const limitRows = (label: string, amount: number | string, source = ''): Section['rows'] =>
  inLines([label, typeof amount === 'string' ? amount : { cents: amount }], source);

const proofRows = ({ id, outcome, because, sentences }: Proof): Section['rows'] =>
  inLines([PROOF_TITLES[id], OUTCOME_WORDS[outcome]], [...(because === undefined ? [] : [`Want ${because}.`]), ...sentences].join(' '));

/** A text behind the first cells, over as many rows as it takes. */
function inLines(first: readonly SectionCell[], text: string): Section['rows'] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line, index) => ({ cells: [...(index === 0 ? first : first.map(() => '')), line] }));
}
