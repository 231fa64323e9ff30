/** jsdom has no media queries. This one answers for the features that are on, and tells listeners when that changes. */
export function stubMatchMedia(...on: readonly string[]): (...now: readonly string[]) => void {
  let active = on;
  const listeners = new Set<() => void>();
  window.matchMedia = (query: string) =>
    ({
      get matches() {
        return active.some((feature) => query.includes(feature));
      },
      media: query,
      addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return (...now) => {
    active = now;
    for (const listener of listeners) listener();
  };
}
