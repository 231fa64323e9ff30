import { isGiven } from '../../facts/costs/invoices';
import { nameKey } from '../../facts/lists/names';
import type { PartnerType } from '../../facts/lists/partner-list';
import { ALL_ROUNDS, isPeriode, ROUNDS } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { date, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-12',
  title: 'Een partner die later meedoet of stopt, heeft een overeenkomst, een begroting en een wijziging',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { partners: ['partner_naam'] },
  optional: {
    partners: ['partner_type', 'sok', 'vanaf', 'tot'],
    begroting: ['partner'],
    wijzigingen: ['soort', 'partner', 'oud', 'nieuw', 'reden'],
    regio: ['periode'],
  },
  stopsAt: { begroting: ['partner'], wijzigingen: ['soort', 'partner'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Casus 2, een school komt erbij',
      evidence: 'V',
      explanation: 'Komt er een school bij, dan vraagt de casus wat u vastlegt: regioplan, begroting, administratie en communicatie.',
    },
    {
      source: 'dusi-samenwerking',
      where: 'Format samenwerkingsovereenkomst',
      evidence: 'V',
      explanation: 'DUS-I heeft een format voor de overeenkomst die alle partners tekenen.',
    },
  ],
  messages: {
    geenOvereenkomst: {
      outcome: 'let op',
      text: 'staat op nee: met {partner} is nog geen overeenkomst getekend',
      found: 'nee',
      expected: 'ja',
      action: 'Laat de partner de samenwerkingsovereenkomst tekenen en zet dit daarna op ja.',
    },
    geenBegroting: {
      outcome: 'te beoordelen',
      text: '{partner} doet mee vanaf {begin}, maar staat op geen regel van de begroting: doet de partner mee zonder budget?',
      found: 'geen begrotingsregel',
      expected: 'een begrotingsregel, als de partner budget krijgt',
      action: 'Zet in de begroting wat de partner krijgt. Krijgt de partner niets, dan hoeft er niets te gebeuren.',
    },
    geenWijziging: {
      outcome: 'te beoordelen',
      text: '{partner} kwam er op {begin} bij, maar op het blad Wijzigingen staat daar niets over: stond dit al in het goedgekeurde plan?',
      found: 'geen wijziging',
      expected: 'een regel op het blad Wijzigingen, of een partner uit het goedgekeurde plan',
      action:
        'Leg op het blad Wijzigingen vast dat de partner erbij kwam, met besluit. Stond de partner al in het plan, dan hoeft dat niet.',
    },
    geenVertrek: {
      outcome: 'te beoordelen',
      text: '{partner} stopte na {einde}, maar op het blad Wijzigingen staat daar niets over: weet iedereen dit?',
      found: 'geen wijziging',
      expected: 'een regel op het blad Wijzigingen',
      action: 'Leg op het blad Wijzigingen vast dat de partner stopte, met besluit, en meld het zo nodig aan DUS-I.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const period = periodOf(dossier);
    const budgeted = new Set(dossier.begroting.lines.flatMap(({ partner }) => (partner === null ? [] : [nameKey(partner)])));
    const hasBudget = dossier.begroting.lines.length > 0 && dossier.begroting.lines.every(({ partner }) => partner !== null);
    const hasLog = dossier.wijzigingen.tables.length > 0;
    for (const line of dossier.partners.lines) {
      const { partner_naam, partner_type, sok, vanaf, tot } = line;
      // For companies no notice is needed; what they bring in is of the cofinanciering.
      if (partner_naam === null || partner_type === null || !SCHOOLS.has(partner_type)) continue;
      const partner = text(partner_naam);
      if (sok === false) report.line(line, 'sok', 'geenOvereenkomst', { partner });
      if (!period) continue;
      if (vanaf !== null && vanaf > period.start && vanaf <= checkDate) {
        const values = { partner, begin: date(vanaf) };
        if (hasBudget && !budgeted.has(nameKey(partner_naam))) report.line(line, 'partner_naam', 'geenBegroting', values);
        if (hasLog && !isLogged(dossier, partner_naam, 'partner erbij')) report.line(line, 'vanaf', 'geenWijziging', values);
      }
      if (hasLog && tot !== null && tot < period.end && tot < checkDate && !isLogged(dossier, partner_naam, 'partner eraf')) {
        report.line(line, 'tot', 'geenVertrek', { partner, einde: date(tot) });
      }
    }
  },
  examples: [
    {
      name: 'een school die later meedoet en alles heeft, een bedrijf, en een school van het begin',
      given: {
        regio: [{}],
        partners: [
          {},
          { partner_type: 'vmbo-school', partner_naam: 'Het Veer', vanaf: '1-8-2025' },
          { partner_type: 'bedrijf', partner_naam: 'Jachtbouw', sok: 'nee', vanaf: '1-8-2025', tot: '31-12-2025' },
        ],
        begroting: [{}, { partner: 'het veer' }],
        wijzigingen: [{ soort: 'partner erbij', partner: 'Het Veer' }],
      },
      expected: [],
    },
    {
      name: 'de wijziging noemt de school alleen in woorden, of noemt geen naam',
      given: {
        regio: [{}],
        partners: [
          { partner_type: 'vmbo-school', partner_naam: 'Het Veer', vanaf: '1-8-2025' },
          { partner_type: 'po-school', partner_naam: 'De Molen', vanaf: '1-8-2025' },
        ],
        wijzigingen: [
          { soort: 'partner erbij', nieuw: 'Vmbo Het Veer doet mee' },
          { soort: 'partner erbij', nieuw: '', oud: '', partner: '', reden: 'Nieuwe school' },
        ],
      },
      expected: [],
    },
    {
      name: 'zonder Begroting en Wijzigingen valt daar niets over te zeggen',
      given: { regio: [{}], partners: [{ partner_type: 'vmbo-school', partner_naam: 'Het Veer', vanaf: '1-8-2025' }] },
      expected: [],
    },
    {
      name: 'een nieuwe school zonder overeenkomst, begroting en wijziging, en een school die stopte',
      given: {
        regio: [{}],
        partners: [
          { partner_type: 'vmbo-school', partner_naam: 'Het Veer', sok: 'nee', vanaf: '1-8-2025' },
          { partner_type: 'po-school', partner_naam: 'De Molen', tot: '31-7-2026' },
        ],
        begroting: [{}],
        wijzigingen: [{}],
      },
      expected: [
        { message: 'geenOvereenkomst', table: 'partners', line: 1, column: 'sok' },
        { message: 'geenBegroting', table: 'partners', line: 1, column: 'partner_naam' },
        { message: 'geenWijziging', table: 'partners', line: 1, column: 'vanaf' },
        { message: 'geenVertrek', table: 'partners', line: 2, column: 'tot' },
      ],
    },
    {
      name: 'een overeenkomst die nog niet is getekend',
      given: { partners: [{ sok: 'nee' }] },
      expected: [{ message: 'geenOvereenkomst', table: 'partners', line: 1, column: 'sok' }],
    },
  ],
});

