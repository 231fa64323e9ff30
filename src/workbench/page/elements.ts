/** An element that page.html has. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html heeft geen ${id}`);
  return found as T;
}

let hideNotice: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence at the bottom of the page for a few seconds. */
export function notify(text: string): void {
  const notice = element('notice');
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(hideNotice);
  hideNotice = setTimeout(() => (notice.hidden = true), 6000);
}

/** Asks something; true when the user wants to go on. */
export function ask(text: string): Promise<boolean> {
  const dialog = element<HTMLDialogElement>('question');
  element('question-text').textContent = text;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
}
