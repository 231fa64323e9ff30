import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { worthOf } from '../../facts/money/contributions';
import { readingOf } from '../../facts/empty-cells';
import { isGiven } from '../../facts/costs/invoices';
import { choice, money } from '../message-value';
import { fillInMends } from '../cell-mends';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

type Part = 'uren' | 'tarief' | 'aantal' | 'waarde' | 'cash';

/** What a kind of contribution is reckoned from. */
const PARTS: ReadonlyMap<string, readonly Part[]> = new Map([
  ['in cash', ['cash']],
  ['in kind uren', ['uren', 'tarief']],
  ['in kind materiaal (nieuw)', ['aantal', 'waarde']],
  ['in kind materiaal (gebruikt)', ['aantal', 'waarde']],
  ['in kind ruimte', ['aantal', 'waarde']],
]);

/** Cents per hour above which company hours ask for a note: ours, for no source gives a maximum. */
const HIGHEST_RATE = 125_00;

/** Whether a line says where its rate comes from. */
const saysWhy = ({ grond, omschrijving, bewijs }: Line<'cofinanciering'>): boolean =>
  grond === 'factuur' ||
  grond === 'taxatie' ||
  [omschrijving, bewijs].some((words) => /tarief|loonkosten|offerte|factuur/i.test(words ?? ''));

