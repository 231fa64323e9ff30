import type { Periode } from '../scheme/rounds';
import { TEMPLATES } from '../templates';
import { withRegisters } from '../templates/reads';
import { TEMPLATE_SETS, type TemplateSet } from '../templates/sets';
import type { Template } from '../templates/template';
import { saveXlsx } from '../xlsx/save';
import { templateWorkbook } from '../xlsx/template-sheet';
import { UsageError, type Words } from './words';

/** The templates that names stand for, in the order of the templates: a code, a sheet, a set, or `alles`. */
export function templatesNamed(names: readonly string[], { errors }: Words): readonly Template[] {
  const wanted = new Set(names.flatMap((name) => templatesOf(name, errors)));
  return TEMPLATES.filter((template) => wanted.has(template));
}

function templatesOf(name: string, errors: Words['errors']): readonly Template[] {
  const same = (text: string): boolean => text.toLowerCase() === name.trim().toLowerCase();
  if (same('alles')) return TEMPLATES;
  const template = TEMPLATES.find(({ code, sheet }) => same(code) || same(sheet));
  const set = TEMPLATE_SETS.find((each) => same(each.title) || same(setName(each)));
  if (!template && !set) throw new UsageError(errors.name(name));
  return template ? [template] : (set?.templates ?? []);
}

/** The word for a set; its whole title where that word is the name of a sheet. */
const setName = ({ id, title }: TemplateSet): string => (TEMPLATES.some(({ sheet }) => sheet.toLowerCase() === id) ? title : id);

/** A workbook file with empty templates; registers that a report reads come along, as they do in Excel. */
export function templateFile(templates: readonly Template[], periode: Periode): Uint8Array {
  return saveXlsx(templateWorkbook(withRegisters(templates, periode), periode));
}

/** The list of templates and sets, each with the name by which it can be asked for. */
export function templateList(): string {
  const names = [...TEMPLATES.map(({ code }) => code), ...TEMPLATE_SETS.map(setName)];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const sets = TEMPLATE_SETS.map((set) => `${setName(set).padEnd(width)}${set.templates.map(({ sheet }) => sheet).join(', ')}`);
  return [
    ...TEMPLATES.map(({ code, sheet, title }) => `${code.padEnd(width)}${sheet === title ? sheet : `${sheet}: ${title}`}`),
    '',
    ...sets,
  ].join('\n');
}
