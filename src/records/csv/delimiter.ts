import { CsvError } from './csv-error';
import { splitRecords } from './records';

export type CsvDelimiter = ';' | '\t' | '|' | ',';

/** In this order when more than one would do: in Dutch files a comma mostly separates decimals. */
export const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', '|', ','];

const SAMPLE_RECORDS = 200;
const SAMPLE_CHARACTERS = 200_000;
/** Share of the records with the same number of fields at which a delimiter is taken without looking at the next. */
const CERTAIN = 0.5;

/** What separates the fields: the sign that splits most records into the same number of fields. */
export function detectDelimiter(text: string): CsvDelimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const shares = DELIMITERS.map((delimiter) => ({ delimiter, share: shareOfEqual(sample, delimiter) }));
  const certain = shares.find(({ share }) => share >= CERTAIN);
  if (certain) return certain.delimiter;
  return shares.reduce((best, each) => (each.share > best.share ? each : best), { delimiter: ';' as CsvDelimiter, share: 0 }).delimiter;
}

/** The first line `sep=;` that Excel writes and reads, with the rest of the text. */
export function separatorLine(text: string): { readonly delimiter: CsvDelimiter; readonly rest: string } | undefined {
  const [whole, sign] = /^"?sep=([;\t|,])"?(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  return whole === undefined ? undefined : { delimiter: sign as CsvDelimiter, rest: text.slice(whole.length) };
}

function shareOfEqual(sample: string, delimiter: CsvDelimiter): number {
  const counts = new Map<number, number>();
  let records = 0;
  try {
    for (const fields of splitRecords(sample, delimiter)) {
      if (fields.length === 1 && fields[0]?.trim() === '') continue;
      records += 1;
      if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      if (records >= SAMPLE_RECORDS) break;
    }
  } catch (error) {
    // The sample may end within quotes, and with the wrong delimiter quotes may stand anywhere.
    if (!(error instanceof CsvError)) throw error;
  }
  return records === 0 ? 0 : Math.max(0, ...counts.values()) / records;
}
