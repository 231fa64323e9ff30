import type { CalculationMode } from '../../model/extras';
import type { WorkbookModel } from '../../model/workbook-model';
import { invalidArgument } from '../host-error';
import type { TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** As Excel reports Dutch (Netherlands). */
const NUMBER_FORMAT = { NumberDecimalSeparator: ',', NumberGroupSeparator: '.' };
const DATE_FORMAT = {
  DateSeparator: '-',
  LongDatePattern: 'dddd d MMMM yyyy',
  LongTimePattern: 'HH:mm:ss',
  ShortDatePattern: 'd-M-yyyy',
  TimeSeparator: ':',
};

const constant = (name: string, values: Record<string, unknown>): TypeDefinition<WorkbookModel> => ({
  name,
  scalars: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { get: () => value }])),
});

/** Excel.Application */
export function applicationType(types: ExcelTypes): TypeDefinition<WorkbookModel> {
  const culture: TypeDefinition<WorkbookModel> = {
    ...constant('CultureInfo', { Name: 'nl-NL' }),
    navigations: {
      DatetimeFormat: (model) => hostObject(constant('DatetimeFormatInfo', DATE_FORMAT), model),
      NumberFormat: (model) => hostObject(constant('NumberFormatInfo', NUMBER_FORMAT), model),
    },
  };
  return {
    name: 'Application',
    scalars: {
      CalculationMode: {
        get: (model) => model.state.calculation,
        set: (model, mode: CalculationMode) => {
          if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument();
          model.change({ calculation: mode });
        },
      },
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: () => NUMBER_FORMAT.NumberDecimalSeparator },
      ThousandsSeparator: { get: () => NUMBER_FORMAT.NumberGroupSeparator },
      UseSystemSeparators: { get: () => true },
    },
    navigations: { CultureInfo: (model) => hostObject(culture, model) },
    methods: {
      Calculate: () => {
        const { conditionalFormats, grid, sheets } = types.model;
        grid.calculate();
        for (const sheet of sheets.ids()) conditionalFormats.drawn(sheet);
      },
      // The workbook calculates when a result is asked for or the request ends, and draws at its end: both are put off by themselves.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
