import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** Something that appears is waited for as long as a busy machine may need; the library's own second is for an idle one. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no layout and so no ResizeObserver; Fluent only needs it to exist. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

/** Every browser has it; jsdom reads files with a FileReader only. */
Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsArrayBuffer(this);
  });
};
