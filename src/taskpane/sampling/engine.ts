import { readDutchNumber } from '../../records/dutch-number';
import type { Dossier } from '../../records/dossier';
import { toCents } from '../../records/money';
import type { Steps } from '../../records/steps';
import type { SheetCells } from '../../records/sheet-cells';
import { evaluate, JUDGEMENTS } from '../../sampling/evaluate';
import { changedSinceDrawSteps, makeSampleSteps, type AmountOrShare } from '../../sampling/make-sample';
import { LINE_HEADINGS, LINE_WIDTHS, readSample, sampleRows, SAMPLE_SHEET } from '../../sampling/sample-sheet';
import { SamplingError } from '../../sampling/sample-size';
import { BEYOND, evaluationSections, evaluationSentence, sampleRemarks, sampleSections, sampleSentence } from '../../sampling/sections';
import type { ListSheet } from '../../excel/workbook-port';
import type { OutcomeText } from '../parts/Outcome';
import { tablesOf } from '../parts/SectionList';
import type { SampleForm } from './sample-form';

/** A sample that was drawn, and the sheet to work it out on. */
export interface DrawnSample {
  readonly outcome: OutcomeText;
  readonly sheet: ListSheet;
}

/** Draws what the form asks. @throws SamplingError */
export function* drawSteps(dossier: Dossier, form: SampleForm): Steps<DrawnSample> {
  const made = yield* makeSampleSteps(dossier, {
    method: form.method,
    seed: form.seed.trim() === '' ? '1' : form.seed.trim(),
    distribution: form.distribution,
    wholeErrors: form.wholeErrors,
    confidence: confidenceOf(form.confidence),
    count: form.count.trim() === '' ? undefined : wholeOf(form.count),
    threshold: form.method === 'gestratificeerd' && form.threshold.trim() !== '' ? centsOf(form.threshold) : undefined,
    materiality: form.materiality.trim() === '' ? undefined : amountOf(form.materiality),
    expected: form.expected.trim() === '' ? undefined : amountOf(form.expected),
  });
  const { sample, settings, population } = made;
  const rows = sampleRows(sample, settings);
  const firstRow = rows.findIndex(({ cells }) => cells[0] === LINE_HEADINGS[0]) + 1;
  const choice = (heading: string, values: readonly string[]) => ({ firstRow, column: LINE_HEADINGS.indexOf(heading), values });
  return {
    outcome: {
      intent: population.unknown.length > 0 ? 'warning' : 'success',
      sentence: sampleSentence(sample),
      remarks: sampleRemarks(made),
      sections: sampleSections(sample),
      tables: tablesOf(dossier),
    },
    sheet: {
      name: SAMPLE_SHEET,
      rows,
      choices: [choice('Bewijs gezien', ['ja', 'nee']), choice('Oordeel', JUDGEMENTS)],
      print: { widths: LINE_WIDTHS, repeat: firstRow - 1 },
    },
  };
}

/** What a filled in sheet says of all lines. @throws SamplingError */
export function* evaluateSteps(cells: SheetCells, dossier: Dossier): Steps<OutcomeText> {
  const read = readSample(cells);
  const evaluation = evaluate(read.judged);
  const changed = yield* changedSinceDrawSteps(read, dossier);
  return {
    intent:
      changed !== undefined || evaluation.conclusion === 'unknown'
        ? 'warning'
        : evaluation.conclusion === 'acceptable'
          ? 'success'
          : 'error',
    sentence: evaluationSentence(evaluation, read.settings),
    remarks: [...(changed === undefined ? [] : [changed]), ...(evaluation.beyond ? [BEYOND] : [])],
    sections: evaluationSections(evaluation),
    tables: new Map(),
  };
}

function numberOf(text: string): { readonly value: number; readonly percent: boolean } {
  const reading = readDutchNumber(text);
  if (reading.kind !== 'number' || reading.value < 0) throw new SamplingError(`${text} is geen getal.`);
  return reading;
}

function amountOf(text: string): AmountOrShare {
  const { value, percent } = numberOf(text);
  return percent ? { share: value } : { cents: toCents(value) };
}

function centsOf(text: string): number {
  const amount = amountOf(text);
  if ('share' in amount) throw new SamplingError('De drempel is een bedrag.');
  return amount.cents;
}

function wholeOf(text: string): number {
  const { value } = numberOf(text);
  if (!Number.isInteger(value) || value < 1) throw new SamplingError('Het aantal trekkingen is een geheel getal vanaf 1.');
  return value;
}

function confidenceOf(text: string): number {
  const { value, percent } = numberOf(text);
  return percent || value < 1 ? value : value / 100;
}
