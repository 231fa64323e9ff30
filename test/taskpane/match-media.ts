/** jsdom has no media queries. This one answers for the features that are on, and tells listeners when that changes. */
export function stubMatchMedia(...on: readonly string[]): (...now: readonly string[]) => void {
  let active = on;
  const listeners = new Map<(event: { readonly matches: boolean }) => void, () => boolean>();
  window.matchMedia = (query: string) => {
    const matches = (): boolean => active.some((feature) => query.includes(feature));
    return {
      get matches() {
        return matches();
      },
      media: query,
      addEventListener: (_: string, listener: () => void) => void listeners.set(listener, matches),
      removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    } as unknown as MediaQueryList;
  };
  return (...now) => {
    active = now;
    for (const [listener, matches] of listeners) listener({ matches: matches() });
  };
}
