import type { SheetId } from '../../model/grid';
import type { Permission } from '../../model/protection';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

const OPTIONS: Record<string, Permission> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** Excel.WorksheetProtection */
export function worksheetProtectionType(types: ExcelTypes): TypeDefinition<SheetId> {
  const { protection } = types.model;
  return {
    name: 'WorksheetProtection',
    scalars: {
      Options: {
        get: (sheet) => {
          if (!protection.isProtected(sheet)) return null;
          const allowed = Object.entries(OPTIONS).map(([name, permission]) => [name, protection.allows(sheet, permission)]);
          const selectionMode = protection.allows(sheet, 'selectLockedCells')
            ? 'Normal'
            : protection.allows(sheet, 'selectUnlockedCells')
              ? 'Unlocked'
              : 'None';
          return { ...Object.fromEntries(allowed), selectionMode };
        },
      },
      Protected: { get: (sheet) => protection.isProtected(sheet) },
    },
    methods: {
      Protect: (sheet, options?: Record<string, unknown> | null, password?: string | null) => {
        const allowed: Partial<Record<Permission, boolean>> = {};
        for (const [name, permission] of Object.entries(OPTIONS)) {
          const value = options?.[name];
          if (typeof value === 'boolean') allowed[permission] = value;
        }
        const mode = options?.['selectionMode'];
        if (typeof mode === 'string')
          Object.assign(allowed, { selectLockedCells: mode === 'Normal', selectUnlockedCells: mode !== 'None' });
        protection.protect(sheet, allowed, password ?? undefined);
      },
      Unprotect: (sheet, password?: string | null) => protection.unprotect(sheet, password ?? undefined),
    },
  };
}
