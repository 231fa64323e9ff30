import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What marks a card in the list of findings. */
export const CARD = 'data-finding';

/**
 * Keeps the focus where it was when the card that had it goes, because what it said was mended: it goes to the card that came in its place,
 * or to `rest` when none is left. Only while the pane has the focus: who works in the grid is left there.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, rest: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ readonly card: Element; readonly index: number }>(undefined);
  useEffect(() => {
    // Who went to the grid is left there.
    const leave = (): void => void (last.current = undefined);
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  useEffect(() => {
    const had = last.current;
    if (!had || had.card.isConnected || document.activeElement !== document.body) return;
    const cards = cardsIn(list.current);
    const next = cards[Math.min(had.index, cards.length - 1)]?.querySelector('button') ?? rest.current;
    last.current = undefined;
    next?.focus();
  });
  return ({ target }) => {
    const card = target.closest(`[${CARD}]`);
    last.current = card ? { card, index: cardsIn(list.current).indexOf(card) } : undefined;
  };
}

const cardsIn = (list: HTMLElement | null): readonly Element[] => [...(list?.querySelectorAll(`[${CARD}]`) ?? [])];
