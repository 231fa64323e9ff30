import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { WorkbookPort } from '../../src/excel/workbook-port';
import { App } from '../../src/taskpane/App';
// Views that the pane loads when they are opened: here they are there at once, however slow the machine.
import '../../src/taskpane/check/CheckView';
import '../../src/taskpane/start/StartView';
import '../../src/taskpane/templates/ExistingSheetDialog';
import '../../src/taskpane/templates/TemplatesView';
import { stubMatchMedia } from './match-media';

// Looking for what is hidden costs most of the time in jsdom, where style sheets are slow and nothing has a size; browsers show that.
configure({ defaultHidden: true });
jest.setTimeout(180_000);

/** Of the styles only what decides which elements are there and what they are called: jsdom looks through all rules for each name it gives. */
const decidesNames = (rule: string): boolean => /\b(?:display|visibility|content)\s*:/.test(rule);

/** Renders the pane on a workbook and waits until it has read it; goes on to a check when asked, where there is something to check. */
export async function renderPane(port: WorkbookPort, { startWithCheck = false, officeBackground = undefined as string | undefined } = {}) {
  const setMedia = stubMatchMedia();
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const view = render(
    <RendererProvider renderer={createDOMRenderer(document, { unstable_filterCSSRule: decidesNames })}>
      <App port={port} officeBackground={() => officeBackground} />
    </RendererProvider>,
  );
  await act(async () => {});
  if (startWithCheck) {
    await user.click(screen.getByRole('tab', { name: 'Controle' }));
    const start = screen.queryByRole('button', { name: 'Controleren' });
    if (start) await user.click(start);
  }
  return { user, setMedia, ...view };
}

/** Fails when axe finds anything on the page. Two rules measure what is drawn, which jsdom does not do. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const findButton = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
/** Opens a view that stands in the menu beside the tabs. */
export async function openView(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(document.getElementById('tab-meer') as HTMLElement);
  await user.click(await screen.findByRole('menuitemradio', { name }));
  // Its code is loaded when it is opened for the first time.
  await waitFor(() => expect(screen.queryByText(`${name} openen…`)).toBeNull());
}
export const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
