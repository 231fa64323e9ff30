import { ALL_ROUNDS, BRON_COFINANCIERING, roundOfBron } from '../../scheme/rounds';
import type { Dossier, Line, Place } from '../../records/dossier';
import { isSameAmount, LINE_TOLERANCE } from '../../records/money';
import { invoiceKey, isGiven } from '../../facts/costs/invoices';
import { places, text } from '../message-value';
import { linesInBlocks, perBlock } from '../../facts/blocks';
import { byName, nameKey } from '../../facts/lists/names';
import { joinedMend, removeMend, setMend } from '../line-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-16',
  title: 'Wat de subsidie betaalt, is geen cofinanciering',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    cofinanciering: ['cofinancier', 'bedrag'],
    kosten: ['leverancier', 'factuurnr', 'bron'],
    afschrijvingen: ['leverancier', 'factuurnr', 'bron'],
  },
  optional: { cofinanciering: ['factuurnr'] },
  skips: { cofinanciering: ['bedrag'], kosten: ['incl', 'excl', 'bedrag_sto'], afschrijvingen: ['aanschaf'] },
  basis: [
    {
      source: 'sen-app',
      where: 'Cofinanciering in de STO-regeling',
      evidence: 'V2',
      explanation: 'De cofinanciering is geen onderdeel van de subsidie, maar komt er bovenop.',
    },
  ],
  messages: {
    zelfdeFactuur: {
      outcome: 'fout',
      text: 'factuur {nummer} van {naam} telt als bijdrage en is ook uit de subsidie betaald',
      found: 'factuur als bijdrage, en als kosten op {plaatsen}',
      expected: 'kosten of bijdrage',
      action: 'Kies bij de kosten de financieringsbron cofinanciering, of haal deze bijdrage weg.',
    },
    deelFactuur: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} van {naam} is voor een deel uit de subsidie betaald: telt alleen de rest als bijdrage?',
      found: 'factuur deels als bijdrage, en deels als kosten op {plaatsen}',
      expected: 'delen die samen niet meer zijn dan de factuur',
      action: 'Ga na dat de bijdrage het deel is dat het bedrijf niet in rekening bracht of zelf betaalde, en leg de verdeling vast.',
    },
    zelfdeNummer: {
      outcome: 'te beoordelen',
      text: 'nummer {nummer} staat met hetzelfde bedrag ook bij de kosten van {leverancier}: is dit dezelfde factuur?',
      found: 'zelfde nummer en bedrag op {plaatsen}',
      expected: 'een factuur die de subsidie niet betaalt',
      action: 'Ga na of dit dezelfde factuur is. Zo ja, laat dan de subsidie of het bedrijf haar betalen, niet allebei.',
    },
  },
  check({ dossier }, report) {
    if (dossier.cofinanciering.lines.length === 0) return;
    const paidWith = paidInvoices(dossier);
    for (const line of dossier.cofinanciering.lines) {
      const { cofinancier, factuurnr, bedrag } = line;
      if (!isGiven(factuurnr)) continue;
      const key = invoiceKey({ leverancier: cofinancier, factuurnr });
      const paid = paidWith(factuurnr);
      const others = paid.filter(({ amounts }) => amounts.some((amount) => isSameAmount(amount, bedrag)));
      const [leverancier] = others.map((other) => other.leverancier ?? 'een leverancier').sort();
      const nummer = text(factuurnr);
      const same = key === null ? [] : paid.filter((invoice) => invoiceKey(invoice) === key);
      if (same.length > 0) {
        const values = { nummer, naam: text(cofinancier ?? ''), plaatsen: places(same) };
        if (isShared(same, bedrag)) report.line(line, 'factuurnr', 'deelFactuur', values);
        else report.line(line, 'factuurnr', 'zelfdeFactuur', values, undefined, eitherMends(line, same));
      } else if (leverancier !== undefined) {
        const paidTo = others.filter((other) => (other.leverancier ?? 'een leverancier') === leverancier);
        const values = { nummer, leverancier: text(leverancier), plaatsen: places(paidTo) };
        report.line(line, 'factuurnr', 'zelfdeNummer', values, undefined, eitherMends(line, paidTo));
      }
    }
  },
  examples: [
    {
      name: 'dezelfde factuur, maar de kosten zijn uit cofinanciering betaald; en hetzelfde nummer met een ander bedrag',
      given: {
        cofinanciering: [{ factuurnr: 'K-12' }, { factuurnr: 'F-1', bedrag: 999 }, { factuurnr: 'n.v.t.' }],
        kosten: [{ leverancier: 'Jachtbouw Kooiman', factuurnr: 'K-12', bron: 'cofinanciering' }, {}, { factuurnr: 'n.v.t.' }],
      },
      expected: [],
    },
    {
      name: 'een factuur die voor 70% uit de subsidie is betaald, met de rest als bijdrage',
      given: {
        cofinanciering: [{ factuurnr: 'K-12', soort: 'in cash', uren: '', tarief: '', cash: 181.5, bedrag: 181.5 }],
        kosten: [{ leverancier: 'Jachtbouw Kooiman', factuurnr: 'K-12', pct: 0.7, bedrag_sto: 423.5 }],
      },
      expected: [{ message: 'deelFactuur', table: 'cofinanciering', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'een factuur van het bedrijf bij de kosten, en een machine met hetzelfde nummer en bedrag',
      given: {
        cofinanciering: [
          { factuurnr: 'k-12 ' },
          { factuurnr: 'M-101', soort: 'in kind materiaal (nieuw)', uren: '', tarief: '', aantal: 1, waarde: 6000, bedrag: 6000 },
        ],
        kosten: [{ leverancier: 'Jachtbouw Kooiman', factuurnr: 'K-12' }],
        afschrijvingen: [{}],
      },
      expected: [
        { message: 'zelfdeFactuur', table: 'cofinanciering', line: 1, column: 'factuurnr' },
        { message: 'zelfdeNummer', table: 'cofinanciering', line: 2, column: 'factuurnr' },
      ],
    },
  ],
});

