import { differences, faultyPart } from './cases/faulty-administration';
import { FAULTS } from './cases/fault-catalogue';
const PARTS = [...new Map(FAULTS.map(({ periode, part = 'main' }) => [`${periode} ${part}`, { periode, part }])).values()];
for (const { periode, part } of PARTS) for (const seed of [1, 2, 3, 19]) { const d = differences(faultyPart(periode, part, seed)); if (d.length) console.log(periode, part, seed, d); }
