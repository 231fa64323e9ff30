import type { ConditionalFormat } from '../../model/extras';
import type { SheetId } from '../../model/grid';
import { isWellFormed } from '../../model/formula-references';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, Scalar, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { dutchFormula } from './dutch-formula';
import type { ExcelTypes } from './excel-types';
import { readColor } from './range-format';
import type { CellSet } from './range-reference';

interface Rule {
  sheet: SheetId;
  uid: string;
}

/** Excel.ConditionalFormat with a formula of its own, the only kind this workbook makes. */
function conditionalFormatType(types: ExcelTypes): TypeDefinition<Rule> {
  const formats = types.model.conditionalFormats;
  const of = ({ sheet, uid }: Rule): ConditionalFormat => {
    const found = formats.find(sheet, uid);
    if (!found) throw itemNotFound();
    return found;
  };
  const field = <T>(get: (format: ConditionalFormat) => unknown, change: (value: T) => Partial<ConditionalFormat>): Scalar<Rule> => ({
    get: (rule) => get(of(rule)),
    set: (rule, value: T) => formats.update(rule.sheet, of(rule).uid, change(value)),
  });
  const formula = field<unknown>(
    (format) => dutchFormula(format.formula),
    (text) => {
      if (typeof text !== 'string' || !text.startsWith('=') || !isWellFormed(text)) throw invalidArgument();
      return { formula: text };
    },
  );
  const ruleType: TypeDefinition<Rule> = { name: 'ConditionalFormatRule', scalars: { Formula: formula } };
  const fillType: TypeDefinition<Rule> = {
    name: 'ConditionalRangeFill',
    scalars: {
      Color: field<string>(
        (format) => format.fill ?? '',
        (color) => ({ fill: color === '' ? undefined : readColor(color) }),
      ),
    },
    methods: { Clear: ({ sheet, uid }) => formats.update(sheet, uid, { fill: undefined }) },
  };
  const fontType: TypeDefinition<Rule> = {
    name: 'ConditionalRangeFont',
    scalars: {
      Bold: field<boolean>(
        (format) => format.bold ?? null,
        (bold) => ({ bold }),
      ),
      Color: field<string>(
        (format) => format.fontColor ?? '',
        (color) => ({ fontColor: color === '' ? undefined : readColor(color) }),
      ),
    },
    methods: { Clear: ({ sheet, uid }) => formats.update(sheet, uid, { fontColor: undefined, bold: undefined }) },
  };
  const formatType: TypeDefinition<Rule> = {
    name: 'ConditionalRangeFormat',
    scalars: {
      NumberFormat: field<string | null>(
        (format) => format.numberFormat ?? null,
        (code) => ({ numberFormat: code ?? undefined }),
      ),
    },
    navigations: { Fill: (rule) => hostObject(fillType, rule), Font: (rule) => hostObject(fontType, rule) },
  };
  const customType: TypeDefinition<Rule> = {
    name: 'CustomConditionalFormat',
    scalars: {},
    navigations: { Format: (rule) => hostObject(formatType, rule), Rule: (rule) => hostObject(ruleType, rule) },
  };
  const range = (rule: Rule): HostObject | null => {
    const [area, ...more] = of(rule).areas;
    return area && more.length === 0 ? types.range(rule.sheet, area) : null;
  };
  return {
    name: 'ConditionalFormat',
    id: ({ uid }) => uid,
    scalars: {
      Id: { get: (rule) => of(rule).uid },
      Priority: {
        get: (rule) => of(rule).priority - 1,
        set: (rule, priority: number) => formats.setPriority(rule.sheet, of(rule).uid, priority + 1),
      },
      StopIfTrue: field<boolean>(
        (format) => format.stopIfTrue,
        (stopIfTrue) => ({ stopIfTrue }),
      ),
      Type: { get: () => 'Custom' },
    },
    navigations: { Custom: (rule) => hostObject(customType, rule), CustomOrNullObject: (rule) => hostObject(customType, rule) },
    methods: {
      Delete: (rule) => formats.delete(rule.sheet, of(rule).uid),
      GetRange: (rule) => {
        const found = range(rule);
        if (!found) throw new HostError('InvalidOperation', 'The conditional format is applied to multiple ranges.');
        return found;
      },
      GetRangeOrNullObject: range,
      GetRanges: (rule) => types.areas({ sheet: rule.sheet, areas: of(rule).areas }),
    },
  };
}

/** Excel.ConditionalFormatCollection of cells. */
export function conditionalFormatCollectionType(types: ExcelTypes): TypeDefinition<CellSet> {
  const formats = types.model.conditionalFormats;
  const type = conditionalFormatType(types);
  const object = (sheet: SheetId, { uid }: ConditionalFormat): HostObject => hostObject(type, { sheet, uid });
  const list = ({ sheet, areas }: CellSet): HostObject[] => formats.list(sheet, areas).map((format) => object(sheet, format));
  const require = (found: HostObject | undefined): HostObject => {
    if (!found) throw itemNotFound();
    return found;
  };
  const find = (cells: CellSet, id: unknown): HostObject | undefined => list(cells).find((item) => item.self.uid === id);
  return {
    name: 'ConditionalFormatCollection',
    scalars: {},
    items: list,
    indexer: (cells, id: unknown) => require(find(cells, id)),
    methods: {
      Add: ({ sheet, areas }, kind: string) => {
        if (kind !== 'Custom') {
          types.host.missing.add(`ConditionalFormatCollection.add(${kind})`);
          throw new HostError('NotImplemented', `The requested feature isn't implemented. (conditional format ${kind})`, undefined, 501);
        }
        return object(sheet, formats.add(sheet, [...areas]));
      },
      ClearAll: ({ sheet, areas }) => formats.clear(sheet, areas),
      GetCount: (cells) => list(cells).length,
      GetItemAt: (cells, index: number) => require(list(cells)[index]),
      GetItemOrNullObject: (cells, id: unknown) => find(cells, id) ?? null,
    },
  };
}
