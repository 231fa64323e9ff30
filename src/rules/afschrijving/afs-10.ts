import type { Line } from '../../records/dossier';
import { invoiceKey } from '../invoices';
import { date, money, text } from '../message-value';
import { byName } from '../names';
import { defineRule } from '../rule';

/** Amounts (cents) and days within which a cost may be the purchase of an asset; choices of ours (formats, X17). */
const SAME_AMOUNT = 100;
const SAME_TIME = 60;

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
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: {
    kosten: ['leverancier', 'factuurnr', 'factuurdatum', 'incl'],
    afschrijvingen: ['leverancier', 'factuurnr', 'factuurdatum', 'omschrijving', 'aanschaf'],
  },
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
      explanation: 'Een bedrag dat tot op een euro gelijk is, binnen 60 dagen, kan dezelfde aankoop zijn; dat is een let op.',
    },
  ],
  messages: {
    dubbel: {
      outcome: 'fout',
      text: '{nummer} staat met {waarde} ook op de staat van afschrijvingen',
      found: '{bedrag} als kosten en {waarde} als machine',
      expected: 'alleen de afschrijving',
      action: 'Haal de aankoop uit het kostenregister; de afschrijving blijft staan.',
    },
    zelfdeFactuur: {
      outcome: 'te beoordelen',
      text: '{nummer} staat ook op de staat van afschrijvingen, met een machine van {waarde}',
      found: '{bedrag} als kosten en {waarde} als machine',
      expected: 'een ander deel van dezelfde factuur',
      action: 'Ga na of deze regel een ander deel van de factuur is, zoals verbruiksmateriaal.',
    },
    zelfdeBedrag: {
      outcome: 'let op',
      text: '{bedrag} komt overeen met de aankoopprijs van {machine}, gekocht op {datum}',
      found: '{bedrag} als kosten en {waarde} als machine',
      expected: 'alleen de afschrijving',
      action: 'Ga na of dit dezelfde aankoop is en haal die dan uit het kostenregister.',
    },
  },
  check({ dossier }, report) {
    const bought = dossier.afschrijvingen.lines
      .flatMap((line) => (line.aanschaf === null ? [] : [{ line, value: line.aanschaf }]))
      .sort(byValue);
    const byInvoice = byName(bought, ({ line }) => invoiceKey(line));
    const byEuro = new Map<number, Purchase[]>();
    for (const purchase of bought) {
      const euro = Math.floor(purchase.value / 100);
      const known = byEuro.get(euro);
      if (known) known.push(purchase);
      else byEuro.set(euro, [purchase]);
    }
    for (const line of dossier.kosten.lines) {
      const { incl, factuurdatum } = line;
      if (incl === null) continue;
      const key = invoiceKey(line);
      const sameInvoice = key === null ? [] : (byInvoice.get(key) ?? []);
      const whole = sameInvoice.find(({ value }) => incl >= value - SAME_AMOUNT);
      const other = whole ?? sameInvoice[0];
      if (other) {
        report.line(line, 'factuurnr', whole ? 'dubbel' : 'zelfdeFactuur', {
          nummer: text(line.factuurnr ?? ''),
          bedrag: money(incl),
          waarde: money(other.value),
        });
        continue;
      }
      if (factuurdatum === null) continue;
      const euro = Math.floor(incl / 100);
      for (const { line: asset, value } of [euro - 1, euro, euro + 1].flatMap((each) => byEuro.get(each) ?? [])) {
        if (asset.factuurdatum === null || Math.abs(asset.factuurdatum - factuurdatum) > SAME_TIME) continue;
        if (Math.abs(value - incl) > SAME_AMOUNT) continue;
        report.line(line, 'incl', 'zelfdeBedrag', {
          bedrag: money(incl),
          waarde: money(value),
          machine: text(asset.omschrijving ?? 'een machine op de staat'),
          datum: date(asset.factuurdatum),
        });
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
      given: { kosten: [{ incl: 6001, factuurdatum: '10-5-2026' }], afschrijvingen: [{ factuurdatum: '11-3-2026' }] },
      expected: [{ message: 'zelfdeBedrag', table: 'kosten', line: 1, column: 'incl' }],
    },
    {
      name: 'net een ander bedrag, of te lang geleden',
      given: {
        kosten: [
          { incl: 6001.01, factuurdatum: '10-5-2026' },
          { incl: 6000, factuurdatum: '11-5-2026' },
        ],
        afschrijvingen: [{ factuurdatum: '11-3-2026' }],
      },
      expected: [],
    },
  ],
});
