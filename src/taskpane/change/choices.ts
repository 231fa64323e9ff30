import { byName } from '../../facts/lists/names';
import { budgetReading } from '../../facts/money/budget';
import type { Dossier } from '../../records/dossier';
import { formatEuros } from '../../records/euros';
import { KOSTENSOORTEN, LISTS, PARTNER_TYPES } from '../../scheme/lists';
import { isPeriode, ROUNDS, YEARS, type Periode } from '../../scheme/rounds';
import { NEW_LIJN, type Choice, type ChoiceList } from './change-form';

/** What the lists of the form hold for a workbook. */
export type Choices = Readonly<Record<ChoiceList, readonly Choice[]>> & {
  /** A code that no activity has yet. */
  readonly freeCode: string;
};

const choice = (value: string, label = value): Choice => ({ value, label });

/** Separates the parts of the value of a post; nobody types it. */
export const PART = '\u0000';

/** Gathers what the form lets choose; `chosen` is the bron that the form has now. */
export function choicesOf(dossier: Dossier): Choices {
  const periodes = [...new Set(dossier.regio.lines.map(({ periode }) => periode).filter(isPeriode))];
  const ofRegion: readonly Periode[] =
    periodes.length > 0 ? periodes : dossier.assumedPeriode ? [dossier.assumedPeriode] : (Object.keys(YEARS) as Periode[]);
  const activities = dossier.activiteiten.lines.flatMap(({ act_code, activiteit }) =>
    act_code === null ? [] : [choice(act_code, `${act_code} · ${activiteit ?? ''}`)],
  );
  const lijnen = [...byName(dossier.activiteiten.lines, ({ pl_code }) => pl_code).values()].flatMap(([line]) =>
    line?.pl_code ? [choice(line.pl_code, `${line.pl_code} · ${line.programmalijn ?? ''}`)] : [],
  );
  const posts = postsOf(dossier);
  return {
    bronnen: Object.values(ROUNDS)
      .filter(({ periode }) => ofRegion.includes(periode))
      .reverse()
      .map(({ bron }) => choice(bron)),
    activiteiten: activities,
    lijnen: [...lijnen, choice(NEW_LIJN, 'Een nieuwe programmalijn')],
    partners: dossier.partners.lines.flatMap(({ partner_naam }) => (partner_naam === null ? [] : [choice(partner_naam)])),
    jaren: [...new Set(ofRegion.flatMap((periode) => YEARS[periode]))].sort((a, b) => a - b).map((year) => choice(String(year))),
    posten: posts,
    betalers: [
      ...posts,
      ...lijnen.map(({ value, label }) => choice(['lijn', value].join(PART), `Programmalijn ${label}`)),
      choice('cash', 'Bedrijven, in geld'),
      choice('kind', 'Bedrijven, in natura'),
      choice('eigen', 'Scholen zelf'),
      choice('subsidie', 'Subsidie die nog niet is begroot'),
    ],
    kostensoorten: KOSTENSOORTEN.map((each) => choice(each)),
    doelen: LISTS.doel.values.map((each) => choice(each)),
    doelgroepen: LISTS.doelgroep.values.map((each) => choice(each)),
    partnersoorten: PARTNER_TYPES.filter((each) => each !== 'penvoerder (vmbo)').map((each) => choice(each)),
    freeCode: freeCode(dossier),
  };
}

/** The posts of the budget: an activity and a kostensoort, with what is budgeted. */
function postsOf(dossier: Dossier): readonly Choice[] {
  const { planned } = budgetReading(dossier);
  const sums = new Map<string, { code: string; kostensoort: string; sum: number }>();
  for (const line of dossier.begroting.lines) {
    if (line.act_code === null || line.kostensoort === null) continue;
    const key = [line.act_code, line.kostensoort].join(PART);
    const known = sums.get(key) ?? { code: line.act_code, kostensoort: line.kostensoort, sum: 0 };
    known.sum += planned(line) ?? 0;
    sums.set(key, known);
  }
  return [...sums.values()].map(({ code, kostensoort, sum }) =>
    choice(['post', code, kostensoort].join(PART), `${code} · ${kostensoort} (${formatEuros(sum)})`),
  );
}

/** The next code in the way of the last one: after A07 comes A08. */
function freeCode(dossier: Dossier): string {
  const codes = dossier.activiteiten.lines.flatMap(({ act_code }) => (act_code === null ? [] : [act_code.trim()]));
  const taken = new Set(codes.map((code) => code.toLowerCase()));
  const [, letters = 'A', digits = '00'] = /^(.*?)(\d+)$/.exec(codes.at(-1) ?? '') ?? [];
  for (let number = Number(digits) + 1; ; number += 1) {
    const code = letters + String(number).padStart(digits.length, '0');
    if (!taken.has(code.toLowerCase())) return code;
  }
}
