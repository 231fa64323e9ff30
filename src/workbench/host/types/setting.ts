import type { WorkbookModel } from '../../model/workbook-model';
import { itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** Excel.SettingCollection: values the add-in keeps in the workbook, any JSON. */
export function settingCollectionType(types: ExcelTypes): TypeDefinition<WorkbookModel> {
  const { model } = types;
  const put = (key: string, value: unknown): void => model.change({ settings: new Map(model.state.settings).set(key, value) });
  const settingType: TypeDefinition<string> = {
    name: 'Setting',
    id: (key) => key,
    scalars: { Key: { get: (key) => key }, Value: { get: (key) => model.state.settings.get(key) ?? null, set: put } },
    methods: {
      Delete: (key) => {
        const settings = new Map(model.state.settings);
        settings.delete(key);
        model.change({ settings });
      },
    },
  };
  const setting = (key: string): HostObject => hostObject(settingType, key);
  return {
    name: 'SettingCollection',
    scalars: {},
    items: () => [...model.state.settings.keys()].map(setting),
    indexer: (_, key: string) => {
      if (!model.state.settings.has(key)) throw itemNotFound();
      return setting(key);
    },
    methods: {
      Add: (_, key: string, value: unknown) => {
        put(key, value);
        return setting(key);
      },
      GetCount: () => model.state.settings.size,
      GetItemOrNullObject: (_, key: string) => (model.state.settings.has(key) ? setting(key) : null),
    },
  };
}
