import { RULES } from '../../src/rules/all-rules';
import { exampleFault } from './example-fault';
import { Draft } from './faults';
import { findingsOf, soundPart } from './faulty-administration';

/** What new rules rely on: the example in their file is also a fault in an administration of hundreds of lines. */
test.each(['FIN-20', 'AFS-12'])('the first plain example of %s is found in an administration, and nothing else is', (id) => {
  const rule = RULES.find((each) => each.id === id);
  const fault = rule && exampleFault(rule);
  if (!fault) throw new Error(`${id} has no plain example`);
  const { rows, date } = soundPart(fault.periode, 'main', 1);
  const draft = new Draft(rows, fault.periode, 1);
  const [expected] = fault.inject(draft);
  const { message, table, line, column } = expected ?? {};
  expect(findingsOf(draft.finished(), fault.periode, 'main', date)).toEqual([`${id} ${message} ${table} ${line} ${column}`]);
});
