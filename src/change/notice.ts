import type { Evidence } from '../scheme/evidence';
import type { SourceId } from '../scheme/sources';
import type { Round } from '../scheme/rounds';
import { nameKey } from '../facts/lists/names';
import { OVERHEAD } from '../facts/costs/register-costs';
import type { Dossier } from '../records/dossier';
import { activityOf } from './activity-plans';
import type { ChangePlan } from './plan';
import type { ProposedChange } from './proposed-change';

/** When DUS-I must know: at once, in the report, or the sources do not say. `niet nodig`: a source says that no notice is needed. */
export type NoticeTime = 'nu' | 'verslag' | 'bronnen zwijgen';

/** What a source says about telling DUS-I. */
export interface NoticeReason {
  readonly text: string;
  readonly source: SourceId;
  readonly where: string;
  readonly evidence: Evidence;
}

export interface Notice {
  readonly time: NoticeTime;
  /** The answer in one Dutch sentence. */
  readonly sentence: string;
  readonly reasons: readonly NoticeReason[];
}

const NOT_CARRIED_OUT: NoticeReason = {
  text: '“Zijn er activiteiten die u niet, niet op tijd of niet volledig kunt uitvoeren? Dan moet u dit schriftelijk aan DUS-I melden. Doe dit zo snel mogelijk.”',
  source: 'sto-presentatie',
  where: 'Meldplicht',
  evidence: 'V',
};
const SITUATION: NoticeReason = {
  text: '“Of verandert er iets aan uw situatie? Dan moet u dit schriftelijk aan DUS-I melden.” Dat deze wijziging daaronder valt, lezen wij zo; het staat er niet letterlijk.',
  source: 'sto-presentatie',
  where: 'Meldplicht',
  evidence: 'I',
};
const SUBSTANTIAL: NoticeReason = {
  text: 'Wezenlijk, en dus te melden, is bijvoorbeeld dat doelen met hun activiteiten vervallen of erbij komen, of dat budget verschuift van het ontwikkelen van activiteiten naar overhead.',
  source: 'sto-meldplicht',
  where: 'Meldplicht en verantwoorden, 12-11-2020',
  evidence: 'V',
};
const IN_REPORT: NoticeReason = {
  text: 'Wat binnen het doel van STO past, of hetzelfde doel met een andere activiteit bereikt, kan worden meegenomen in de voortgangsrapportage.',
  source: 'sto-meldplicht',
  where: 'Meldplicht en verantwoorden, 12-11-2020',
  evidence: 'V',
};
const COMPANY: NoticeReason = {
  text: 'Een bedrijf dat erbij komt of een ander vervangt, hoeft u niet apart te melden bij DUS-I; noem het in de voortgangsrapportage.',
  source: 'sto-faq',
  where: 'Vraag over andere bedrijven als cofinancier',
  evidence: 'V',
};
const RATE: NoticeReason = {
  text: 'Een uurtarief dat met de GPL stijgt, hoeft u niet te melden; onderbouw het in de voortgangsrapportage. Een ander tarief mag als u het kunt motiveren.',
  source: 'sto-home',
  where: 'Vraag over de GPL',
  evidence: 'V',
};
const NO_THRESHOLD: NoticeReason = {
  text: 'Een percentage waarboven u een verschuiving moet melden, is in geen bron gevonden.',
  source: 'sto-controle',
  where: 'Gezocht in de bronnen van STO Controle',
  evidence: 'M',
};
const CASE: NoticeReason = {
  text: 'De casus vraagt wel wat u vastlegt en of u OCW of anderen informeert, maar geeft daar geen antwoord op.',
  source: 'sto-presentatie',
  where: 'Casus 1 en casus 2',
  evidence: 'V',
};

/** Whether the sources of the round itself speak of it, or only those of the scheme before. */
const ofOldScheme = (reason: NoticeReason, round: Round): NoticeReason =>
  round.id === 'STO2025' ? { ...reason, text: `${reason.text} Dit is geschreven voor 2020-2024.`, evidence: 'A' } : reason;