/** Of an invoice that counts twice: the company pays for it, or the subsidie does. */
const eitherMends = (line: Line<'cofinanciering'>, paid: readonly PaidInvoice[]): readonly Mend[] => [
  ...joinedMend(
    paid.flatMap(({ at }) =>
      setMend('fill in', at, 'bron', BRON_COFINANCIERING, { label: 'Het bedrijf betaalt: boek de kosten op cofinanciering' }),
    ),
  ),
  ...removeMend(line, 'De subsidie betaalt: haal de bijdrage weg', 'fill in'),
];

interface PaidInvoice {
  readonly at: Place;
  readonly leverancier: string | null;
  readonly factuurnr: string | null;
  /** What the invoice may be worth, in cents. */
  readonly amounts: readonly (number | null)[];
  /** Cents of the whole line, and the part of it that the subsidie pays. */
  readonly whole: number | null;
  readonly charged: number | null;
}

/** The paid invoices of some lines, by the key of their number. */
type ByNumber = ReadonlyMap<string, readonly PaidInvoice[]>;

const byNumber = (invoices: readonly PaidInvoice[]): ByNumber => byName(invoices, ({ factuurnr }) => factuurnr);

const costsByNumber = perBlock((lines: readonly Line<'kosten'>[]) =>
  byNumber(
    lines
      .filter(({ bron }) => roundOfBron(bron))
      .map(({ at, leverancier, factuurnr, excl, incl, bedrag_sto }) => ({
        at,
        leverancier,
        factuurnr,
        amounts: [excl, incl, bedrag_sto],
        whole: incl,
        charged: bedrag_sto,
      })),
  ),
);

const assetsByNumber = perBlock((lines: readonly Line<'afschrijvingen'>[]) =>
  byNumber(
    lines
      .filter(({ bron }) => roundOfBron(bron))
      .map(({ at, leverancier, factuurnr, aanschaf }) => ({
        at,
        leverancier,
        factuurnr,
        amounts: [aanschaf],
        whole: aanschaf,
        charged: aanschaf,
      })),
  ),
);

/** Finds the invoices of costs and machines that a subsidie pays by their number. */
function paidInvoices({ kosten, afschrijvingen }: Dossier): (factuurnr: string) => readonly PaidInvoice[] {
  const all: readonly ByNumber[] = [...costsByNumber(linesInBlocks(kosten)), ...assetsByNumber(linesInBlocks(afschrijvingen))];
  return (factuurnr) => all.flatMap((invoices) => invoices.get(nameKey(factuurnr)) ?? []);
}

/** Whether what the subsidie pays of an invoice and the contribution (cents) are together no more than the invoice. */
function isShared(invoice: readonly PaidInvoice[], contribution: number | null): boolean {
  if (contribution === null || invoice.some(({ whole, charged }) => whole === null || charged === null)) return false;
  const whole = invoice.reduce((sum, each) => sum + (each.whole ?? 0), 0);
  const charged = invoice.reduce((sum, each) => sum + (each.charged ?? 0), 0);
  return charged + contribution <= whole + LINE_TOLERANCE;
}
