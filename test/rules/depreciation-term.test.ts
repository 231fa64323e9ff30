import { check } from '../../src/check/check';
import AFS_03 from '../../src/rules/afschrijving/afs-03-termijn-van-de-begroting';
import { exampleDossier } from './example-workbook';
import { serialDay } from '../../src/scheme/calendar';

test('a term that is shorter than budgeted says what it charges too much within the subsidy', () => {
  // 80% of € 6.000 in 60 months is € 80 a month, in 48 months € 100; from March 2026 on 34 months fall within the subsidy.
  const machine = { factuurdatum: '15-3-2026', start: '', aanschaf: 6000, restwaarde: 0, pct_sto: 0.8, periode_begroot: 60 };
  const found = (term: number): readonly string[] =>
    check(exampleDossier({ afschrijvingen: [{ ...machine, periode_mnd: term }] }), serialDay(2026, 10, 1), [AFS_03]).findings.map(
      ({ text }) => text,
    );
  expect(found(48)).toEqual([
    'een termijn van 48 maanden is korter dan de 60 maanden van de begroting; daardoor komt € 680,00 te veel voor rekening van STO',
  ]);
  expect(found(72)).toEqual(['een termijn van 72 maanden is niet de 60 maanden van de begroting']);
  expect(found(60)).toEqual([]);
});
