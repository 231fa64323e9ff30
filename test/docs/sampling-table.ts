import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agrees, publishedValues } from '../sampling/published-values';

/** `npm run docs:sampling`: prints published values of sampling beside ours, and puts them in docs/sto-sample.md. */

const BEGIN = '<!-- published values: npm run docs:sampling -->';
const END = '<!-- end -->';

function tableText(): string {
  const rows = publishedValues().map((value) => {
    const digits = (number: number): string => number.toFixed(value.decimals);
    const ours = value.roundedUp ? Math.ceil(value.ours * 10 ** value.decimals - 1e-9) / 10 ** value.decimals : value.ours;
    const agreed = agrees(value) ? 'yes' : `no: ${value.why ?? 'not explained'}`;
    return `| ${value.what} | ${digits(value.published)} | ${digits(ours)} | ${agreed} | ${value.source} |`;
  });
  return ['| value | published | ours | agrees | source |', '| --- | ---: | ---: | --- | --- |', ...rows].join('\n');
}

const file = join(__dirname, '..', '..', 'docs', 'sto-sample.md');
const text = readFileSync(file, 'utf8');
const [head = '', rest = ''] = text.split(BEGIN);
const [, tail = ''] = rest.split(END);
const table = tableText();
writeFileSync(file, `${head}${BEGIN}\n\n${table}\n\n${END}${tail}`);
process.stdout.write(`${table}\n`);
