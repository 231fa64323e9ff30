import { accountOffers, isIncome, projectOffers, type AccountOffer, type Books, type ProjectOffer } from './books';
import type { CostAccounts } from './cost-lines';
import { FIELD_WORDS, type Kostensoort, type ProjectChoice } from './profile';

/** What the user said so far of the books. */
export interface Wanted {
  readonly project: ProjectChoice | undefined;
  /** Null is an account of costs of which the kostensoort is not told. */
  readonly accounts: Readonly<Record<string, Kostensoort | null>>;
}

/** The lines to read as costs. */
export interface ChosenCosts {
  readonly project: ProjectChoice;
  readonly costs: CostAccounts;
  readonly remarks: readonly string[];
}

/** Why nothing can be read yet, with what can be chosen. */
export interface OpenChoice {
  readonly problem: string;
  readonly projects: readonly ProjectOffer[];
  readonly accounts: readonly AccountOffer[];
}

/** Settles project and accounts as far as the user said them; without accounts all result accounts of the project count that are no income. */
export function chooseCosts(books: Books, { project: asked, accounts }: Wanted): ChosenCosts | OpenChoice {
  const projects = projectOffers(books);
  const chosen = Object.entries(accounts);
  const project = asked ?? (chosen.length > 0 ? { field: 'rekening' as const } : undefined);
  const open = (problem: string): OpenChoice => ({ problem, projects, accounts: accountOffers(books, undefined) });
  if (!project)
    return open('Welk project is van STO? Kies een project, kostenplaats of kostendrager, of de rekeningen waarop alles van STO staat.');
  const known = new Set(books.scans.flatMap(({ onAccounts }) => [...onAccounts.keys()]));
  if (project.field === 'rekening') {
    const absent = chosen.filter(([account]) => !known.has(account)).map(([account]) => account);
    if (chosen.length === 0) return open('Zonder project zijn de rekeningen nodig waarop de kosten van STO staan.');
    if (absent.length === chosen.length)
      return open(`Op ${absent.length === 1 ? 'rekening' : 'de rekeningen'} ${absent.join(', ')} staat in deze boekhouding niets.`);
    return { project, costs: new Map(chosen), remarks: absent.length === 0 ? [] : [nothingOn(absent)] };
  }
  if (!projects.some(({ field, value }) => field === project.field && value === project.value))
    return open(`De waarde ${project.value} komt in deze boekhouding niet voor als ${FIELD_WORDS[project.field]}.`);
  const offers = accountOffers(books, project);
  if (chosen.length > 0) {
    const used = new Set(offers.map(({ account }) => account.id));
    const absent = chosen.filter(([account]) => !used.has(account)).map(([account]) => account);
    return { project, costs: new Map(chosen), remarks: absent.length === 0 ? [] : [nothingOn(absent)] };
  }
  const isVat = (id: string): boolean => books.masters.some(({ vatAccounts }) => vatAccounts.has(id));
  const result = offers.filter(({ account }) => account.type !== 'B' && account.type !== 'M' && !isVat(account.id));
  const costs = result.filter(({ account, cents }) => !isIncome(account, cents));
  if (costs.length === 0)
    return { problem: 'Dit project heeft geen regels op rekeningen van kosten. Geef de rekeningen zelf aan.', projects, accounts: offers };
  const names = (list: readonly AccountOffer[]): string => list.map(({ account }) => account.id).join(', ');
  const income = result.filter((offer) => !costs.includes(offer));
  return {
    project,
    costs: new Map(costs.map(({ account }) => [account.id, null])),
    remarks: [
      `Er zijn geen rekeningen gekozen; alle resultaatrekeningen van het project tellen als kosten: ${names(costs)}.`,
      ...(income.length === 0 ? [] : [`Niet als kosten geteld, want het lijken opbrengsten: ${names(income)}.`]),
    ],
  };
}

const nothingOn = (accounts: readonly string[]): string =>
  `Op ${accounts.length === 1 ? 'rekening' : 'de rekeningen'} ${accounts.join(', ')} staat van dit project niets.`;
