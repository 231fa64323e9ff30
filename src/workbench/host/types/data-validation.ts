import type { ValidationData } from '../../../xlsx/workbook-data';
import { serialOfDate } from '../../model/serial-date';
import { invalidArgument } from '../host-error';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { CellSet } from './range-reference';
import { fullAddress } from './range-reference';

const KINDS = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const TYPE_NAMES = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** A prompt without a rule, as Excel allows it, is a rule that is always true. */
const ANYTHING: Omit<ValidationData, 'areas'> = { type: 'custom', formula1: 'TRUE', allowBlank: true };
const isAnything = (rule: Readonly<Omit<ValidationData, 'areas'>>): boolean => rule.type === 'custom' && rule.formula1 === 'TRUE';

type Rule = Readonly<Omit<ValidationData, 'areas'>>;

/** Excel.DataValidation */
export function dataValidationType(types: ExcelTypes): TypeDefinition<CellSet> {
  const { validations } = types.model;
  const of = ({ sheet, areas }: CellSet): Rule | 'mixed' | undefined => {
    const rules = areas.map((area) => validations.of(sheet, area));
    return rules.every((rule) => rule === rules[0]) ? rules[0] : 'mixed';
  };
  const single = (cells: CellSet): Rule | undefined => {
    const rule = of(cells);
    return rule === 'mixed' ? undefined : rule;
  };
  const change = (cells: CellSet, part: (rule: Rule) => Partial<ValidationData>): void => {
    for (const area of cells.areas) {
      const current = validations.of(cells.sheet, area);
      const { areas: _areas, ...rule } = current === undefined || current === 'mixed' ? { ...ANYTHING, areas: [] } : current;
      validations.set(cells.sheet, area, { ...rule, ...part(rule) });
    }
  };
  const source = (sheet: string, value: unknown): string => {
    if (typeof value === 'string') return value.startsWith('=') ? value.slice(1) : `"${value.replace(/"/g, '""')}"`;
    const cells = types.cellsOf(value, sheet);
    return fullAddress(types.model, cells.sheet, cells.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  };
  return {
    name: 'DataValidation',
    scalars: {
      ErrorAlert: {
        get: (cells) => {
          const alert = single(cells)?.alert;
          const style = Object.entries(STYLES).find(([, own]) => own === alert?.style)?.[0] ?? 'Stop';
          return single(cells) ? { message: alert?.message ?? '', showAlert: alert !== undefined, style, title: alert?.title ?? '' } : null;
        },
        set: (cells, alert: { message?: string; showAlert?: boolean; style?: keyof typeof STYLES; title?: string }) =>
          change(cells, () => ({
            alert:
              alert.showAlert === false
                ? undefined
                : { title: alert.title ?? '', message: alert.message ?? '', style: STYLES[alert.style ?? 'Stop'] },
          })),
      },
      IgnoreBlanks: {
        get: (cells) => single(cells)?.allowBlank ?? true,
        set: (cells, allowBlank: boolean) => change(cells, () => ({ allowBlank })),
      },
      Prompt: {
        get: (cells) => {
          const rule = single(cells);
          return rule
            ? { message: rule.prompt?.message ?? '', showPrompt: rule.prompt !== undefined, title: rule.prompt?.title ?? '' }
            : null;
        },
        set: (cells, prompt: { message?: string; showPrompt?: boolean; title?: string }) =>
          change(cells, () => ({
            prompt: prompt.showPrompt === false ? undefined : { title: prompt.title ?? '', message: prompt.message ?? '' },
          })),
      },
      Rule: {
        get: (cells) => {
          const rule = single(cells);
          return rule && !isAnything(rule) ? publicRule(rule) : {};
        },
        set: (cells, rule: Record<string, unknown>) => {
          const read = readRule(rule, (value) => source(cells.sheet, value));
          change(cells, () => read);
        },
      },
      Type: {
        get: (cells) => {
          const rule = of(cells);
          if (rule === 'mixed') return 'MixedCriteria';
          return rule && !isAnything(rule) ? TYPE_NAMES[rule.type] : 'None';
        },
      },
    },
    methods: {
      Clear: ({ sheet, areas }) => areas.forEach((area) => validations.clear(sheet, area)),
    },
  };
}

/** Formulas as the file has them: without a leading `=`. */
function formulaText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return value.startsWith('=') ? value.slice(1) : value;
  throw invalidArgument();
}

/** Office.js takes a date as an ISO text; the file has its serial number. */
function dateText(value: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value)) ?? [];
  if (year === undefined) return formulaText(value);
  const serial = serialOfDate(Number(year), Number(month), Number(day));
  if (serial === undefined) throw invalidArgument();
  return String(serial);
}

function readRule(rule: Record<string, unknown>, source: (value: unknown) => string): Partial<ValidationData> {
  const none = { operator: undefined, formula2: undefined };
  const part = (name: string): Record<string, unknown> | undefined => {
    const value = rule[name];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  };
  const list = part('list');
  if (list) return { ...none, type: 'list', formula1: source(list['source']) };
  const custom = part('custom');
  if (custom) return { ...none, type: 'custom', formula1: formulaText(custom['formula']) };
  for (const [name, type] of Object.entries(KINDS)) {
    const bounds = part(name);
    if (!bounds) continue;
    const operator = OPERATORS[String(bounds['operator']) as keyof typeof OPERATORS];
    if (!operator) throw invalidArgument();
    const second = operator === 'between' || operator === 'notBetween';
    const bound = (value: unknown): string => (type === 'date' ? dateText(value) : formulaText(value));
    return { type, operator, formula1: bound(bounds['formula1']), formula2: second ? bound(bounds['formula2']) : undefined };
  }
  throw invalidArgument();
}

function publicRule(rule: Rule): Record<string, unknown> {
  const { type, formula1, formula2 } = rule;
  if (type === 'list') {
    const fixed = /^"(.*)"$/s.exec(formula1)?.[1];
    return { list: { inCellDropDown: true, source: fixed === undefined ? `=${formula1}` : fixed.replace(/""/g, '"') } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const name = Object.entries(KINDS).find(([, own]) => own === type)?.[0] ?? type;
  const operator = Object.entries(OPERATORS).find(([, own]) => own === (rule.operator ?? 'between'))?.[0];
  const bound = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : `=${text}`);
  return { [name]: { formula1: bound(formula1), ...(formula2 === undefined ? {} : { formula2: bound(formula2) }), operator } };
}
