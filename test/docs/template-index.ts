/** `npm run docs:screenshots`: docs/sjablonen/README.md, each template with what it is for, from the declarations. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TEMPLATES } from '../../src/templates';
import { TEMPLATE_SETS } from '../../src/templates/sets';
import type { Template } from '../../src/templates/template';

const FOLDER = resolve(process.cwd(), 'docs/sjablonen');

const PANE = [
  ['venster-sjablonen', 'Sjablonen laden, los of als set'],
  ['venster-parameters', 'Parameters: elk bedrag en elke datum van de regeling, met bron'],
  ['venster-deadlines', 'Deadlines: wat wanneer bij DUS-I moet zijn'],
] as const;

const anchor = ({ code }: Template): string => code.toLowerCase();
const link = (template: Template): string => `[${template.sheet}](#${anchor(template)})`;

function picture(file: string, text: string): string[] {
  return existsSync(`${FOLDER}/${file}.png`) ? [`![${text}](${file}.png)`, ''] : [];
}

const printed = (code: string): string =>
  existsSync(`${FOLDER}/${code}-2.png`)
    ? 'Zo komt het uit de printer, op pagina’s naast elkaar:'
    : 'Zo komt het uit de printer (eerste pagina):';

function chapter(template: Template): string[] {
  const { code, sheet, title, purpose, source, tables } = template;
  const sets = TEMPLATE_SETS.filter(({ templates }) => templates.includes(template)).map((set) => set.title);
  const fields = tables.flatMap(({ columns }) => columns);
  const required = fields.filter((column) => column.required === 'ja').map(({ heading }) => heading);
  return [
    `## <a id="${anchor(template)}"></a>${code} ${title}`,
    '',
    purpose,
    '',
    `- Blad: ${sheet}`,
    ...(sets.length > 0 ? [`- Set: ${sets.join(', ')}`] : []),
    ...(required.length > 0 ? [`- Altijd invullen: ${[...new Set(required)].join(', ')}`] : []),
    `- Bron: ${source.text}`,
    '',
    ...picture(`werkblad-${code}`, `Het blad ${sheet} in de werkmap`),
    ...(existsSync(`${FOLDER}/${code}.png`) ? [printed(code), ''] : []),
    ...picture(code, `Het blad ${sheet} op papier`),
    ...[2, 3, 4].flatMap((part) => picture(`${code}-${part}`, `Het blad ${sheet} op papier, pagina ${part} ernaast`)),
  ];
}

const lines = [
  '# De sjablonen',
  '',
  'Elk sjabloon is een blad in de werkmap. De plaatjes tonen het voorbeeld van de verzonnen regio Waterland, met de fouten die vaak voorkomen.',
  'Deze pagina is gemaakt uit de sjablonen zelf: `npm run docs:screenshots` voor de plaatjes van de werkmap, `npm run docs:pages` voor die van het papier.',
  '',
  '| Wat wilt u doen? | Sjablonen |',
  '| --- | --- |',
  ...TEMPLATE_SETS.map(({ title, purpose, templates }) => `| **${title}**. ${purpose} | ${templates.map(link).join(', ')} |`),
  '',
  ...TEMPLATES.flatMap(chapter),
  '## In het taakvenster',
  '',
  ...PANE.flatMap(([file, text]) => [`${text}:`, '', ...picture(file, text)]),
];

writeFileSync(`${FOLDER}/README.md`, `${lines.join('\n').trimEnd()}\n`);
