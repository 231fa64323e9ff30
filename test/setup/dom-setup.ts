import '@testing-library/jest-dom';

/** jsdom has no layout and so no ResizeObserver; Fluent only needs it to exist. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
