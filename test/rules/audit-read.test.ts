import type { ExampleRows } from '../../src/rules/rule';
import { findingsOf, outcomesOf, textsOf } from './outcomes';

const OLD = 'subsidie 2020-2023';

/** Outcomes of the second part of the audit: read in the code at first, each now tried. */
describe('Read in the code, not tried before', () => {
  test('read 1: costs that were paid after the last day are asked about once', () => {
    const late = { factuurdatum: '10-12-2028', betaaldatum: '15-1-2029' };
    const kosten = [late, { ...late, factuurnr: 'F-2' }];
    expect(outcomesOf('PER-01', { kosten }, '1-2-2029')).toEqual(['te beoordelen kosten']);
    const old = { factuurdatum: '10-12-2024', betaaldatum: '15-1-2025', bron: OLD };
    expect(outcomesOf('PER-02', { kosten: [old, { ...old, factuurnr: 'F-2' }] })).toEqual(['te beoordelen kosten']);
  });
  test('read 2: only depreciation up to the peildatum is spent', () => {
    const given: ExampleRows = {
      regio: [{ subsidie_toegekend: 1000, peildatum: '30-9-2026' }],
      begroting: [],
      inspanning: [],
      kosten: [],
      // € 80 a month from March 2026: € 560 up to and including September, € 2.720 in the whole term.
      afschrijvingen: [{}],
    };
    expect(outcomesOf('REG-08', given)).toEqual(['let op regio 1 subsidie_toegekend']);
    expect(textsOf('REG-08', given)[0]).toContain('€ 560,00');
  });
  test('read 3: handed in a day late is no worse than not handed in at all', () =>
    expect(
      outcomesOf('DL-01', {
        deadlines: [
          { document: 'uitgewerkt plan 2025-2026', ingediend: '16-4-2025' },
          { document: 'uitgewerkt plan 2025-2026', ingediend: '' },
        ],
      }),
    ).toEqual(['let op deadlines 1 ingediend', 'let op deadlines 2 ingediend']));
  test('read 4: an empty share of use is no fout', () =>
    expect(outcomesOf('AFS-04', { afschrijvingen: [{ pct_sto: '' }] })).toEqual(['let op afschrijvingen 1 pct_sto']));
  test('read 5: another full-time job than 1659 hours is asked about', () =>
    expect(outcomesOf('UUR-14', { jaartaken: [{ klokuren: 1312, betrekking_uren: 1312 }] })).not.toContainEqual(
      expect.stringMatching(/^fout jaartaken 1 klokuren/),
    ));
  test('read 6: it says which way of splitting a line is right', () =>
    expect(findingsOf('DL-04', { kosten: [{ prestatie_van: '1-8-2025', prestatie_tot: '31-7-2026' }] }, '1-10-2026')[0]?.action).toMatch(
      /hetzelfde factuurnummer/,
    ));
  test('read 6: two equal halves that were split that way are not taken for one invoice booked twice', () =>
    expect(
      outcomesOf('FIN-14', {
        kosten: [
          { prestatie_van: '1-8-2025', prestatie_tot: '31-12-2025' },
          { prestatie_van: '1-1-2026', prestatie_tot: '31-7-2026' },
        ],
      }),
    ).toEqual([]));
  test('read 7: twenty labels of a labelprinter are not stated to be a machine', () =>
    expect(
      outcomesOf('AFS-01', {
        regioParameters: [{ parameter: 'activeringsgrens machines', waarde: 500 }],
        kosten: [{ omschrijving: 'Labels voor de labelprinter, 20 rollen', incl: 640 }],
      }),
    ).toEqual(['te beoordelen kosten 1 omschrijving']));
});
