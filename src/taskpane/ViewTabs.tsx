import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';

/** What the user comes for every day stands on a tab; the rest in a menu, so that nothing scrolls sideways in a narrow pane. */
const TABS = { start: 'Start', sjablonen: 'Sjablonen', controle: 'Controle' } as const;
const MORE = {
  'Plan en begroting': {
    sluit: 'Sluit het?',
    regels: 'Welke regels?',
    magdit: 'Mag dit?',
    parameters: 'Parameters',
    deadlines: 'Deadlines',
  },
  Verantwoorden: { rapporten: 'Rapporten' },
  Gegevens: { koppelen: 'Koppelen', samenvoegen: 'Samenvoegen' },
  'Controle en accountant': {
    aansluiting: 'Aansluiting',
    bewijs: 'Bewijs',
    vergelijken: 'Vergelijken',
    steekproef: 'Steekproef',
    dossier: 'Dossier',
  },
  Hulp: { hulp: 'Hulp', zelftest: 'Zelftest' },
} as const;

type KeysOf<Groups> = Groups extends unknown ? keyof Groups : never;
type MoreView = KeysOf<(typeof MORE)[keyof typeof MORE]>;
export type View = keyof typeof TABS | MoreView;

/** All views, in the order of tabs and menu. */
export const VIEWS: readonly View[] = [TABS, ...Object.values(MORE)].flatMap((group) => Object.keys(group) as View[]);

const MORE_LABELS: ReadonlyMap<string, string> = new Map(Object.values(MORE).flatMap((group) => Object.entries(group)));

/** What a view is called. */
export const nameOf = (view: View): string => MORE_LABELS.get(view) ?? Object.entries(TABS).find(([name]) => name === view)?.[1] ?? view;

/** The id of the element that names the open view. */
export const labelOf = (view: View): string => (MORE_LABELS.has(view) ? 'tab-meer' : `tab-${view}`);

const isView = (name: unknown): name is View => typeof name === 'string' && (name in TABS || MORE_LABELS.has(name));

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'nowrap', alignItems: 'center', minWidth: 0 },
  tab: { paddingInline: tokens.spacingHorizontalS },
  more: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, marginInlineStart: 'auto', whiteSpace: 'nowrap' },
  open: { fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 -3px 0 0 ${tokens.colorCompoundBrandStroke}` },
});

/** Tabs for the views, and a menu with those that are looked at now and then. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const styles = useStyles();
  const more = MORE_LABELS.get(view);
  const choose = (name: unknown): void => {
    if (isView(name)) onView(name);
  };
  return (
    <div className={styles.bar}>
      <TabList selectedValue={more === undefined ? view : null} onTabSelect={(_, { value }) => choose(value)} aria-label="Onderdelen">
        {Object.entries(TABS).map(([name, label]) => (
          <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab} aria-controls="inhoud">
            {label}
          </Tab>
        ))}
      </TabList>
      <Menu
        positioning="below-end"
        checkedValues={{ onderdeel: more ? [view] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            id="tab-meer"
            aria-label={more === undefined ? undefined : `Meer: ${more}`}
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.more, more !== undefined && styles.open)}
            icon={<ChevronDownRegular />}
            iconPosition="after"
          >
            Meer
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {Object.entries(MORE).map(([heading, views]) => (
              <MenuGroup key={heading}>
                <MenuGroupHeader>{heading}</MenuGroupHeader>
                {Object.entries(views).map(([name, label]) => (
                  <MenuItemRadio key={name} name="onderdeel" value={name}>
                    {label}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
