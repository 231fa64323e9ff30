import { KOSTENSOORTEN } from '../scheme/lists';

/** Languages of the help. What is said about a workbook is always Dutch: so are the workbooks and the scheme. */
export type Language = 'nl' | 'en';

/** The language of the help: as asked for with `--lang`, else English where the computer speaks it, else Dutch. */
export function languageOf(parameters: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = parameters.findIndex((parameter) => parameter === '--lang' || parameter.startsWith('--lang='));
  const asked = at < 0 ? undefined : (parameters[at]?.split('=')[1] ?? parameters[at + 1]);
  if (asked !== undefined) return asked.toLowerCase().startsWith('en') ? 'en' : 'nl';
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return system.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

const DUTCH = {
  description: 'Controleert projectadministraties van Sterk Techniekonderwijs (STO) in Excel-werkmappen en CSV-bestanden.',
  check: 'controleert werkmappen, CSV-bestanden en mappen',
  files: 'bestanden en mappen',
  format: 'vorm van de uitvoer',
  output: 'schrijft de uitvoer in dit bestand',
  mark: 'maakt een kopie met kolommen Controle en een rapportblad; bij meer bestanden een map',
  round: 'subsidieperiode voor een werkmap zonder ingevuld blad Regio',
  date: 'dag waarop gecontroleerd wordt: 31-12-2026 of 2026-12-31',
  today: 'vandaag',
  profile: 'leest bladen volgens een koppelprofiel (JSON)',
  accept: 'leest ook bladen die op een register lijken, zonder het te vragen',
  force: 'vervangt uitvoer die er al is; nooit een gecontroleerd bestand',
  ignoreSettings: 'laat buiten beschouwing welke controles de werkmap zelf uitzet of strenger maakt',
  timeLimit: 'meeste tijd voor één bestand, in seconden',
  memoryLimit: 'meeste geheugen voor één bestand, in MB',
  unmark: 'haalt de markering uit een gemarkeerde kopie',
  markedFile: 'gemarkeerde kopie',
  template: 'maakt een werkmap met lege sjablonen; zonder naam: de lijst',
  names: 'code (T09), blad (Kosten), taak (Begroting indienen, administratie, verantwoording) of alles',
  templateOutput: 'de werkmap die gemaakt wordt',
  periode: 'subsidieperiode van de sjablonen',
  rules: 'toont de regels, of één regel met bron en uitleg',
  ruleId: 'regel, zoals PER-01',
  parameters: 'toont de bedragen, tarieven en dagen van de regeling',
  reconcile: 'vergelijkt het kostenregister met de boekhouding (auditfiles XAF)',
  reconcileFiles: 'de werkmap met het register, en daarna een of meer auditfiles',
  booksProfile: 'profiel met project en rekeningen (JSON)',
  saveProfile: 'schrijft project en rekeningen als profiel in dit bestand',
  project: 'waaraan het project te zien is: projID, costID (kostenplaats), prodID (kostendrager) of rekening',
  account: 'kostensoort van een rekening; meer keren te geven',
  partner: 'vergelijkt alleen de regels van deze partner',
  reconcileExit: 'Afsluitcode: 0 alles sluit aan; 1 er zijn verschillen; 2 er kon niet (alles) vergeleken worden.',
  compare: 'vergelijkt twee werkmappen regel voor regel en cel voor cel',
  compareBefore: 'de eerdere werkmap',
  compareAfter: 'de latere werkmap',
  compareExit: 'Afsluitcode: 0 hetzelfde; 1 er zijn verschillen; 2 er kon niet (alles) vergeleken worden.',
  invoices: 'leest e-facturen (UBL) en maakt er regels voor Kosten van',
  invoicePaths: 'mappen en bestanden met e-facturen (.xml)',
  invoicesOutput: 'schrijft de regels in dit bestand: .xlsx, .csv of .json',
  invoicesExit: 'Afsluitcode: 0 alles overgenomen; 2 ten minste één bestand is niet overgenomen.',
  facturen: 'map met facturen: e-facturen (.xml) worden vergeleken, van andere bestanden telt de naam',
  lang: 'taal van deze uitleg: nl of en',
  help: 'toont deze uitleg',
  version: 'toont de versie',
  exit: 'Afsluitcode: 0 geen fouten; 1 er zijn fouten; 2 ten minste één bestand kon niet gecontroleerd worden, of de opdracht klopt niet.',
  titles: { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' } as Record<
    string,
    string
  >,
  usage: (name: string) => `${name} [opties]`,
  usageCommands: (name: string) => `${name} [opties] [opdracht]`,
  default: 'standaard',
  choices: 'keuze',
  errors: {
    unknownOption: (what: string) => `De optie ${what} bestaat niet.`,
    unknownCommand: (what: string) => `De opdracht ${what} bestaat niet.`,
    missingArgument: (what: string) => `Er ontbreekt: ${what}.`,
    optionMissingArgument: (what: string) => `Bij ${what} hoort een waarde.`,
    excessArguments: () => 'Er zijn meer argumenten dan deze opdracht kent.',
    missingOption: (what: string) => `De optie ${what} is nodig.`,
    invalid: (what: string) => `Deze waarde kan niet: ${what}.`,
    seeHelp: (name: string) => `Zie ${name} --help.`,
    date: (text: string) => `${text} is geen dag; schrijf 31-12-2026 of 2026-12-31.`,
    choice: (text: string, choices: readonly string[]) => `${text} kan niet; kies uit ${choices.join(', ')}.`,
    number: (text: string) => `${text} is geen getal boven nul.`,
    name: (text: string) => `Er is geen sjabloon ${text}; sto template toont ze.`,
    rule: (text: string) => `Er is geen regel ${text}; sto rules toont ze.`,
    noOutput: () => 'Geef met -o de naam van de werkmap die gemaakt wordt, zoals -o administratie.xlsx.',
    noXlsx: (path: string) => `De naam ${path} moet op .xlsx eindigen.`,
    extension: (path: string, wanted: string) =>
      `De kopie ${path} moet op ${wanted} eindigen, net als het bestand zelf: anders opent Excel haar niet.`,
    noFacturen: (path: string) => `De map ${path} met facturen bestaat niet.`,
    invoicesOutput: (path: string) => `De naam ${path} moet op .xlsx, .csv of .json eindigen.`,
    project: (text: string) => `${text} is geen project; schrijf projID=waarde, costID=waarde, prodID=waarde of rekening=4310,4320.`,
    account: (text: string) =>
      `${text} is geen rekening met kostensoort; schrijf bijvoorbeeld 4310=Materiaalkosten. Kostensoorten: ${KOSTENSOORTEN.join(', ')}.`,
    reconcileFiles: () => 'Geef eerst de werkmap met het register en daarna een of meer auditfiles (.xaf).',
    folder: (path: string) => `Bij meer dan één bestand is --mark een map, en ${path} is een bestand.`,
  },
};

const ENGLISH: typeof DUTCH = {
  description: 'Checks administrations of the Dutch subsidy scheme Sterk Techniekonderwijs (STO) in Excel workbooks and CSV files.',
  check: 'checks workbooks, CSV files and folders',
  files: 'files and folders',
  format: 'form of the output',
  output: 'writes the output to this file',
  mark: 'makes a copy with columns Controle and a report sheet; for several files a folder',
  round: 'subsidy period for a workbook without a filled in sheet Regio',
  date: 'day of the check: 31-12-2026 or 2026-12-31',
  today: 'today',
  profile: 'reads sheets by a koppelprofiel (JSON)',
  accept: 'also reads sheets that look like a register, without asking',
  force: 'replaces output that exists; never a file that is checked',
  ignoreSettings: 'leaves aside which checks the workbook itself switches off or makes stricter',
  timeLimit: 'most time for one file, in seconds',
  memoryLimit: 'most memory for one file, in MB',
  unmark: 'takes the marking out of a marked copy',
  markedFile: 'marked copy',
  template: 'makes a workbook with empty templates; without a name: the list',
  names: 'code (T09), sheet (Kosten), job (Begroting indienen, administratie, verantwoording) or alles',
  templateOutput: 'the workbook to make',
  periode: 'subsidy period of the templates',
  rules: 'shows the rules, or one rule with its source and explanation',
  ruleId: 'rule, such as PER-01',
  parameters: 'shows the amounts, rates and days of the scheme',
  reconcile: 'holds the register of costs against the books (auditfiles XAF)',
  reconcileFiles: 'the workbook with the register, then one or more auditfiles',
  booksProfile: 'profile with project and accounts (JSON)',
  saveProfile: 'writes project and accounts to this file as a profile',
  project: 'how the project is told: projID, costID (cost centre), prodID (cost unit) or rekening (account)',
  account: 'kostensoort of an account; may be given several times',
  partner: 'compares the lines of this partner only',
  reconcileExit: 'Exit code: 0 all tied; 1 there are differences; 2 (not all) could be compared.',
  compare: 'compares two workbooks line by line and cell by cell',
  compareBefore: 'the earlier workbook',
  compareAfter: 'the later workbook',
  compareExit: 'Exit code: 0 the same; 1 there are differences; 2 (not all) could be compared.',
  invoices: 'reads e-invoices (UBL) and makes lines for Kosten of them',
  invoicePaths: 'folders and files with e-invoices (.xml)',
  invoicesOutput: 'writes the lines to this file: .xlsx, .csv or .json',
  invoicesExit: 'Exit code: 0 all taken over; 2 at least one file was not.',
  facturen: 'folder with invoices: e-invoices (.xml) are compared, of other files the name counts',
  lang: 'language of this help: nl or en',
  help: 'shows this help',
  version: 'shows the version',
  exit: 'Exit code: 0 no findings of outcome fout; 1 there are; 2 at least one file could not be checked, or the command is wrong.',
  titles: {},
  usage: (name) => `${name} [options]`,
  usageCommands: (name) => `${name} [options] [command]`,
  default: 'default',
  choices: 'choices',
  errors: {
    unknownOption: (what) => `There is no option ${what}.`,
    unknownCommand: (what) => `There is no command ${what}.`,
    missingArgument: (what) => `Missing: ${what}.`,
    optionMissingArgument: (what) => `${what} needs a value.`,
    excessArguments: () => 'There are more arguments than this command knows.',
    missingOption: (what) => `The option ${what} is needed.`,
    invalid: (what) => `This value cannot be: ${what}.`,
    seeHelp: (name) => `See ${name} --help.`,
    date: (text) => `${text} is no day; write 31-12-2026 or 2026-12-31.`,
    choice: (text, choices) => `${text} cannot be; choose from ${choices.join(', ')}.`,
    number: (text) => `${text} is no number above zero.`,
    name: (text) => `There is no template ${text}; sto template lists them.`,
    rule: (text) => `There is no rule ${text}; sto rules lists them.`,
    noOutput: () => 'Name the workbook to make with -o, such as -o administratie.xlsx.',
    noXlsx: (path) => `The name ${path} must end in .xlsx.`,
    extension: (path, wanted) => `The copy ${path} must end in ${wanted}, like the file itself: Excel does not open it otherwise.`,
    noFacturen: (path) => `The folder ${path} with invoices does not exist.`,
    invoicesOutput: (path) => `The name ${path} must end in .xlsx, .csv or .json.`,
    project: (text) => `${text} is no project; write projID=value, costID=value, prodID=value or rekening=4310,4320.`,
    account: (text) =>
      `${text} is no account with its kostensoort; write 4310=Materiaalkosten, for instance. Kostensoorten: ${KOSTENSOORTEN.join(', ')}.`,
    reconcileFiles: () => 'Give the workbook with the register first, then one or more auditfiles (.xaf).',
    folder: (path) => `With more than one file --mark is a folder, and ${path} is a file.`,
  },
};

export type Words = typeof DUTCH;

/** All that the command says about itself. */
export const WORDS: Readonly<Record<Language, Words>> = { nl: DUTCH, en: ENGLISH };

/** The user asked for something that cannot be; the message says what, in the language of the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
