import { countOf, partnersIn } from '../../facts/lists/partner-list';
import { isForGroup } from '../../facts/lists/target-group';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-03',
  title: 'In 2025-2028 doen een mbo-instelling en het basisonderwijs mee',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { partners: ['partner_type'] },
  needs: { regio: ['periode'] },
  stopsAt: { kosten: ['doelgroep'], activiteiten: ['doelgroep', 'doelgroep_2', 'doelgroep_3'] },
  whole: ['partners'],
  through: { partners: ['vanaf', 'tot'], activiteiten: ['act_code'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Samenwerking',
      evidence: 'V',
      explanation: 'Samenwerking van het vmbo met het mbo is verplicht.',
    },
    {
      source: 'sto-regelingen',
      where: 'Regeling 2025-2028',
      evidence: 'V',
      explanation: 'Het primair onderwijs betrekken is voor 2025-2028 verplicht; de rest van het voortgezet onderwijs is gewenst.',
    },
  ],
  messages: {
    mbo: {
      outcome: 'fout',
      text: 'op het blad Partners staat geen mbo-instelling voor 2025-2028; die is verplicht',
      found: 'geen mbo-instelling',
      expected: 'ten minste één',
      action: 'Vul op het blad Partners de mbo-instelling in waarmee de regio samenwerkt.',
    },
    po: {
      outcome: 'fout',
      text: 'op het blad Partners staat geen basisschool, en bij Activiteiten en Kosten staat niets voor het basisonderwijs (po); dat is voor 2025-2028 verplicht',
      found: 'geen basisonderwijs',
      expected: 'een po-school, of een activiteit of kosten met doelgroep po',
      action:
        'Vul op het blad Partners de po-school in, of kies de doelgroep po bij een activiteit voor het basisonderwijs of bij de kosten ervan.',
    },
  },
  check({ dossier }, report) {
    if (linesOfPeriode(dossier, '2025-2028').length === 0) return;
    if (dossier.partners.lines.some(({ partner_type }) => partner_type === null)) return;
    const partners = partnersIn(dossier, 'STO2025');
    if (countOf(partners, 'mbo-instelling') === 0) report.table('partners', 'mbo');
    const hasPo =
      countOf(partners, 'po-school') > 0 || isForGroup(dossier, 'po') || dossier.kosten.lines.some(({ doelgroep }) => doelgroep === 'po');
    if (!hasPo) report.table('partners', 'po');
  },
  examples: [
    {
      name: 'een mbo-instelling en een po-school',
      given: { regio: [{}], partners: [{}, { partner_type: 'mbo' }, { partner_type: 'basisschool' }] },
      expected: [],
    },
    {
      name: 'geen po-school, wel kosten voor het basisonderwijs',
      given: { regio: [{}], partners: [{}, { partner_type: 'mbo-instelling' }], kosten: [{ doelgroep: 'po' }] },
      expected: [],
    },
    {
      name: 'geen po-school, wel een activiteit voor vmbo en basisonderwijs',
      given: { regio: [{}], partners: [{}, { partner_type: 'mbo-instelling' }], activiteiten: [{ doelgroep: 'vmbo', doelgroep_2: 'po' }] },
      expected: [],
    },
    { name: 'een regio met alleen 2020-2024', given: { regio: [{ periode: '2020-2024' }], partners: [{}] }, expected: [] },
    {
      name: 'alleen de penvoerder, en een mbo-instelling die in 2024 stopte',
      given: { regio: [{}], partners: [{}, { partner_type: 'mbo-instelling', tot: '31-12-2024' }] },
      expected: [
        { message: 'mbo', table: 'partners' },
        { message: 'po', table: 'partners' },
      ],
    },
  ],
});
