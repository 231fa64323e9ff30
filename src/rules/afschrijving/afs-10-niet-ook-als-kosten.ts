import { ALL_ROUNDS } from '../../scheme/rounds';
import { removeMend } from '../line-mends';
import type { Line } from '../../records/dossier';
import { creditNotes } from '../../facts/costs/credit-notes';
import { invoiceKey, isGiven, supplierKey } from '../../facts/costs/invoices';
import { date, money, place, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { MACHINES } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';
import { findMachine, findNoPurchase } from '../../facts/lists/words';

/** Amounts (cents) and days within which a cost may be the purchase of an asset; choices of ours (formats, X17). */
const SAME_AMOUNT = 100;
const SAME_TIME = 60;

const SAME = 'Het is dezelfde aankoop: haal de regel uit Kosten';

interface Purchase {
  readonly line: Line<'afschrijvingen'>;
  /** Cents. */
  readonly value: number;
}

/** An order that does not depend on the rows, so that sorting them does not change which machine is named. */
const byValue = (a: Purchase, b: Purchase): number =>
  a.value - b.value ||
  (a.line.factuurdatum ?? 0) - (b.line.factuurdatum ?? 0) ||
  ((a.line.omschrijving ?? '') < (b.line.omschrijving ?? '') ? -1 : 1);

export default defineRule({
  id: 'AFS-10',
  covers: ['X17'],
  title: 'Een machine op de staat van afschrijvingen staat niet ook als kosten in het kostenregister',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    kosten: ['leverancier', 'factuurnr', 'factuurdatum', 'incl'],
    afschrijvingen: ['leverancier', 'factuurnr', 'factuurdatum', 'omschrijving', 'aanschaf'],
  },
  skips: { kosten: ['leverancier', 'factuurnr'], afschrijvingen: ['leverancier', 'factuurnr'] },
  whole: ['afschrijvingen'],
  each: ['kosten'],
  through: { kosten: ['kostensoort', 'omschrijving'] },
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Nieuwsbericht van 10-12-2019',
      evidence: 'V2',
      explanation: 'Alleen de afschrijving komt ten laste van het project. Staat ook de aankoop er, dan telt de machine twee keer mee.',
    },
    {
      source: 'sto-controle',
      where: 'Herkennen aan bedrag en datum',
      evidence: 'D',
      explanation:
        'Een bedrag dat tot op een euro gelijk is, binnen 60 dagen, kan dezelfde aankoop zijn; dat is een let op. Is de leverancier een andere, dan kijken we alleen verder als ook de omschrijving, het factuurnummer of de kostensoort naar een machine wijst: gelijke bedragen komen voor.',
    },
  ],
  messages: {
    dubbel: {
      outcome: 'fout',
      text: 'factuur {nummer} staat ook op het blad Afschrijvingen, met een machine van {waarde}',
      found: '{bedrag} op Kosten en {waarde} op {plaats}',
      expected: 'alleen de afschrijving',
      action: 'Haal de aankoop uit het kostenregister; de afschrijving blijft staan.',
    },
    zelfdeFactuur: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} staat ook op het blad Afschrijvingen, met een machine van {waarde}: is dit een ander deel van de factuur?',
      found: '{bedrag} op Kosten en {waarde} op {plaats}',
      expected: 'een ander deel van dezelfde factuur',
      action: 'Ga na of deze regel een ander deel van de factuur is, zoals verbruiksmateriaal.',
    },
    andereLeverancier: {
      outcome: 'te beoordelen',
      text: '{bedrag} van {leverancier} is ook de aankoopprijs van {machine}, gekocht op {datum} bij {ander}: is dit dezelfde machine?',
      found: '{bedrag} op Kosten en {waarde} op {plaats}',
      expected: 'een andere aankoop',
      action: 'Ga na of dit dezelfde machine is, bijvoorbeeld betaald via een tussenpartij, en haal de aankoop dan uit het kostenregister.',
    },
    zelfdeBedrag: {
      outcome: 'te beoordelen',
      text: '{bedrag} is ook de aankoopprijs van {machine}, gekocht op {datum}: is dit dezelfde aankoop?',
      found: '{bedrag} op Kosten en {waarde} op {plaats}',
      expected: 'alleen de afschrijving',
      action: 'Ga na of dit dezelfde aankoop is en haal die dan uit het kostenregister.',
    },
  },
  check({ dossier, everything }, report) {
    const bought = dossier.afschrijvingen.lines
      .flatMap((line) => (line.aanschaf === null ? [] : [{ line, value: line.aanschaf }]))
      .sort(byValue);
    if (bought.length === 0) return;
    const byInvoice = byName(bought, ({ line }) => invoiceKey(line));
    const byEuro = new Map<number, Purchase[]>();
    for (const purchase of bought) {
      const euro = Math.floor(purchase.value / 100);
      const known = byEuro.get(euro);
      if (known) known.push(purchase);
      else byEuro.set(euro, [purchase]);
    }
    const credits = creditNotes(everything);
    for (const line of dossier.kosten.lines) {
      const { incl, factuurdatum } = line;
      if (incl === null || incl === 0 || credits.undo(line)) continue;
      const key = byInvoice.size === 0 ? null : invoiceKey(line);
      const sameInvoice = key === null ? [] : (byInvoice.get(key) ?? []);
      const whole = sameInvoice.length === 0 ? undefined : wholeOf(line, incl, sameInvoice);
      const other = whole ?? sameInvoice[0];
      if (other) {
        report.line(
          line,
          'factuurnr',
          whole ? 'dubbel' : 'zelfdeFactuur',
          {
            nummer: text(line.factuurnr ?? ''),
            bedrag: money(incl),
            waarde: money(other.value),
            plaats: place(other.line.at),
          },
          undefined,
          removeMend(line, whole ? 'Haal de regel uit Kosten' : SAME, 'remove double'),
        );
        continue;
      }
      if (factuurdatum === null) continue;
      const euro = Math.floor(incl / 100);
      const near = [byEuro.get(euro - 1), byEuro.get(euro), byEuro.get(euro + 1)];
      if (near.every((each) => each === undefined)) continue;
      for (const { line: asset, value } of near.flatMap((each) => each ?? [])) {
        if (asset.factuurdatum === null || Math.abs(asset.factuurdatum - factuurdatum) > SAME_TIME) continue;
        if (Math.abs(value - incl) > SAME_AMOUNT) continue;
        const [here, there] = [supplierKey(line), supplierKey(asset)];
        const isOther = here !== null && there !== null && here !== there;
        if (isOther && !speaksOf(line, asset)) continue;
        const values = {
          bedrag: money(incl),
          waarde: money(value),
          plaats: place(asset.at),
          machine: text(asset.omschrijving ?? 'een machine op de staat'),
          datum: date(asset.factuurdatum),
          leverancier: text(line.leverancier ?? ''),
          ander: text(asset.leverancier ?? ''),
        };
        const mends = removeMend(line, SAME, 'remove double');
        report.line(line, 'incl', isOther ? 'andereLeverancier' : 'zelfdeBedrag', values, undefined, mends);
        break;
      }
    }
  },
  examples: [
    {
      name: 'de factuur van een machine staat ook bij de kosten',
      given: { kosten: [{ leverancier: 'Machinehandel Zaan', factuurnr: 'M-101', incl: 6000 }], afschrijvingen: [{}] },
      expected: [{ message: 'dubbel', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'verbruiksmateriaal op de factuur van een machine',
      given: { kosten: [{ leverancier: 'machinehandel zaan', factuurnr: 'm-101', incl: 300 }], afschrijvingen: [{}] },
      expected: [{ message: 'zelfdeFactuur', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'een bedrag dat een euro afwijkt, 60 dagen later',
      given: {
        kosten: [
          { leverancier: 'machinehandel zaan', incl: 6001, factuurdatum: '10-5-2026' },
          { leverancier: '', incl: 6000 },
        ],
        afschrijvingen: [{ factuurdatum: '11-3-2026' }],
      },
      expected: [
        { message: 'zelfdeBedrag', table: 'kosten', line: 1, column: 'incl' },
        { message: 'zelfdeBedrag', table: 'kosten', line: 2, column: 'incl' },
      ],
    },
    {
      name: 'hetzelfde bedrag bij een andere leverancier: toeval, of dezelfde machine',
      given: { kosten: [{ incl: 6000 }, { incl: 6000, factuurnr: 'F-2', omschrijving: 'Freesmachine' }], afschrijvingen: [{}] },
      expected: [{ message: 'andereLeverancier', table: 'kosten', line: 2, column: 'incl' }],
    },
    {
      name: 'het materiaal op een factuur is duurder dan de machine; en een creditnota',
      given: {
        kosten: [
          { leverancier: 'Machinehandel Zaan', factuurnr: 'M-101', incl: 9000 },
          { leverancier: 'Machinehandel Zaan', factuurnr: 'M-101', incl: -6000 },
        ],
        afschrijvingen: [{}],
      },
      expected: [{ message: 'zelfdeFactuur', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'een factuur met twee machines als geheel bij de kosten',
      given: {
        kosten: [{ leverancier: 'Machinehandel Zaan', factuurnr: 'M-101', incl: 10000 }],
        afschrijvingen: [{}, { omschrijving: 'Draaibank', aanschaf: 4000 }],
      },
      expected: [{ message: 'dubbel', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'net een ander bedrag, of te lang geleden',
      given: {
        kosten: [
          { leverancier: 'Machinehandel Zaan', incl: 6001.01, factuurdatum: '10-5-2026' },
          { leverancier: 'Machinehandel Zaan', incl: 6000, factuurdatum: '11-5-2026' },
        ],
        afschrijvingen: [{ factuurdatum: '11-3-2026' }],
      },
      expected: [],
    },
  ],
});

/** The machine, or all machines, that a cost line of the same invoice pays for as a whole; undefined when it is another part of the invoice. */
function wholeOf({ kostensoort, omschrijving }: Line<'kosten'>, incl: number, machines: readonly Purchase[]): Purchase | undefined {
  const [first] = machines;
  const all = machines.reduce((sum, { value }) => sum + value, 0);
  if (first && Math.abs(incl - all) <= SAME_AMOUNT) return { line: first.line, value: all };
  return machines.find(
    ({ line, value }) =>
      Math.abs(incl - value) <= SAME_AMOUNT ||
      (incl >= value && (kostensoort === MACHINES || nameKey(omschrijving ?? '') === nameKey(line.omschrijving ?? ''))),
  );
}

/** Whether a cost line of another supplier looks like the purchase of a machine, apart from the amount. */
function speaksOf({ omschrijving, factuurnr, kostensoort }: Line<'kosten'>, asset: Line<'afschrijvingen'>): boolean {
  if (isGiven(factuurnr) && nameKey(factuurnr) === nameKey(asset.factuurnr ?? '')) return true;
  if (omschrijving !== null && nameKey(omschrijving) === nameKey(asset.omschrijving ?? '')) return true;
  return findNoPurchase(omschrijving) === undefined && (kostensoort === MACHINES || findMachine(omschrijving) !== undefined);
}