export default defineRule({
  id: 'COF-09',
  covers: ['X32'],
  title: 'De waarde van een bijdrage is nagerekend, gegrond en bewezen',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['soort', 'uren', 'tarief', 'aantal', 'waarde', 'cash', 'bedrag', 'grond', 'bewijs'] },
  through: { cofinanciering: ['omschrijving', 'datum_teken'] },
  basis: [
    {
      source: 'sto-bedrijfsleven',
      where: 'Cofinanciering in geld en in natura',
      evidence: 'I',
      explanation:
        'Uren tellen als uren maal tarief, materiaal en ruimte als aantal maal waarde; dat volgt uit de vormen die genoemd worden.',
    },
    {
      source: 'sto-controle',
      where: 'Afgeronde tarieven',
      evidence: 'D',
      explanation:
        'Excel rekent met alle decimalen van een tarief, ook als de cel er twee toont: beide producten zijn goed. Een verschil van ten hoogste een halve cent per uur of stuk kan van afronden komen en is geen fout.',
    },
    {
      source: 'sto-controle',
      where: 'Tarief van een bedrijf',
      evidence: 'D',
      explanation:
        'Geen bron geeft een maximum voor het uurtarief van een bedrijf. Boven onze grens van € 125 vragen wij om een toelichting.',
    },
    {
      source: 'sto-webinar',
      where: 'Gesponsord materiaal',
      evidence: 'V',
      explanation: 'De waarde is een reële inschatting, aan te tonen met bijvoorbeeld prijzen uit een webshop of catalogus.',
    },
  ],
  messages: {
    hoogTarief: {
      outcome: 'let op',
      text: '{tarief} per uur is meer dan onze grens van {grens} voor uren van een bedrijf, en nergens staat waar het op rust',
      found: '{tarief}',
      expected: 'onze grens: {grens}, of een toelichting',
      action: 'Schrijf in de omschrijving waar het tarief op rust, bijvoorbeeld: tarief volgens offerte. Of verbeter het tarief.',
    },
    anders: {
      outcome: 'fout',
      text: '{bedrag} is niet {som}, wat uren × tarief, stuks × waarde en geld samen zijn',
      found: '{bedrag}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug, of verbeter de uren, de stuks, de waarde of het geld.',
    },
    afgerond: {
      outcome: 'te beoordelen',
      text: '{bedrag} is net niet {som}, wat uren × tarief, stuks × waarde en geld samen zijn: is een prijs afgerond?',
      found: '{bedrag}',
      expected: '{som}, of een tarief of waarde met meer decimalen',
      action: 'Vul het tarief of de waarde met alle decimalen in, dan klopt het bedrag. Is er niets afgerond, verbeter dan het bedrag.',
    },
    ontbreekt: {
      outcome: 'let op',
      text: 'is leeg, zodat {soort} niet te berekenen is',
      found: 'leeg',
      expected: 'een waarde',
      action: 'Vul de cel in, of kies een andere soort cofinanciering.',
    },
    zonderGrond: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is waar de waarde van {soort} op rust',
      found: 'leeg',
      expected: 'factuur, catalogusprijs, webshop, taxatie, loonkosten of afgesproken tarief',
      action: 'Kies waar de waarde op rust en bewaar het stuk waaruit dat blijkt.',
    },
    zonderOntvangst: {
      outcome: 'let op',
      text: 'is leeg, zodat de ontvangst van het geld niet te zien is',
      found: 'leeg',
      expected: 'een bankafschrift, met vindplaats',
      action: 'Vul in op welk bankafschrift de ontvangst staat.',
    },
    zonderBewijs: {
      outcome: 'let op',
      text: 'is leeg, zodat de bijdrage in natura niet te controleren is',
      found: 'leeg',
      expected: 'bijvoorbeeld een presentielijst of schermafdruk, met vindplaats',
      action: 'Vul in waaruit de bijdrage blijkt en waar dat stuk te vinden is.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.cofinanciering);
    const worth = worthOf(dossier);
    for (const line of dossier.cofinanciering.lines) {
      const { soort } = line;
      if (soort === null) continue;
      const inCash = soort === 'in cash';
      const missing = missingPart(line).find((part) => cells.isEmpty(line, part));
      const som = worth(line);
      if (missing) report.line(line, missing, 'ontbreekt', { soort: choice(soort) });
      else if (som?.match === 'rounding' || som?.match === 'different') {
        const values = { bedrag: money(line.bedrag ?? 0), som: money(som.amount) };
        if (som.match === 'rounding') report.line(line, 'bedrag', 'afgerond', values);
        else report.line(line, 'bedrag', 'anders', values, undefined, formulaMend(line, 'bedrag', som.amount / 100));
      }
      const { tarief } = line;
      const isToldPerhaps = (['grond', 'omschrijving', 'bewijs'] as const).some((column) => cells.isUnreadable(line, column));
      if (tarief !== null && tarief > HIGHEST_RATE && !saysWhy(line) && !isToldPerhaps) {
        report.line(line, 'tarief', 'hoogTarief', { tarief: money(tarief), grens: money(HIGHEST_RATE) });
      }
      if (!inCash && cells.isEmpty(line, 'grond'))
        report.line(line, 'grond', 'zonderGrond', { soort: choice(soort) }, undefined, fillInMends(line.at, 'grond'));
      const hasProof = isGiven(line.bewijs) || cells.isUnreadable(line, 'bewijs');
      if (!hasProof) report.line(line, 'bewijs', inCash ? 'zonderOntvangst' : 'zonderBewijs');
    }
  },
  examples: [
    {
      name: '40 × € 50 aan uren, 3 × € 120,50 aan materiaal, en € 500 op de bank zonder waarderingsgrond',
      given: {
        cofinanciering: [
          { uren: 40, tarief: 50, bedrag: 2000 },
          { soort: 'in kind materiaal (nieuw)', uren: '', tarief: '', aantal: 3, waarde: 120.5, bedrag: 361.5, grond: 'webshop' },
          { soort: 'in cash', uren: '', tarief: '', cash: 500, bedrag: 500, grond: '' },
          { soort: 'in kind overig', uren: '', tarief: '', bedrag: 500 },
        ],
      },
      expected: [],
    },
    {
      name: 'een tarief met meer decimalen dan centen, gerekend zoals het is of zoals het getoond wordt; en na het rekenen afgerond',
      given: {
        cofinanciering: [
          { uren: 300, tarief: 93841 / 1659, bedrag: 16969.44 },
          { uren: 300, tarief: 93841 / 1659, bedrag: 16968 },
          { uren: 300, tarief: 56.56, bedrag: 16969.44 },
        ],
      },
      expected: [{ message: 'afgerond', table: 'cofinanciering', line: 3, column: 'bedrag' }],
    },
    {
      name: 'een overgetypt bedrag, en uren zonder tarief',
      given: {
        cofinanciering: [
          { uren: 40, tarief: 50, bedrag: 2500 },
          { tarief: '', bedrag: 0 },
        ],
      },
      expected: [
        { message: 'anders', table: 'cofinanciering', line: 1, column: 'bedrag' },
        { message: 'ontbreekt', table: 'cofinanciering', line: 2, column: 'tarief' },
      ],
    },
    {
      name: 'ruimte zonder waarderingsgrond, en uren zonder bewijs',
      given: {
        cofinanciering: [
          { soort: 'in kind ruimte', uren: '', tarief: '', aantal: 10, waarde: 200, bedrag: 2000, grond: '' },
          { bewijs: 'n.v.t.' },
        ],
      },
      expected: [
        { message: 'zonderGrond', table: 'cofinanciering', line: 1, column: 'grond' },
        { message: 'zonderBewijs', table: 'cofinanciering', line: 2, column: 'bewijs' },
      ],
    },
    {
      name: '€ 250 per uur, zonder en met een toelichting; € 125 per uur',
      given: {
        cofinanciering: [
          { uren: 400, tarief: 250, bedrag: 100000 },
          { uren: 400, tarief: 250, bedrag: 100000, omschrijving: 'Specialist robotica, tarief volgens offerte' },
          { uren: 4, tarief: 125, bedrag: 500 },
        ],
      },
      expected: [{ message: 'hoogTarief', table: 'cofinanciering', line: 1, column: 'tarief' }],
    },
    {
      name: 'geld zonder bankafschrift',
      given: { cofinanciering: [{ soort: 'in cash', uren: '', tarief: '', cash: 500, bedrag: 500, grond: '', bewijs: '' }] },
      expected: [{ message: 'zonderOntvangst', table: 'cofinanciering', line: 1, column: 'bewijs' }],
    },
  ],
});

const missingPart = (line: Line<'cofinanciering'>): readonly Part[] =>
  (PARTS.get(line.soort ?? '') ?? []).filter((part) => line[part] === null);
