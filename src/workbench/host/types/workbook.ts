import type { WorkbookModel } from '../../model/workbook-model';
import { EventNumber, WORKBOOK } from '../events';
import { invalidReference } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { eventMethods } from './event-registration';
import type { ExcelTypes } from './excel-types';
import { functionsType } from './functions';

/** Excel.Workbook, the global object. */
export function workbookType(types: ExcelTypes): TypeDefinition<WorkbookModel> {
  const selected = (model: WorkbookModel): HostObject => {
    const area = model.grid.selection()[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return types.range(model.grid.activeSheet(), area);
  };
  const kept = (id: string): HostObject => {
    const object = types.host.interpreter.reference(id);
    if (!object) throw invalidReference();
    return object;
  };
  const runtime: TypeDefinition<WorkbookModel> = {
    name: 'Runtime',
    scalars: {
      EnableEvents: {
        get: () => types.host.events.enabled,
        set: (_, on: boolean) => {
          types.host.events.enabled = on;
        },
      },
    },
  };
  const protection: TypeDefinition<WorkbookModel> = {
    name: 'WorkbookProtection',
    scalars: { Protected: { get: (model) => model.protection.structure } },
    methods: {
      Protect: (model) => {
        model.protection.structure = true;
      },
      Unprotect: (model) => {
        model.protection.structure = false;
      },
    },
  };
  return {
    name: 'Workbook',
    scalars: { Name: { get: (model) => model.name }, ReadOnly: { get: (model) => model.protection.viewOnly } },
    navigations: {
      Application: (model) => hostObject(types.applicationType, model),
      Functions: (model) => hostObject(functionsType, model),
      Names: () => hostObject(types.nameCollectionType, undefined),
      Protection: (model) => hostObject(protection, model),
      Settings: (model) => hostObject(types.settingCollectionType, model),
      Tables: () => hostObject(types.tableCollectionType, {}),
      Worksheets: (model) => hostObject(types.worksheetCollectionType, model),
      _Runtime: (model) => hostObject(runtime, model),
    },
    methods: {
      GetActiveCell: (model) => {
        const { self } = selected(model);
        return types.range(self.sheet, { ...self.area, rows: 1, columns: 1 });
      },
      GetSelectedRange: selected,
      GetSelectedRanges: (model) => types.areas({ sheet: model.grid.activeSheet(), areas: model.grid.selection() }),
      _GetRangeForEventByReferenceId: (_, id: string) => kept(id),
      _GetRangeOrNullObjectForEventByReferenceId: (_, id: string) => types.host.interpreter.reference(id) ?? null,
      _GetReferenceCount: () => types.host.interpreter.referenceCount,
      _RemoveAllReferences: () => types.host.interpreter.removeAllReferences(),
      _RemoveReference: (_, id: string) => types.host.interpreter.removeReference(id),
      ...eventMethods<WorkbookModel>(types, { ActivatedEvent: EventNumber.WorkbookActivated }, () => WORKBOOK),
    },
  };
}
