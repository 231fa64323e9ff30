import { ALL_ROUNDS } from '../../scheme/rounds';
import { matchProducts, roundHalfAway } from '../../records/money';
import { money, number } from '../message-value';
import type { Line } from '../../records/dossier';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

export default defineRule({
  id: 'UUR-04',
  covers: ['X14'],
  title: 'Loonkosten zijn uren keer uurtarief',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['uren', 'tarief', 'loonkosten'] },
  each: ['inspanning'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 4, kolommen uren STO, uurtarief en loonkosten',
      evidence: 'I',
      explanation: 'De drie kolommen staan naast elkaar; het product is de lezing.',
    },
    {
      source: 'sto-controle',
      where: 'Afgeronde tarieven',
      evidence: 'D',
      explanation:
        'Excel rekent met alle decimalen van een tarief, ook als de cel er twee toont: beide producten zijn goed. Is het tarief pas na het rekenen afgerond, dan scheelt dat ten hoogste een halve cent per uur; zo’n verschil is geen fout.',
    },
  ],
  messages: {
    anders: {
      outcome: 'fout',
      text: '{loonkosten} loonkosten is niet {uren} uur × {tarief} = {product}',
      found: '{loonkosten}',
      expected: '{product}',
      action: 'Zet de formule van de kolom terug, of verbeter de uren of het tarief.',
    },
    afgerond: {
      outcome: 'te beoordelen',
      text: '{loonkosten} loonkosten is net niet {uren} uur × {tarief} = {product}: is het tarief afgerond?',
      found: '{loonkosten}',
      expected: '{product}, of een tarief met meer decimalen',
      action: 'Vul het tarief met alle decimalen in, dan klopt het product. Is het tarief niet afgerond, verbeter dan de loonkosten.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.inspanning.lines) {
      const { uren, tarief, loonkosten } = line;
      if (uren === null || tarief === null || loonkosten === null) continue;
      const match = matchProducts(loonkosten, [{ quantity: uren, price: tarief }]);
      if (match === 'same') continue;
      report.line(
        line,
        'loonkosten',
        match === 'rounding' ? 'afgerond' : 'anders',
        {
          uren: number(uren),
          tarief: money(tarief),
          loonkosten: money(loonkosten),
          product: money(roundHalfAway(uren * tarief)),
        },
        undefined,
        [productMend(line, roundHalfAway(uren * tarief))],
      );
    }
  },
  examples: [
    {
      name: '132,5 uur tegen € 55,00 geeft € 7.287,50',
      given: { inspanning: [{ uren: 132.5, tarief: 55, loonkosten: 7287.5 }] },
      expected: [],
    },
    {
      name: '829,5 uur tegen 93.841 / 1659 euro, gerekend met alle decimalen of met de twee die de cel toont',
      given: {
        inspanning: [
          { uren: 829.5, tarief: 93841 / 1659, loonkosten: 46920.5 },
          { uren: 829.5, tarief: 93841 / 1659, loonkosten: 46916.52 },
          { uren: 829.5, tarief: 56.56, loonkosten: 46916.52 },
        ],
      },
      expected: [],
    },
    {
      name: 'het tarief is na het rekenen op centen afgerond',
      given: { inspanning: [{ uren: 829.5, tarief: 56.56, loonkosten: 46920.5 }] },
      expected: [{ message: 'afgerond', table: 'inspanning', line: 1, column: 'loonkosten' }],
    },
    {
      name: 'een overgetypt bedrag, en een verschil van meer dan een halve cent per uur',
      given: {
        inspanning: [
          { uren: 132.5, tarief: 55, loonkosten: 7000 },
          { uren: 100, tarief: 55, loonkosten: 5500.52 },
        ],
      },
      expected: [
        { message: 'anders', table: 'inspanning', line: 1, column: 'loonkosten' },
        { message: 'anders', table: 'inspanning', line: 2, column: 'loonkosten' },
      ],
    },
  ],
});

/** The formula of our own template back; elsewhere the product (cents). */
function productMend({ at }: Line<'inspanning'>, product: number): Mend {
  return at.table.columns.get('loonkosten')?.calculated && !at.table.mapping
    ? {
        kind: 'formula',
        label: 'Zet de formule terug',
        certain: true,
        steps: [{ kind: 'formula', at, column: 'loonkosten', gives: product / 100 }],
      }
    : {
        kind: 'calculate',
        label: 'Zet hier uren × tarief',
        certain: false,
        steps: [{ kind: 'set', at, column: 'loonkosten', value: product / 100 }],
      };
}
