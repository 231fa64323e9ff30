import { between, type WireAnswer, type WireRequest } from '../../../src/excel/self-test/wire';
import type { Exchange, RecordedScenario } from '../../../src/excel/self-test/recording';
import type { ExcelHost } from '../../../src/workbench/host/excel-host';
import type { RequestBody } from '../../../src/workbench/host/protocol';

/** A request without the numbers that office.js gave its objects and actions, which go on counting from run to run. */
export function plainRequest(request: WireRequest): string {
  const paths = Object.keys(request.ObjectPaths)
    .map(Number)
    .sort((a, b) => a - b);
  const ofPath = new Map(paths.map((id, index) => [id, index + 1]));
  const path = (id: unknown): unknown => (typeof id === 'number' ? (ofPath.get(id) ?? id) : id);
  return JSON.stringify(request, (key, value: unknown) => {
    if (key === 'ObjectPathId' || key === 'ParentObjectPathId' || key === '_ObjectPathId') return path(value);
    // Excel may drop what is used for the last time; when that is differs with what else is in use.
    if (key === 'L' || key === 'T' || key === 'D') return undefined;
    if (key === 'Actions') return (value as { Id: number }[]).map((action) => ({ ...action, Id: 0 }));
    if (key === 'ObjectPaths') return paths.map((id) => ({ ...(value as Record<string, object>)[id], Id: path(id) }));
    if (key !== 'ArgumentInfo') return value;
    // An object among the arguments is its number, which stands in the second list as well.
    const { Arguments, ReferencedObjectPathIds } = value as { Arguments?: unknown; ReferencedObjectPathIds?: unknown };
    if (ReferencedObjectPathIds === undefined) return value;
    const renumbered = (given: unknown, references: unknown): unknown =>
      Array.isArray(given)
        ? given.map((each, index) => renumbered(each, (references as unknown[] | undefined)?.[index]))
        : references
          ? path(given)
          : given;
    return { Arguments: renumbered(Arguments, ReferencedObjectPathIds) };
  });
}

/** Does something without Excel: the answers are those of a recording. Gives where another request was made than was recorded. */
export async function replayed(traffic: readonly Exchange[], work: () => Promise<unknown>): Promise<readonly string[]> {
  const wrong: string[] = [];
  let next = 0;
  const answer = (request: WireRequest): Promise<WireAnswer> => {
    const recorded = traffic[next];
    next += 1;
    if (!recorded || plainRequest(recorded.request) !== plainRequest(request)) {
      wrong.push(`request ${next}: ${firstDifference(recorded ? plainRequest(recorded.request) : 'nothing', plainRequest(request))}`);
      throw new Error(`Another request than was recorded: ${next}`);
    }
    return Promise.resolve(forRequest(recorded, request));
  };
  await between(answer, work).catch((error: unknown) => {
    if (wrong.length === 0) throw error;
  });
  if (next < traffic.length) wrong.push(`${traffic.length - next} requests were not made`);
  return wrong;
}

/** A recorded answer, with the numbers that office.js gave its actions this time. */
function forRequest({ request: recorded, answer }: Exchange, request: WireRequest): WireAnswer {
  const ids = new Map(recorded.Actions.map(({ Id }, index) => [Id, request.Actions[index]?.Id ?? Id]));
  const number = (id: unknown): unknown => ids.get(id as number) ?? id;
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'ActionId' ? number(value) : key === 'TraceIds' ? (value as number[]).map(number) : value,
    ),
  ) as WireAnswer;
}

/** Members of answers that name an object: each Excel gives its own. */
const NAMES_OF_OBJECTS = new Set(['Id', '_Id', '_ReferenceId', 'id', 'WorksheetId', 'worksheetId']);

/** Asks the stand-in what was asked when it was recorded, and gives where it answers something else than Excel did. */
export async function differences(host: ExcelHost, scenarios: readonly RecordedScenario[]): Promise<readonly string[]> {
  const found: string[] = [];
  const names = new Map<string, string>();
  const translated = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? (names.get(each) ?? each) : each))) as T;
  const compare = (recorded: unknown, given: unknown, where: string): void => {
    if (recorded === given) return;
    if (typeof recorded !== 'object' || recorded === null || typeof given !== 'object' || given === null) {
      if (typeof recorded === 'string' && typeof given === 'string') {
        if (NAMES_OF_OBJECTS.has(where.slice(where.lastIndexOf('.') + 1))) return void names.set(recorded, given);
        if (names.get(recorded) === given) return;
      }
      found.push(`${where}: ${JSON.stringify(recorded)} became ${JSON.stringify(given)}`);
      return;
    }
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(given)]))
      compare((recorded as Record<string, unknown>)[key], (given as Record<string, unknown>)[key], `${where}.${key}`);
  };
  for (const { id, traffic } of scenarios) {
    for (const [index, { request, answer }] of traffic.entries()) {
      const given = await host.process(translated(request) as unknown as RequestBody);
      compare(answer.Body, JSON.parse(JSON.stringify(given)), `${id} ${index + 1}`);
    }
  }
  return found;
}

/** Where two texts begin to differ. */
export function firstDifference(wanted: string, got: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === got[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `${wanted.slice(from, at + 80)} became ${got.slice(from, at + 80)}`;
}
