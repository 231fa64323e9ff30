/** Milliseconds that the pane may stand still: after those it draws and takes clicks. */
const SLICE = 30;

/** Pauses for work in steps: one that comes too early passes at once, for many short steps must not add up to seconds of waiting. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
