import type { Line } from '../../records/dossier';
import { TOTAL_TOLERANCE } from '../../records/money';
import { ceilingOf, ceilingSourceOf } from '../../facts/money/ceiling';
import { askedFor } from '../../facts/money/budget';
import { reportedSubsidy } from '../../facts/money/reported-subsidy';
import { money, place, text, type MessageValue } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

/** The source that stands beside the maximum, as the region wrote it. */
function sourceOf(line: Line<'regio'>): MessageValue {
  const source = ceilingSourceOf(line);
  return text(source === null ? 'zonder bron' : `bron: ${source}`);
}

export default defineRule({
  id: 'REG-04',
  covers: ['X04'],
  title: 'Er is niet meer subsidie gevraagd of toegekend dan het maximum van de techniekregio',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['regio_type', 'periode', 'max_bedrag', 'subsidie_toegekend'], begroting: ['bron', 'dekking_subsidie'] },
  // Quoted beside the maximum; whether it is there is REG-11.
  through: { regio: ['max_bron'] },
  optional: { eindrapportage: ['regel', 'gerealiseerd'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Hoogte van de subsidie, bijlage 3 van de regeling',
      evidence: 'V',
      explanation:
        'Elke techniekregio heeft een maximum in bijlage 3 van de regeling. De bedragen zelf zijn niet gezien: de regio vult het hare in. Het is een maximum voor wat wordt aangevraagd: zolang de toekenning niet is ingevuld, telt wat de begroting aan subsidie vraagt en de eindrapportage verantwoordt. Met een toekenning vergelijkt REG-08 die beide.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: 'de toegekende subsidie van {toegekend} is meer dan {maximum}, het maximum van de regio ({bron})',
      found: '{toegekend}',
      expected: 'ten hoogste {maximum}',
      action: 'Vergelijk beide bedragen met de beschikking en met bijlage 3 van de regeling, en verbeter het bedrag dat niet klopt.',
    },
    teVeelGevraagd: {
      outcome: 'fout',
      text: 'de begroting vraagt {gevraagd} subsidie; het maximum van de regio op het blad Regio is {maximum} ({bron})',
      found: '{gevraagd}',
      expected: 'ten hoogste {maximum}',
      action: 'Verlaag de kolom Waarvan subsidie, of verbeter op het blad Regio het maximum aan de hand van bijlage 3 van de regeling.',
    },
    teVeelVerantwoord: {
      outcome: 'fout',
      text: 'de eindrapportage dekt {gevraagd} uit de subsidie; het maximum van de regio op het blad Regio is {maximum} ({bron})',
      found: '{gevraagd}',
      expected: 'ten hoogste {maximum}: {plaats}',
      action: 'Dek het meerdere op een andere manier, of verbeter op het blad Regio het maximum aan de hand van bijlage 3 van de regeling.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const lines = linesOfPeriode(dossier, '2025-2028');
    for (const line of lines) {
      const { regio_type, subsidie_toegekend } = line;
      const maximum = ceilingOf(line, checkDate);
      if (regio_type !== 'techniekregio' || maximum === null || subsidie_toegekend === null) continue;
      if (subsidie_toegekend > maximum) {
        report.line(line, 'subsidie_toegekend', 'teHoog', {
          toegekend: money(subsidie_toegekend),
          maximum: money(maximum),
          bron: sourceOf(line),
        });
      }
    }
    const [only] = lines;
    if (!only || lines.length > 1 || only.regio_type !== 'techniekregio' || only.subsidie_toegekend !== null) return;
    const maximum = ceilingOf(only, checkDate);
    if (maximum === null) return;
    const gevraagd = askedFor(dossier, 'STO2025');
    if (gevraagd > maximum + TOTAL_TOLERANCE) {
      report.table('begroting', 'teVeelGevraagd', { gevraagd: money(gevraagd), maximum: money(maximum), bron: sourceOf(only) });
    }
    for (const line of reportedSubsidy(dossier)) {
      const { gerealiseerd } = line;
      if (gerealiseerd === null || gerealiseerd <= maximum + TOTAL_TOLERANCE) continue;
      report.line(line, 'gerealiseerd', 'teVeelVerantwoord', {
        gevraagd: money(gerealiseerd),
        maximum: money(maximum),
        bron: sourceOf(only),
        plaats: place(only.at),
      });
    }
  },
  examples: [
    {
      name: 'de toekenning is nog niet bekend; de begroting vraagt precies het maximum',
      given: { regio: [{ max_bedrag: 18000, subsidie_toegekend: '' }], begroting: [{}] },
      expected: [],
    },
    {
      name: 'de toekenning is nog niet bekend; de begroting vraagt meer dan het maximum',
      given: { regio: [{ max_bedrag: 17998, subsidie_toegekend: '' }], begroting: [{}] },
      expected: [{ message: 'teVeelGevraagd', table: 'begroting' }],
    },
    {
      name: 'zonder bron bij het maximum vraagt de begroting meer',
      given: { regio: [{ max_bedrag: 17998, max_bron: '', subsidie_toegekend: '' }], begroting: [{}] },
      expected: [{ message: 'teVeelGevraagd', table: 'begroting' }],
    },
    {
      name: 'de toekenning is niet ingevuld; de eindrapportage dekt precies het maximum, en een andere rij meer',
      given: {
        regio: [{ max_bedrag: 18000, subsidie_toegekend: '' }],
        eindrapportage: [
          { regel: 'Gedekt via toegekende subsidie', gerealiseerd: 18000 },
          { regel: 'Totale kosten', gerealiseerd: 20000 },
        ],
      },
      expected: [],
    },
    {
      name: 'de toekenning is niet ingevuld; de eindrapportage dekt meer dan het maximum uit de subsidie',
      given: {
        regio: [{ max_bedrag: 18000, subsidie_toegekend: '' }],
        eindrapportage: [{ regel: 'Gedekt via toegekende subsidie', gerealiseerd: 18002 }],
      },
      expected: [{ message: 'teVeelVerantwoord', table: 'eindrapportage', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: 'precies het maximum, of het maximum nog niet ingevuld',
      given: {
        regio: [
          { max_bedrag: 4200000, subsidie_toegekend: 4200000 },
          { max_bedrag: '', subsidie_toegekend: 4200000 },
        ],
      },
      expected: [],
    },
    {
      name: 'een cent boven het maximum',
      given: { regio: [{ max_bedrag: 4200000, subsidie_toegekend: 4200000.01 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
