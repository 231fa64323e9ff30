import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { nameOf, VIEWS, type View } from '../../src/taskpane/ViewTabs';
import { startCheck } from './open-workbench';
import { openPane, type OpenedPane } from './open-pane';

/** Every view in every theme, narrow and enlarged, and with the keyboard alone. `STO_LONG=1` does all themes of each view and dialog, and the way back of each. */
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

/** What axe finds in a part of the pane, one line each. */
async function faultsOf(part = 'html'): Promise<string[]> {
  await frame.evaluate(axe.source);
  // What Fluent puts around its groups to catch the keyboard, and never keeps the focus.
  const { violations } = await frame.evaluate(
    (selector) => (window as unknown as { axe: typeof axe }).axe.run({ include: [[selector]], exclude: [['[data-tabster-dummy]']] }),
    part,
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
    await opened.picture(`${view}-320`, 'pane');
    await opened.setWidth(640);
    await frame.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    expect(await tooWide()).toEqual([]);
    await frame.evaluate(() => document.documentElement.style.removeProperty('zoom'));
    await opened.setWidth(380);
  });

  test('Tab comes by everything, and leaves the pane again', async () => {
    const there = await walk('Tab');
    expect(await notVisited()).toEqual([]);
    // The way back, of some of the views.
    if (LONG || index % 5 === 0) expect((await walk('Shift+Tab')).reverse().slice(-there.length)).toEqual(there);
  });
});

describe('dialogs', () => {
  /** What opens each of them, in its view. */
  const DIALOGS: readonly (readonly [name: string, view: View, opener: RegExp])[] = [
    ['Aantekening', 'controle', /^Aantekening…$/],
    ['Dit klopt', 'controle', /^Dit klopt…$/],
    ['Regel instellen', 'controle', /^Regel instellen…$/],
    ['jaar', 'rapporten', /^Jaar \d{4} (afsluiten|heropenen)…$/],
  ];

  beforeAll(async () => {
    await open('controle');
    const card = opened.pane.locator('[data-finding]').filter({ hasText: 'Te beoordelen ·' }).first();
    await card.getByRole('button', { name: 'Uitleg en oplossing' }).click();
    await card.getByRole('button', { name: 'Dit klopt…' }).waitFor();
  });

  test.each(
    DIALOGS.map((each, index) => [...each, LONG ? THEMES : THEMES.slice(index % THEMES.length, (index % THEMES.length) + 1)] as const),
  )('%s: axe finds nothing, it fits in 320 pixels, Tab stays in it, and Escape leads back', async (name, view, opener, themes) => {
    const { page, pane } = opened;
    await open(view);
    const button = pane.getByRole('button', { name: opener }).first();
    const words = await button.innerText();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = pane.getByRole('dialog');
    await dialog.waitFor();
    for (const theme of themes) {
      await page.emulateMedia({ ...PLAIN, ...theme });
      await page.waitForTimeout(200);
      // What lies behind it is dimmed, and cannot be reached.
      expect([theme, await faultsOf('[role=dialog]')]).toEqual([theme, []]);
      await opened.picture(`${name}-${Object.values(theme).join()}`, 'pane');
    }
    await page.emulateMedia(PLAIN);
    await opened.setWidth(320);
    expect(await tooWide()).toEqual([]);
    await opened.picture(`${name}-320`, 'pane');
    await opened.setWidth(380);
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      expect(await frame.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await frame.waitForFunction((text) => document.activeElement?.textContent === text, words, { timeout: 10_000 });
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
