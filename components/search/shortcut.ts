/** Where the reader's own choice is kept: a key that is no command must be able to be switched off. */
const KEY = 'search-shortcut';

export const isShortcutOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export function keepShortcut(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}

const TAKES_LETTERS = 'input, textarea, select, [contenteditable], [role=textbox]';

/** Whether a place takes the sign as text; the empty box that the key leads to needs it at no beginning. */
function takesIt(place: Element): boolean {
  const field = place.closest?.(TAKES_LETTERS);
  return (
    !!field && !(field instanceof HTMLInputElement && field.ariaKeyShortcuts === '/' && field.value === '')
  );
}

/** Whether a key that was pressed asks for the search box, and is not meant for a field. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !takesIt(event.target as Element) && isShortcutOn();
}
