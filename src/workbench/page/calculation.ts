import type { UniverGrid } from '../univer/univer-grid';
import { element, notify } from './elements';

/** Milliseconds in which the page draws the notice before the calculation halts it. */
const PAINT = 100;

/** A button to calculate the formulas of a workbook that has too many to follow every change. */
export function startCalculation(grid: UniverGrid): void {
  const group = element('calculation');
  grid.onHeld = (held) => {
    if (held && group.hidden) {
      notify(
        'Deze werkmap heeft zoveel formules dat de uitkomsten hier niet vanzelf meelopen. Kies Nu berekenen voordat u controleert. In Excel gaat het vanzelf.',
      );
    }
    group.hidden = !held;
  };
  element('calculate').addEventListener('click', () => {
    notify('De formules worden berekend. Dat kan een halve minuut duren.');
    setTimeout(() => grid.calculate(), PAINT);
  });
}
