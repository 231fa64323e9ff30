import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { nameKey } from '../../facts/lists/names';
import { number, places, text } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

const PENVOERDER = 'penvoerder (vmbo)';

export default defineRule({
  id: 'REG-01',
  title: 'Er is precies één penvoerder, en die staat bij de partners',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { partners: ['partner_type', 'partner_naam'], regio: ['penvoerder'] },
  stopsAt: { partners: ['partner_naam', 'bevoegd_gezag', 'partner_type', 'vanaf', 'tot'] },
  whole: ['partners'],
  basis: [
    {
      source: 'dusi-2025',
      where: 'Wie kan aanvragen',
      evidence: 'V',
      explanation: 'De penvoerder is het bevoegd gezag van een vmbo-vestiging in de regio.',
    },
    {
      source: 'sto-presentatie',
      where: 'Rol van de penvoerder',
      evidence: 'V',
      explanation: 'Op de penvoerder rusten alle verplichtingen van de subsidie; er is er dus één.',
    },
  ],
  messages: {
    geen: {
      outcome: 'fout',
      text: 'op het blad Partners staat geen penvoerder',
      found: 'geen penvoerder',
      expected: 'één penvoerder',
      action: 'Kies op het blad Partners bij de penvoerder in de kolom Type partner: penvoerder (vmbo).',
    },
    meer: {
      outcome: 'fout',
      text: 'er zijn {aantal} penvoerders; het is er altijd één',
      found: '{aantal} penvoerders: {plaatsen}',
      expected: 'één penvoerder',
      action: 'Laat één partner penvoerder en kies voor de andere: vmbo-school.',
    },
    nietBijPartners: {
      outcome: 'fout',
      text: '{naam} staat op het blad Partners niet als penvoerder of als bevoegd gezag van de penvoerder',
      found: '{naam}, en {penvoerder} op {plaatsen}',
      expected: '{penvoerder}',
      action: 'Schrijf de naam op de bladen Regio en Partners hetzelfde, of verbeter de soort partner.',
    },
  },
  check({ dossier }, report) {
    const { lines } = dossier.partners;
    // A partner whose kind is still to be filled in may be the penvoerder.
    if (lines.length === 0 || lines.some(({ partner_type }) => partner_type === null)) return;
    const penvoerders = lines.filter(({ partner_type }) => partner_type === PENVOERDER);
    if (penvoerders.length === 0) return report.table('partners', 'geen', { soort: text(PENVOERDER) });
    for (const line of penvoerders) {
      // One penvoerder may come after the other, and may have a line for each time it took part.
      const others = penvoerders.filter((other) => other !== line && isOther(line, other) && overlap(line, other));
      if (others.length > 0)
        report.line(line, 'partner_type', 'meer', { aantal: number(others.length + 1), plaatsen: places([line, ...others]) });
    }
    if (penvoerders.every(({ partner_naam }) => partner_naam === null)) return;
    // The penvoerder is a bevoegd gezag: its own name is right, as is that of the school.
    const names = new Set(
      penvoerders
        .flatMap(({ partner_naam, bevoegd_gezag }) => [partner_naam, bevoegd_gezag])
        .flatMap((name) => (name === null ? [] : [nameKey(name)])),
    );
    for (const line of dossier.regio.lines) {
      if (line.penvoerder === null || names.has(nameKey(line.penvoerder))) continue;
      const called = penvoerders.flatMap(({ partner_naam }) => partner_naam ?? []);
      const values = { naam: text(line.penvoerder), penvoerder: text(called.join(' of ')), plaatsen: places(penvoerders) };
      const mends = [...new Set(called)].flatMap((name) =>
        setMend('choose', line.at, 'penvoerder', name, { label: `Verander in ${name}` }),
      );
      report.line(line, 'penvoerder', 'nietBijPartners', values, undefined, mends);
    }
  },
  examples: [
    {
      name: 'één penvoerder, in hoofdletters op het blad Regio',
      given: { regio: [{ penvoerder: 'VMBO DE SLUIS ' }], partners: [{}, { partner_type: 'vmbo-school', partner_naam: 'Het Veer' }] },
      expected: [],
    },
    {
      name: 'op het blad Regio staat het bevoegd gezag van de penvoerder',
      given: { regio: [{ penvoerder: 'Stichting De Sluis' }], partners: [{}] },
      expected: [],
    },
    {
      name: 'in 2025 nam een andere school het penvoerderschap over',
      given: {
        regio: [{}, { periode: '2020-2024', penvoerder: 'Het Veer' }],
        partners: [{ vanaf: '1-1-2025' }, { partner_naam: 'Het Veer', tot: '31-12-2024' }],
      },
      expected: [],
    },
    { name: 'de soort van een partner is nog leeg', given: { partners: [{ partner_type: '' }] }, expected: [] },
    {
      name: 'geen penvoerder',
      given: { partners: [{ partner_type: 'vmbo-school' }] },
      expected: [{ message: 'geen', table: 'partners' }],
    },
    {
      name: 'twee penvoerders',
      given: { partners: [{}, { partner_naam: 'Het Veer' }] },
      expected: [
        { message: 'meer', table: 'partners', line: 1, column: 'partner_type' },
        { message: 'meer', table: 'partners', line: 2, column: 'partner_type' },
      ],
    },
    {
      name: 'op het blad Regio staat een andere naam',
      given: { regio: [{ penvoerder: 'Het Veer' }], partners: [{}] },
      expected: [{ message: 'nietBijPartners', table: 'regio', line: 1, column: 'penvoerder' }],
    },
  ],
});

type Partner = Line<'partners'>;

const isOther = (one: Partner, other: Partner): boolean => nameKey(one.partner_naam ?? '') !== nameKey(other.partner_naam ?? '');

/** Whether two partners take part on one day at least; an empty date means from the start or to the end. */
const overlap = (one: Partner, other: Partner): boolean =>
  (one.vanaf ?? 0) <= (other.tot ?? Infinity) && (other.vanaf ?? 0) <= (one.tot ?? Infinity);
