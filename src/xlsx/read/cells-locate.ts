import { columnIndex } from '../../cells/address';
import { attributeOf, closingTag, numberOf, scanTags } from '../xml/xml-scan';
import type { XmlElement } from '../xml/xml-scan';

/** Where a cell stands in the text of its sheet. */
export interface CellPlace {
  readonly column: number;
  readonly element: XmlElement;
}

/** Where a row stands, with the cells that were asked for. */
export interface RowPlace {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: CellPlace[];
}

/** Walks over the shared formulas of a sheet. */
export function eachSharedFormula(
  xml: string,
  sheetData: XmlElement,
  visit: (tag: string, row: number, column: number, isMaster: boolean) => void,
): void {
  let row = -1;
  let column = -1;
  scanTags(
    xml,
    (name, start, end, selfClosing) => {
      if (name === 'row') [row, column] = [(numberOf(xml.slice(start, end), 'r') ?? row + 2) - 1, -1];
      else if (name === 'c') column = columnOf(xml.slice(start, end), column + 1);
      else if (name === 'f' && attributeOf(xml.slice(start, end), 't') === 'shared')
        visit(xml.slice(start, end), row, column, !selfClosing && xml[end] !== '<');
    },
    undefined,
    sheetData.tagEnd,
    sheetData.innerEnd,
  );
}

function columnOf(tag: string, next: number): number {
  const letters = /^[A-Z]+/.exec(attributeOf(tag, 'r') ?? '')?.[0];
  return letters === undefined ? next : columnIndex(letters);
}

/** Walks over the rows of a sheet; cells are located only in rows that are wanted. */
export function eachRow(xml: string, sheetData: XmlElement, wanted: (row: number) => boolean, visit: (place: RowPlace) => void): void {
  let row = -1;
  let place: RowPlace | undefined;
  let cell: XmlElement | undefined;
  let column = -1;
  scanTags(
    xml,
    (local, start, tagEnd, selfClosing) => {
      const element = { local, start, tagEnd, innerEnd: tagEnd, end: tagEnd, selfClosing };
      if (local === 'row') {
        row = (numberOf(xml.slice(start, tagEnd), 'r') ?? row + 2) - 1;
        column = -1;
        place = { row, element, cells: [] };
        if (selfClosing) visit(place);
        else if (!wanted(row)) return closingTag(xml, start, tagEnd);
      } else if (local === 'c' && place && wanted(row)) {
        column = columnOf(xml.slice(start, tagEnd), column + 1);
        cell = element;
        place.cells.push({ column, element });
      }
      return undefined;
    },
    (local, start, end) => {
      if (local === 'c' && cell) Object.assign(cell, { innerEnd: start, end });
      else if (local === 'row' && place) {
        Object.assign(place.element, { innerEnd: start, end });
        visit(place);
      }
    },
    sheetData.tagEnd,
    sheetData.innerEnd,
  );
}
