import { TOTAL_TOLERANCE } from '../../records/money';
import { ceilingOfTechniekluw } from '../../facts/money/ceiling';
import { askedFor } from '../../facts/money/budget';
import { reportedSubsidy } from '../../facts/money/reported-subsidy';
import { money, place } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-05',
  covers: ['X04'],
  title: 'Een techniekluwe regio vraagt en krijgt ten hoogste € 4.000.000',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['regio_type', 'periode', 'max_bedrag', 'subsidie_toegekend'], begroting: ['bron', 'dekking_subsidie'] },
  optional: { eindrapportage: ['regel', 'gerealiseerd'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Hoogte van de subsidie, techniekluwe regio',
      evidence: 'V',
      explanation:
        'Een techniekluwe regio kan voor de vier jaren samen ten hoogste € 4 miljoen aanvragen. Zolang de toekenning niet is ingevuld, telt wat de begroting aan subsidie vraagt en de eindrapportage verantwoordt; met een toekenning vergelijkt REG-08 die beide.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: '{bedrag} is meer dan {maximum}, het meeste dat een techniekluwe regio kan krijgen',
      found: '{bedrag}',
      expected: 'ten hoogste {maximum}',
      action: 'Verbeter het bedrag, of het type regio als dit een gewone techniekregio is.',
    },
    teVeelGevraagd: {
      outcome: 'fout',
      text: 'de begroting vraagt {bedrag} subsidie; een techniekluwe regio kan ten hoogste {maximum} vragen',
      found: '{bedrag}',
      expected: 'ten hoogste {maximum}',
      action: 'Verlaag de kolom Waarvan subsidie, of verbeter op het blad Regio het type regio als dit een gewone techniekregio is.',
    },
    teVeelVerantwoord: {
      outcome: 'fout',
      text: 'de eindrapportage dekt {bedrag} uit de subsidie; een techniekluwe regio kan ten hoogste {maximum} krijgen',
      found: '{bedrag}',
      expected: 'ten hoogste {maximum} voor een techniekluwe regio: {plaats}',
      action: 'Dek het meerdere op een andere manier, of verbeter op het blad Regio het type regio als dit een gewone techniekregio is.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const maximum = ceilingOfTechniekluw(checkDate);
    if (maximum === null) return;
    const lines = linesOfPeriode(dossier, '2025-2028');
    for (const line of lines) {
      if (line.regio_type !== 'techniekluwe regio') continue;
      for (const column of ['max_bedrag', 'subsidie_toegekend'] as const) {
        const bedrag = line[column];
        if (bedrag !== null && bedrag > maximum) {
          report.line(line, column, 'teHoog', { bedrag: money(bedrag), maximum: money(maximum) });
        }
      }
    }
    const [only] = lines;
    if (!only || lines.length > 1 || only.regio_type !== 'techniekluwe regio' || only.subsidie_toegekend !== null) return;
    const gevraagd = askedFor(dossier, 'STO2025');
    if (gevraagd > maximum + TOTAL_TOLERANCE) {
      report.table('begroting', 'teVeelGevraagd', { bedrag: money(gevraagd), maximum: money(maximum) });
    }
    for (const line of reportedSubsidy(dossier)) {
      const { gerealiseerd } = line;
      if (gerealiseerd === null || gerealiseerd <= maximum + TOTAL_TOLERANCE) continue;
      report.line(line, 'gerealiseerd', 'teVeelVerantwoord', {
        bedrag: money(gerealiseerd),
        maximum: money(maximum),
        plaats: place(only.at),
      });
    }
  },
  examples: [
    {
      name: 'de toekenning is nog niet bekend; de begroting vraagt € 5.400.000',
      given: {
        regio: [{ regio_type: 'techniekluwe regio', max_bedrag: '', subsidie_toegekend: '' }],
        begroting: [{ dekking_subsidie: 5400000 }],
      },
      expected: [{ message: 'teVeelGevraagd', table: 'begroting' }],
    },
    {
      name: 'toekenning en begroting zijn leeg; de eindrapportage dekt € 5.400.000 uit de subsidie',
      given: {
        regio: [{ regio_type: 'techniekluwe regio', max_bedrag: '', subsidie_toegekend: '' }],
        eindrapportage: [{ regel: 'Gedekt via toegekende subsidie', gerealiseerd: 5400000 }],
      },
      expected: [{ message: 'teVeelVerantwoord', table: 'eindrapportage', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: 'precies € 4.000.000',
      given: { regio: [{ regio_type: 'techniekluwe regio', max_bedrag: 4000000, subsidie_toegekend: 4000000 }] },
      expected: [],
    },
    {
      name: 'een techniekregio mag meer',
      given: { regio: [{ max_bedrag: 6000000, subsidie_toegekend: 5000000 }] },
      expected: [],
    },
    {
      name: '€ 4.500.000 toegekend aan een techniekluwe regio',
      given: { regio: [{ regio_type: 'techniekluw', max_bedrag: '', subsidie_toegekend: 4500000 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
