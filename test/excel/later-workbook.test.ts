import { laterWorkbook } from '../../src/excel/later-workbook';
import type { Live, LiveListener, WorkbookPort } from '../../src/excel/workbook-port';

const silent: LiveListener = {
  today: () => 46_000,
  onResult: () => {},
  onState: () => {},
  onSelected: () => {},
  onFailed: () => {},
};

test('a method waits until the code is there, and gives on what it was asked', async () => {
  let arrive: (port: WorkbookPort) => void = () => {};
  const workbook = laterWorkbook(() => new Promise((resolve) => (arrive = resolve)));
  const asked = workbook.selectSheet('Kosten');
  const selected: string[] = [];
  arrive({ selectSheet: async (sheet: string) => void selected.push(sheet) } as unknown as WorkbookPort);
  await asked;
  expect(selected).toEqual(['Kosten']);
});

test('code that did not come is asked for again by the next call', async () => {
  let times = 0;
  const workbook = laterWorkbook(async () => {
    times += 1;
    if (times === 1) throw new Error('no network');
    return { removeMapping: async () => {} } as unknown as WorkbookPort;
  });
  await expect(workbook.removeMapping('Blad1')).rejects.toThrow('no network');
  await workbook.removeMapping('Blad1');
  expect(times).toBe(2);
});

test('following edits begins when the code is there, and what stops it waits for that too', async () => {
  const heard: string[] = [];
  const live: Live = {
    switch: async (on) => void heard.push(`switch ${on}`),
    verify: () => heard.push('verify'),
    catchUp: async () => undefined,
    stop: async () => void heard.push('stop'),
  };
  const workbook = laterWorkbook(async () => ({ follow: () => live }) as unknown as WorkbookPort);
  const following = workbook.follow(silent);
  await following.switch(true);
  await following.stop();
  expect(heard).toEqual(['switch true', 'stop']);
});

test('following edits tells its listener when the code does not come', async () => {
  const failed = new Promise((resolve) => {
    laterWorkbook(() => Promise.reject(new Error('no network'))).follow({ ...silent, onFailed: resolve });
  });
  await expect(failed).resolves.toMatchObject({ name: 'WorkbookError' });
});
