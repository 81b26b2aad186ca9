/** Where the reader's own choice is kept: a key that is no command must be able to be switched off. */
const KEY = 'search-shortcut';

export const isShortcutOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export function keepShortcut(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
}

const TAKES_LETTERS = 'input, textarea, select, [contenteditable], [role=textbox]';

/** Whether a key that was pressed asks for the search box, and is not meant for a field. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !(event.target as Element).closest?.(TAKES_LETTERS) && isShortcutOn();
}
