import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { later } from '../../src/taskpane/LaterView';

const View = ({ words }: { words: string }) => <p>{words}</p>;

test('a view is loaded when it is first shown, with words while that takes', async () => {
  let arrive: (view: typeof View) => void = () => {};
  const load = jest.fn(() => new Promise<typeof View>((resolve) => (arrive = resolve)));
  const Later = later('Deadlines', load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(<Later words="Eindverslag" />);
  expect(screen.getByRole('status')).toHaveTextContent('Deadlines openen…');
  arrive(View);
  expect(await screen.findByText('Eindverslag')).toBeVisible();
  unmount();
  render(<Later words="Voortgang" />);
  expect(await screen.findByText('Voortgang')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a view that cannot be loaded says so in Dutch, and is loaded again when asked', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {});
  let isThere = false;
  const Later = later('Koppelen', async () => {
    if (!isThere) throw new Error('ChunkLoadError');
    return View;
  });
  render(<Later words="Blad Uitgaven" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Koppelen kan niet worden geopend. Dit onderdeel is niet geladen.');
  isThere = true;
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByText('Blad Uitgaven')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  errors.mockRestore();
});

test('a view that stands there is not begun anew when preloading it ends', async () => {
  const Field = ({ label }: { label: string }) => <input aria-label={label} />;
  const arrive: (() => void)[] = [];
  const Later = later('Start', () => new Promise<typeof Field>((resolve) => arrive.push(() => resolve(Field))));
  Later.preload();
  const { rerender } = render(<Later label="Naam" />);
  await act(async () => arrive[1]?.());
  await userEvent.type(screen.getByLabelText('Naam'), 'Zaanstreek');
  await act(async () => arrive[0]?.());
  rerender(<Later label="Naam" />);
  expect(screen.getByLabelText('Naam')).toHaveValue('Zaanstreek');
});
