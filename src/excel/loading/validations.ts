import { areaAddress } from '../../cells/address';
import { formatIsoDate } from '../../records/dutch-date';
import { columnArea, type CellValidation, type PlacedTable, type ValidationRule } from '../../templates/layout';

/** In-cell validation with a Dutch prompt for every column that people fill in. Lists of other tables follow later, when those tables are there. */
export function addValidations(sheet: Excel.Worksheet, table: PlacedTable): void {
  table.columns.forEach((_, index) => addValidation(sheet, table, index));
}

/** The same for one column. */
export function addValidation(sheet: Excel.Worksheet, table: PlacedTable, index: number): void {
  const validation = table.columns[index]?.validation;
  const rule = validation && ruleOf(validation.rule);
  if (!rule) return;
  setValidation(sheet.getRange(areaAddress(columnArea(table, index))), rule, validation, isOpen(validation.rule) ? undefined : 'Stop');
}

/** Validation of a column by a named list of another table; it warns instead of refusing, since lists grow. */
export function addListValidation(range: Excel.Range, name: string, validation: CellValidation): void {
  setValidation(range, { list: { inCellDropDown: true, source: `=${name}` } }, validation, 'Warning');
}

const isOpen = (rule: ValidationRule): boolean => rule.type === 'choices' && rule.open === true;

/** Without a style nothing is refused and nothing asked. */
function setValidation(
  range: Excel.Range,
  rule: Excel.DataValidationRule,
  { title, prompt, alert }: CellValidation,
  style: 'Stop' | 'Warning' | undefined,
): void {
  range.dataValidation.rule = rule;
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = { showPrompt: true, title, message: prompt };
  range.dataValidation.errorAlert = { showAlert: style !== undefined, style: style ?? 'Information', title, message: alert };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.type) {
    case 'choices':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'date':
      return { date: { formula1: formatIsoDate(rule.first), formula2: formatIsoDate(rule.last), operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.first, operator: 'LessThanOrEqualTo' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.first, formula2: rule.last, operator: 'Between' } };
    case 'decimal':
      return rule.operator === 'greaterThan'
        ? { decimal: { formula1: rule.first, operator: 'GreaterThan' } }
        : { decimal: { formula1: rule.first, formula2: rule.last, operator: 'Between' } };
    default:
      return undefined;
  }
}
