/** What goes between office.js and Excel: a request for each sync, and its answer. */

export interface WireRequest {
  readonly Actions: readonly { readonly Id: number; readonly Name?: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Id: number }>>;
}

/** An answer as office.js gets it; `Body` holds the results, or the error. */
export interface WireAnswer {
  readonly HttpStatusCode?: number;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
  readonly Body?: unknown;
}

export type Ask = (request: WireRequest) => Promise<WireAnswer>;

/** What office.js sends its requests with; not in its published types. */
interface Executor {
  executeAsync(customData: string, flags: number, message: { Body: WireRequest }): Promise<WireAnswer>;
}

/** office.js puts one on each context, in Excel and in every other host. */
const EXECUTOR = '_requestExecutor';

/** Whether a request only gives back objects that are no longer used: it comes when office.js likes, and nobody waits for it. */
const isCleaning = ({ Actions }: WireRequest): boolean => Actions.every(({ Name }) => Name === '_RemoveReference');

/**
 * Stands between office.js and Excel while something is done: `answer` sees every request of contexts that begin meanwhile, and may pass it on.
 * What only cleans up goes on unseen.
 */
export async function between<T>(answer: (request: WireRequest, ask: Ask) => Promise<WireAnswer>, work: () => Promise<T>): Promise<T> {
  const prototype = OfficeExtension.ClientRequestContext.prototype;
  const held = new WeakMap<object, Executor>();
  Object.defineProperty(prototype, EXECUTOR, {
    configurable: true,
    get(this: object) {
      return held.get(this);
    },
    set(this: object, real: Executor) {
      held.set(this, {
        executeAsync: (customData, flags, message) => {
          const ask: Ask = (request) => real.executeAsync(customData, flags, { ...message, Body: request });
          return isCleaning(message.Body) ? ask(message.Body) : answer(message.Body, ask);
        },
      });
    },
  });
  try {
    return await work();
  } finally {
    // Contexts that are still there go on with what they have.
    Object.defineProperty(prototype, EXECUTOR, { configurable: true, writable: true, value: undefined });
  }
}