const SENTENCES: Readonly<Record<NoticeTime, string>> = {
  nu: 'Meld dit nu schriftelijk aan DUS-I.',
  verslag: 'Een aparte melding is niet nodig: neem dit op in de voortgangsrapportage.',
  'bronnen zwijgen':
    'De bronnen zeggen niet of u dit nu moet melden. Vraag het aan DUS-I, of neem het op in de voortgangsrapportage en leg vast waarom.',
};

/** What the sources say about telling DUS-I of a change. */
export function noticeOf(dossier: Dossier, change: ProposedChange, plan: ChangePlan, round: Round): Notice {
  const { time, reasons } = judged(dossier, change, plan, round);
  return { time, sentence: SENTENCES[time], reasons };
}

function judged(dossier: Dossier, change: ProposedChange, { log }: ChangePlan, round: Round): Omit<Notice, 'sentence'> {
  const isNew = round.id === 'STO2025';
  /** Of the scheme of 2020-2024: for 2025-2028 nobody says so. */
  const old = (time: NoticeTime, ...reasons: readonly NoticeReason[]): Omit<Notice, 'sentence'> => ({
    time: isNew ? 'bronnen zwijgen' : time,
    reasons: reasons.map((reason) =>
      reason.source === 'sto-controle' || reason.source === 'sto-presentatie' ? reason : ofOldScheme(reason, round),
    ),
  });
  if (log.some(({ kostensoort_van, kostensoort_naar }) => kostensoort_naar === OVERHEAD && kostensoort_van !== OVERHEAD))
    return old('nu', SUBSTANTIAL);
  switch (change.kind) {
    case 'activiteit later':
      return { time: 'nu', reasons: [NOT_CARRIED_OUT] };
    case 'activiteit vervalt':
      return { time: 'nu', reasons: [NOT_CARRIED_OUT, ofOldScheme(SUBSTANTIAL, round)] };
    case 'activiteit nieuw': {
      const fits = dossier.activiteiten.lines.some(({ pl_code }) => pl_code !== null && nameKey(pl_code) === nameKey(change.lijn));
      return fits && change.decision.doel ? old('verslag', IN_REPORT, CASE) : old('nu', SUBSTANTIAL, CASE);
    }
    case 'aankoop':
      return old('verslag', IN_REPORT, CASE, NO_THRESHOLD);
    case 'verschuiving': {
      const [from, to] = [activityOf(dossier, change.van.code)?.pl_code, activityOf(dossier, change.naar.code)?.pl_code];
      const isWithin = from && to && nameKey(from) === nameKey(to);
      return isWithin || change.decision.doel ? old('verslag', IN_REPORT, NO_THRESHOLD) : old('bronnen zwijgen', IN_REPORT, NO_THRESHOLD);
    }
    case 'partner erbij':
    case 'partner eraf':
    case 'partner gewijzigd':
      return isCompany(dossier, change) ? old('verslag', COMPANY) : { time: 'nu', reasons: [SITUATION] };
    case 'tarief':
      return old('verslag', RATE);
    case 'periode':
      return { time: 'nu', reasons: [NOT_CARRIED_OUT, SITUATION] };
    case 'overig':
      return { time: 'nu', reasons: [SITUATION] };
  }
}

const COMPANIES: ReadonlySet<string> = new Set(['bedrijf', 'brancheorganisatie of bedrijvennetwerk']);

function isCompany(dossier: Dossier, change: Extract<ProposedChange, { naam: string; kind: `partner ${string}` }>): boolean {
  if (change.kind === 'partner erbij') return COMPANIES.has(change.soort);
  const line = dossier.partners.lines.find(({ partner_naam }) => partner_naam !== null && nameKey(partner_naam) === nameKey(change.naam));
  return COMPANIES.has(line?.partner_type ?? '');
}
