import type { OpenedWorkbook } from '../../src/xlsx/open';
import type { ControleMark } from '../../src/xlsx/marking/controle-cells';

/** A column beside the data of the first two sheets that hold something. */
export function someMarks({ data }: OpenedWorkbook): ControleMark[] {
  return data.sheets
    .filter(({ cells }) => cells.size > 1)
    .slice(0, 2)
    .map(({ name, cells }) => {
      const lines = [...cells.keys()].sort((a, b) => a - b);
      const [first = 0, last = 0] = [lines[0], lines.at(-1)];
      const texts = Array.from(
        { length: Math.min(last - first, 400) },
        (_, index) => ['✔', '', '✖ Bedrag: <te hoog> & meer'][index % 3] ?? '',
      );
      return { sheet: name, row: first, texts };
    });
}
