import { fireEvent, render, screen } from '@testing-library/react';
import { readCsv } from '../../src/records/csv';
import { readDossier } from '../../src/records/dossier';
import { withOtherLayouts } from '../../src/records/mapping/other-layouts';
import { allAtOnce } from '../../src/records/steps';
import { FileFindings } from '../../src/taskpane/merge/FileFindings';
import { contentSteps } from '../../src/taskpane/merge/file-summary';
import { ledger } from './merge-files';

const DAY = 46_348;
const NOTHING = readDossier({ tables: [], date1904: false });

function show(bytes: Uint8Array): HTMLElement {
  const { cells } = readCsv(bytes, 'bestand');
  const workbook = { tables: [], sheets: [cells], date1904: false };
  const { readings, parts } = withOtherLayouts(workbook);
  const content = allAtOnce(contentSteps({ name: 'bestand.csv', fingerprint: 'x', workbook, readings, parts }, new Map(), NOTHING, DAY));
  render(<FileFindings content={content} />);
  return screen.getByRole('region', { name: 'Bevindingen in het bestand' });
}

test('of a file of which nothing was read it is not said that nothing was found, and there is no sign', () => {
  const section = show(new TextEncoder().encode('Naam;Kleur\nStoel;rood\n'));
  expect(section).toHaveTextContent('Er is niets gecontroleerd: uit dit bestand is geen enkele rij van een register gelezen.');
  expect(section).not.toHaveTextContent(/vindt niets/);
  expect(section.querySelector('svg')).toBeNull();
});

test('of a file that was read it is said how much was checked, and what was missing for the rest', () => {
  const section = show(new Uint8Array(ledger([['31-03-2026', 'Café Rijp', 'Flyers', '1.250,50', '']])));
  expect(section).toHaveTextContent(/De controle vindt .* in 1 rij, met \d+ controles\./);
  expect(section).toHaveTextContent(/Niet volledig gecontroleerd: .*Financieringsbron/);
  fireEvent.click(screen.getByRole('button', { name: /met gegevens niet meegelezen$/ }));
  expect(section).toHaveTextContent(/Blad bestand: rij 5 is niet meegeteld: dit is een totaal/);
});
