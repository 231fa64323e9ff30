import { strToU8, zipSync } from 'fflate';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A zip of parts written by hand, by a packer that is not ours. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );

export const relationshipsXml = (targets: Record<string, [type: string, target: string]>): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What goes inside `<worksheet>`. */
export const worksheet = (content: string): string => `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;

/** The parts of a workbook with the given sheets; `more` adds parts or replaces them. */
export function workbookParts(
  sheets: Record<string, string>,
  more: Record<string, string | Uint8Array> = {},
): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const targets: Record<string, [string, string]> = {};
  names.forEach((_, index) => (targets[`rId${index + 1}`] = ['worksheet', `worksheets/sheet${index + 1}.xml`]));
  if (more['xl/styles.xml']) targets.rIdStyles = ['styles', 'styles.xml'];
  if (more['xl/sharedStrings.xml']) targets.rIdStrings = ['sharedStrings', 'sharedStrings.xml'];
  if (more['xl/calcChain.xml']) targets.rIdChain = ['calcChain', 'calcChain.xml'];
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relationshipsXml({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(targets),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheets[name] ?? '')])),
    ...more,
  };
}

/** A workbook with the given sheets; `more` adds parts or replaces them. */
export const workbookOf = (sheets: Record<string, string>, more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zipOf(workbookParts(sheets, more));

/** The text of a part of a saved file. */
export function partText(bytes: Uint8Array, part: string): string {
  const entry = readZip(bytes).find(({ name }) => name.toLowerCase() === part.toLowerCase());
  if (!entry) throw new Error(`${part} is not in the file`);
  return new TextDecoder().decode(inflateEntry(entry));
}

/** Names of the parts of `before` whose compressed bytes are not in `after` as they were. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const saved = new Map(readZip(after).map((entry) => [entry.name, entry]));
  return readZip(before)
    .filter((entry) => {
      const other = saved.get(entry.name);
      return !other || Buffer.compare(entry.compressed(), other.compressed()) !== 0;
    })
    .map(({ name }) => name)
    .sort();
}