/** Partners that carry out the plan; what companies and governments do is of other rules. */
const SCHOOLS: ReadonlySet<string> = new Set<PartnerType>([
  'penvoerder (vmbo)',
  'vmbo-school',
  'mbo-instelling',
  'po-school',
  'overige onderwijsinstelling',
]);

/** First and last day of the subsidies of the workbook; undefined when it does not say of which it is. */
function periodOf({ regio, assumedPeriode }: Dossier): { readonly start: number; readonly end: number } | undefined {
  const periodes = new Set([...regio.lines.map(({ periode }) => periode), assumedPeriode].filter(isPeriode));
  const rounds = Object.values(ROUNDS).filter(({ periode }) => periodes.has(periode));
  if (rounds.length === 0) return undefined;
  return { start: Math.min(...rounds.map(({ start }) => start)), end: Math.max(...rounds.map(({ end }) => end)) };
}

/** Whether a change says that a partner came or went. One that names nobody may be about this partner. */
const isLogged = ({ wijzigingen }: Dossier, name: string, soort: 'partner erbij' | 'partner eraf'): boolean =>
  wijzigingen.lines.some((line) => line.soort === soort && mayBeAbout(line, name));

function mayBeAbout({ partner, oud, nieuw, reden }: Line<'wijzigingen'>, name: string): boolean {
  if (isGiven(partner)) return nameKey(partner) === nameKey(name);
  const words = [oud, nieuw, reden].filter(isGiven).map((each) => nameKey(each));
  return !isGiven(oud) && !isGiven(nieuw) ? true : words.some((each) => each.includes(nameKey(name)));
}
