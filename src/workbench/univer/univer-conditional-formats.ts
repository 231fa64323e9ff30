import { contains } from '../../cells/address';
import type { IStyleData } from '@univerjs/presets';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import type { Area } from '../../cells/address';
import type { ConditionalFormat } from '../model/extras';
import type { Condition, ReadCell } from './condition';
import { compileCondition } from './condition';
import { toRange } from './univer-snapshot';

/** A conditional format that the workbench works out by itself. */
export interface Conditional {
  format: ConditionalFormat;
  condition: Condition;
  style: IStyleData;
}

/** Those whose formula is simple enough, the first to be tried in front. */
export const ownConditionals = (formats: readonly ConditionalFormat[]): Conditional[] =>
  byPriority(formats).flatMap((format) => {
    const condition = compileCondition(format.formula);
    return condition ? [{ format, condition, style: styleOf(format) }] : [];
  });

/** What the formats that apply to a cell do to its look and its number format; an earlier one goes before a later one. */
export function conditionalLook(conditionals: readonly Conditional[], row: number, column: number, read: ReadCell): ConditionalLook {
  let style: IStyleData | undefined;
  let numberFormat: string | undefined;
  for (const { format, condition, style: own } of conditionals) {
    const [first] = format.areas;
    if (!first || !format.areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 }))) continue;
    if (!condition(read, row - first.row, column - first.column)) continue;
    style = { ...own, ...style };
    numberFormat ??= format.numberFormat;
    if (format.stopIfTrue) break;
  }
  return { style, numberFormat };
}

interface ConditionalLook {
  style: IStyleData | undefined;
  numberFormat: string | undefined;
}

const byPriority = (formats: readonly ConditionalFormat[]): ConditionalFormat[] => [...formats].sort((a, b) => a.priority - b.priority);

const styleOf = ({ fill, fontColor, bold }: ConditionalFormat): IStyleData => ({
  ...(fill ? { bg: { rgb: fill } } : {}),
  ...(fontColor ? { cl: { rgb: fontColor } } : {}),
  ...(bold ? { bl: 1 as const } : {}),
});

/** The others as Univer draws them, the first to be tried in front; their areas end at the row given. */
export function conditionalRules(
  formats: readonly ConditionalFormat[],
  lastRow: number,
  translate: (formula: string, at: Area) => string,
): IConditionFormattingRule[] {
  return byPriority(formats)
    .filter(({ formula }) => !compileCondition(formula))
    .flatMap((format) => {
      const first = format.areas[0];
      const areas = format.areas.flatMap((area) =>
        area.row >= lastRow ? [] : [{ ...area, rows: Math.min(area.rows, lastRow - area.row) }],
      );
      if (!first || areas.length === 0) return [];
      const formula = format.formula.startsWith('=') ? format.formula : `=${format.formula}`;
      return [
        {
          cfId: format.uid,
          ranges: areas.map(toRange),
          stopIfTrue: format.stopIfTrue,
          rule: {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.formula,
            value: translate(formula, first),
            style: styleOf(format),
          },
        } satisfies IConditionFormattingRule,
      ];
    });
}
