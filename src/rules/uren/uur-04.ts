import { LINE_TOLERANCE, roundHalfAway } from '../../records/money';
import { money, number } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'UUR-04',
  covers: ['X14'],
  title: 'Loonkosten zijn uren keer uurtarief',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: { inspanning: ['uren', 'tarief', 'loonkosten'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 4, kolommen uren STO, uurtarief en loonkosten',
      evidence: 'I',
      explanation: 'De drie kolommen staan naast elkaar; het product is de lezing.',
    },
  ],
  messages: {
    anders: {
      outcome: 'fout',
      text: '{loonkosten} is niet {uren} × {tarief} = {product}',
      found: '{loonkosten}',
      expected: '{product}',
      action: 'Zet de formule van de kolom terug, of verbeter de uren of het tarief.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.inspanning.lines) {
      const { uren, tarief, loonkosten } = line;
      if (uren === null || tarief === null || loonkosten === null) continue;
      const product = roundHalfAway(uren * tarief);
      if (Math.abs(product - loonkosten) > LINE_TOLERANCE) {
        report.line(line, 'loonkosten', 'anders', {
          uren: number(uren),
          tarief: money(tarief),
          loonkosten: money(loonkosten),
          product: money(product),
        });
      }
    }
  },
  examples: [
    {
      name: '132,5 uur tegen € 55,00 geeft € 7.287,50',
      given: { inspanning: [{ uren: 132.5, tarief: 55, loonkosten: 7287.5 }] },
      expected: [],
    },
    {
      name: 'een overgetypt bedrag',
      given: { inspanning: [{ uren: 132.5, tarief: 55, loonkosten: 7000 }] },
      expected: [{ message: 'anders', table: 'inspanning', line: 1, column: 'loonkosten' }],
    },
  ],
});
