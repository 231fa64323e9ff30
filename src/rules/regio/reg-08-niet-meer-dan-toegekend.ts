import { ALL_ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { roundsOfBudget } from '../../facts/money/budget';
import { reportedSubsidy } from '../../facts/money/reported-subsidy';
import { claimedFrom } from '../../facts/costs/register-costs';
import { choice, date, money, places } from '../message-value';
import { administeredUntil, spentUntil } from '../../facts/costs/depreciation-until';
import { awardOf } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-08',
  covers: ['X04'],
  title: 'Er is niet meer subsidie begroot of besteed dan er is toegekend',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { regio: ['periode', 'subsidie_toegekend'], begroting: ['bron', 'dekking_subsidie'] },
  optional: { eindrapportage: ['regel', 'gerealiseerd'] },
  through: { afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'], regio: ['subsidie_2024', 'peildatum'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, uurtarief',
      evidence: 'V',
      explanation: 'Een hoger uurtarief verhoogt de subsidie niet: de toekenning is het plafond.',
    },
  ],
  messages: {
    meerBegroot: {
      outcome: 'fout',
      text: 'voor {bron} is {begroot} subsidie begroot; toegekend is {toekenning} (blad Regio)',
      found: '{begroot}',
      expected: 'ten hoogste {toekenning}',
      action:
        'Verlaag de kolom Waarvan subsidie, of dek het meerdere op een andere manier. Hogere lonen of prijzen zijn geen grond: de subsidie wordt niet geïndexeerd.',
    },
    meerTotEinde: {
      outcome: 'let op',
      text: 'tot en met {dag} is {besteed} besteed; met de afschrijving die nog komt wordt het {som}, meer dan de toekenning van {toekenning}',
      found: '{som}',
      expected: 'ten hoogste {toekenning}',
      action:
        'Kies voor wat boven de toekenning komt een andere financieringsbron: de afschrijving van de volgende jaren past er niet meer in.',
    },
    meerDanToegekend: {
      outcome: 'fout',
      text: 'op Inspanning, Afschrijvingen en Kosten staat {besteed} op deze subsidie tot en met {dag}; toegekend is {toekenning}',
      found: '{besteed}',
      expected: 'ten hoogste {toekenning}',
      action:
        'Kies voor wat boven de toekenning komt een andere financieringsbron. Hogere lonen of prijzen zijn geen grond: de subsidie wordt niet geïndexeerd.',
    },
    meerVerantwoord: {
      outcome: 'fout',
      text: 'de eindrapportage dekt {verantwoord} uit de subsidie; toegekend is {toekenning} (blad Regio)',
      found: '{verantwoord}',
      expected: 'ten hoogste {toekenning}: {plaatsen}',
      action: 'Dek het meerdere op een andere manier, of verbeter de toekenning op het blad Regio aan de hand van de beschikking.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    for (const round of roundsOfBudget(dossier)) {
      const toegekend = awardOf(dossier, round.id).amount;
      const begroot = dossier.begroting.lines.reduce((sum, line) => sum + (line.bron === round.bron ? (line.dekking_subsidie ?? 0) : 0), 0);
      if (toegekend === null || begroot <= toegekend + TOTAL_TOLERANCE) continue;
      report.table('begroting', 'meerBegroot', { bron: choice(round.bron), begroot: money(begroot), toekenning: money(toegekend) });
    }
    // What is spent of the money of 2020-2024 is of PER-05.
    const { amount, lines, column } = awardOf(dossier, 'STO2025');
    const som = claimedFrom(dossier, 'STO2025');
    if (amount === null) return;
    if (som <= amount + TOTAL_TOLERANCE) {
      // With too much in the registers the report, which adds them up, tells nothing new.
      for (const line of reportedSubsidy(dossier)) {
        const { gerealiseerd } = line;
        if (gerealiseerd === null || gerealiseerd <= amount + TOTAL_TOLERANCE) continue;
        report.line(line, 'gerealiseerd', 'meerVerantwoord', {
          verantwoord: money(gerealiseerd),
          toekenning: money(amount),
          plaatsen: places(lines),
        });
      }
      return;
    }
    const day = administeredUntil(dossier, 'STO2025', checkDate);
    const besteed = spentUntil(dossier, 'STO2025', day);
    const message = besteed > amount + TOTAL_TOLERANCE ? 'meerDanToegekend' : 'meerTotEinde';
    const values = { som: money(som), besteed: money(besteed), toekenning: money(amount), dag: date(day) };
    for (const line of lines) report.line(line, column, message, values);
  },
  examples: [
    {
      name: 'precies op, en een voorschot aan een partner telt niet mee',
      given: {
        regio: [{ subsidie_toegekend: 10000 }],
        kosten: [{ bedrag_sto: 5000 }, { bedrag_sto: 9000, soort_boeking: 'voorschot' }, { bedrag_sto: 4000, bron: 'cofinanciering' }],
        inspanning: [{ loonkosten: 3000 }],
        afschrijvingen: [{ afs_totaal: 2000 }],
      },
      expected: [],
    },
    {
      name: 'precies de toekenning begroot, per subsidie apart',
      given: {
        regio: [{ subsidie_toegekend: 18000 }, { periode: '2020-2024', subsidie_toegekend: 20000, subsidie_2024: 5000 }],
        begroting: [{}, { bron: 'aanvullend 2024', dekking_subsidie: 5000 }, { bron: 'subsidie 2020-2023', dekking_subsidie: 20000 }],
      },
      expected: [],
    },
    {
      name: 'meer begroot dan de aanvulling 2024',
      given: {
        regio: [{ periode: '2020-2024', subsidie_toegekend: 20000, subsidie_2024: 5000 }],
        begroting: [{ bron: 'aanvullend 2024', dekking_subsidie: 5002 }],
      },
      expected: [{ message: 'meerBegroot', table: 'begroting' }],
    },
    {
      name: 'tot de peildatum is er genoeg; de afschrijving tot en met 2028 past er niet meer in',
      given: { regio: [{ subsidie_toegekend: 1000, peildatum: '30-9-2026' }], begroting: [], afschrijvingen: [{}] },
      expected: [{ message: 'meerTotEinde', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
    {
      name: 'de eindrapportage dekt meer uit de subsidie dan is toegekend',
      given: {
        regio: [{ subsidie_toegekend: 10000 }],
        begroting: [],
        eindrapportage: [{ regel: 'Gedekt via toegekende subsidie', gerealiseerd: 10002 }],
      },
      expected: [{ message: 'meerVerantwoord', table: 'eindrapportage', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: 'twee euro te veel',
      given: {
        regio: [{ subsidie_toegekend: 10000 }],
        kosten: [{ bedrag_sto: 5002 }],
        inspanning: [{ loonkosten: 3000 }],
        afschrijvingen: [{ start: '1-1-2025', mnd_2025: 12, afs_2025: 2000, afs_2026: 0, afs_2027: 0, afs_2028: 0, afs_totaal: 2000 }],
      },
      expected: [{ message: 'meerDanToegekend', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
