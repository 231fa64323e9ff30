import { element } from './elements';

const LEAST = 280;
const STEP = 20;

/** Lets the user set the width of the task pane, by dragging or with the arrow keys. */
export function startSplitter(): void {
  const splitter = element('splitter');
  const pane = element('pane');
  const setWidth = (width: number): void => {
    pane.style.width = `${Math.max(LEAST, Math.min(width, window.innerWidth - 320))}px`;
    window.dispatchEvent(new Event('resize')); // Univer measures its canvas anew
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('pointerup', () => document.body.classList.remove('dragging'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(pane.offsetWidth + STEP);
    if (event.key === 'ArrowRight') setWidth(pane.offsetWidth - STEP);
  });
}
