import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';

/** What the pane asked of the frame around it. */
interface Pane {
  state: string;
  startState: string;
}

interface Control {
  id: string;
  enabled: boolean;
}

/** Objects that office.js makes by the name of their type instead of reaching them from the workbook. */
export function newObjects(): (typeName: string) => HostObject | undefined {
  const pane: Pane = { state: 'Visible', startState: 'Inactive' };
  const controls = new Map<string, Control>();
  const control = (id: string): Control => {
    const known = controls.get(id) ?? { id, enabled: true };
    controls.set(id, known);
    return known;
  };
  const buttonType: TypeDefinition<Control> = {
    name: 'Button',
    scalars: {
      Enabled: {
        get: ({ enabled }) => enabled,
        set: (self, enabled: boolean) => {
          self.enabled = enabled;
        },
      },
    },
  };
  return (typeName) => {
    const name = typeName.slice(typeName.lastIndexOf('.') + 1);
    switch (name) {
      case 'AddinInternalService':
        return hostObject({ name, scalars: {}, methods: { NotifyActionHandlerReady: () => undefined } }, undefined);
      case 'AppRuntimeService':
        return hostObject(
          {
            name,
            scalars: {},
            methods: {
              GetAppRuntimeState: () => pane.state,
              SetAppRuntimeState: (_, state: string) => {
                pane.state = state;
              },
              _RegisterVisibilityChanged: () => undefined,
              _UnregisterVisibilityChanged: () => undefined,
            },
          },
          undefined,
        );
      case 'AppRuntimePersistenceService':
        return hostObject(
          {
            name,
            scalars: {},
            methods: {
              GetAppRuntimeStartState: () => pane.startState,
              SetAppRuntimeStartState: (_, state: string) => {
                pane.startState = state;
              },
            },
          },
          undefined,
        );
      case 'DynamicRibbon':
        return hostObject({ name, scalars: {}, methods: { GetButton: (_, id: string) => hostObject(buttonType, control(id)) } }, undefined);
      default:
        return undefined;
    }
  };
}
