import type { ISheetDataValidationRule } from '@univerjs/presets';
import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from '@univerjs/presets';
import type { Area } from '../../cells/address';
import type { ValidationData } from '../../xlsx/workbook-data';
import { toRange } from './univer-snapshot';

const TYPES: Record<ValidationData['type'], DataValidationType> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  // Univer wants dates as text; as numbers they are compared just as well.
  date: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Record<NonNullable<ValidationData['operator']>, DataValidationOperator> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};
const FIXED_LIST = /^"((?:[^"]|"")*)"$/;

/** Data validation as Univer shows it; areas end at the row given. */
export function validationRules(
  validations: readonly Readonly<ValidationData>[],
  sheet: string,
  lastRow: number,
  translate: (formula: string, at: Area) => string,
): ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const first = validation.areas[0];
    const areas = validation.areas.flatMap((area) =>
      area.row >= lastRow ? [] : [{ ...area, rows: Math.min(area.rows, lastRow - area.row) }],
    );
    if (!first || areas.length === 0) return [];
    const formula = (text: string | undefined): string | undefined => {
      if (text === undefined || text === '') return undefined;
      const fixed = validation.type === 'list' ? FIXED_LIST.exec(text)?.[1] : undefined;
      if (fixed !== undefined) return fixed.replace(/""/g, '"');
      return Number.isFinite(Number(text)) ? text : translate(text.startsWith('=') ? text : `=${text}`, first);
    };
    const { alert } = validation;
    return [
      {
        uid: `${sheet}-${index}`,
        type: TYPES[validation.type],
        ranges: areas.map(toRange),
        allowBlank: validation.allowBlank,
        ...(validation.operator
          ? { operator: OPERATORS[validation.operator] }
          : validation.type === 'list' || validation.type === 'custom'
            ? {}
            : { operator: DataValidationOperator.BETWEEN }),
        formula1: formula(validation.formula1),
        formula2: formula(validation.formula2),
        ...(validation.type === 'list' ? { renderMode: DataValidationRenderMode.ARROW, showDropDown: true } : {}),
        showErrorMessage: alert !== undefined,
        ...(alert ? { errorTitle: alert.title, error: alert.message, errorStyle: STYLES[alert.style] } : {}),
      },
    ];
  });
}
