import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { nameOf, VIEWS, type View } from '../../src/taskpane/ViewTabs';
import { startCheck } from './open-workbench';
import { openPane, type OpenedPane } from './open-pane';

/** Every view in every theme, narrow and enlarged, and with the keyboard alone. `STO_LONG=1` does all themes of each view, and the way back. */
const LONG = process.env['STO_LONG'] !== undefined;
const THEMES = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;
/** No view has as many places to stop. */
const MOST_STOPS = 250;

jest.setTimeout(LONG ? 1_800_000 : 300_000);

let opened: OpenedPane;
let frame: Frame;
beforeAll(async () => {
  opened = await openPane();
  const { page, pane } = opened;
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await pane
    .getByText(/rijen ingevuld/)
    .first()
    .waitFor();
  frame = await paneFrame();
  await startCheck(page);
  await pane.getByText(/^Gecontroleerd op/).waitFor();
});
afterAll(() => opened.close());

async function paneFrame(): Promise<Frame> {
  const element = await opened.page.locator('#pane-body iframe').elementHandle();
  const found = await element?.contentFrame();
  if (!found) throw new Error('There is no pane');
  return found;
}

async function open(view: View): Promise<void> {
  const name = nameOf(view);
  const tab = opened.pane.getByRole('tab', { name, exact: true });
  if ((await tab.count()) > 0) await tab.click();
  else await opened.openView(name);
  await opened.pane.getByRole('tabpanel').first().waitFor();
  // Its code is loaded and its figures are made when it is opened.
  await frame.waitForFunction(() => !document.querySelector('[role=progressbar], .fui-Spinner'), undefined, { timeout: 60_000 });
}

/** What axe finds, one line each. */
async function faultsOf(): Promise<string[]> {
  await frame.evaluate(axe.source);
  // What Fluent puts around its groups to catch the keyboard, and never keeps the focus.
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ include: [['html']], exclude: [['[data-tabster-dummy]']] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** What sticks out sideways. */
const tooWide = (): Promise<string[]> =>
  frame.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 200));
  });

describe.each(VIEWS.map((view, index) => [nameOf(view), view, index] as const))('%s', (_name, view, index) => {
  beforeAll(() => open(view));

  test('axe finds nothing in its colours', async () => {
    for (const theme of LONG ? THEMES : [THEMES[index % THEMES.length] ?? THEMES[0]]) {
      await opened.page.emulateMedia({ ...PLAIN, ...theme });
      await opened.page.waitForTimeout(200);
      await opened.picture(`${view}-${Object.values(theme).join()}`, 'pane');
      expect([theme, await faultsOf()]).toEqual([theme, []]);
    }
    await opened.page.emulateMedia(PLAIN);
  });

  test('nothing sticks out at 320 pixels, nor at twice the size', async () => {
    await opened.setWidth(320);
    expect(await tooWide()).toEqual([]);
    await opened.setWidth(640);
    await frame.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    expect(await tooWide()).toEqual([]);
    await frame.evaluate(() => document.documentElement.style.removeProperty('zoom'));
    await opened.setWidth(380);
  });

  test('Tab comes by everything, and leaves the pane again', async () => {
    const there = await walk('Tab');
    expect(await notVisited()).toEqual([]);
    if (LONG) expect((await walk('Shift+Tab')).reverse().slice(-there.length)).toEqual(there);
  });
});

/** Presses Tab from the first place to the last, or back from where it is; gives where it stopped, and leaves a mark there. */
async function walk(key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const { page } = opened;
  await frame.evaluate((forward) => {
    for (const each of document.querySelectorAll('[data-walked]')) each.removeAttribute('data-walked');
    if (forward) document.querySelector<HTMLElement>('[role=tab]')?.focus();
    else document.querySelector<HTMLElement>('[data-last]')?.focus();
  }, key === 'Tab');
  const stops: string[] = [];
  for (;;) {
    const stop = await frame.evaluate(() => {
      const active = document.activeElement;
      if (!document.hasFocus() || !active || active === document.body || active.matches('[data-walked], [data-tabster-dummy]')) return null;
      for (const each of document.querySelectorAll('[data-last]')) each.removeAttribute('data-last');
      active.setAttribute('data-walked', '');
      active.setAttribute('data-last', '');
      // Arrows go through the tabs, and the keyboard comes back to the one where it was.
      if (active.getAttribute('role') === 'tab') return 'one of the tabs';
      return `${active.tagName} ${active.id || active.getAttribute('aria-label') || (active.textContent ?? '').slice(0, 60)}`;
    });
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > MOST_STOPS) throw new Error('The keyboard does not come out of the pane');
    await page.keyboard.press(key);
  }
}

/** What can be pressed or filled in, but was not come by. Of a group that works with arrows one is enough. */
const notVisited = (): Promise<string[]> =>
  frame.evaluate(() => {
    const groups =
      '[role=tablist], [role=radiogroup], [role=toolbar], [role=menu], [role=listbox], [role=grid], [role=tree], [data-tabster*=mover]';
    const stops =
      'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled])';
    return [...document.querySelectorAll(stops)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getAttribute('tabindex') !== '-1')
      .filter((element) => !element.closest('[aria-hidden=true], [inert]') && element.getAttribute('aria-disabled') !== 'true')
      .filter((element) => !element.hasAttribute('data-walked'))
      .filter((element) => {
        const group = element.closest(groups) ?? (element.matches('[type=radio]') ? element.closest('fieldset, [role=radiogroup]') : null);
        return !group?.querySelector('[data-walked]') && !group?.hasAttribute('data-walked');
      })
      .map((element) => element.outerHTML.slice(0, 200));
  });
