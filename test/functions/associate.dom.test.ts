import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { newWorkbook, startOffice } from '../setup/start-host';

/** What office.js holds of the functions that a page associated. */
type Associated = Readonly<Record<string, (...values: unknown[]) => unknown>>;

test('every function is associated with office.js, and answers or says why not', async () => {
  await startOffice(newWorkbook('Blad1'));
  await Office.onReady();
  jest.requireActual('../../src/functions');
  const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Associated } })._association;
  expect(Object.keys(mappings).sort()).toEqual(ALL_FUNCTIONS.map(({ id }) => id).sort());
  // Behind the values comes the invocation of Excel.
  const invocation = { address: 'Blad1!A1' };
  expect(mappings.KLOKUREN?.(0.6, null, invocation)).toBe(995.4);
  expect(() => mappings.KLOKUREN?.(9, null, invocation)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/^Taakfactor ligt niet tussen 0 en 2/) }),
  );
  expect(() => mappings.PARAMETER?.('uurtarief.gpl', 46_023, null, invocation)).toThrow(expect.objectContaining({ code: '#N/A' }));
});
