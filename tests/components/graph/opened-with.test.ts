import { expect, test } from 'vitest';
import { openedWith } from '@/components/graph/opened-with';

const SITE = 'http://127.0.0.1:3000';

/** Whom a picture begins with where the reader is at one of some addresses. @param loaded at which of them the document was opened */
function begun(paths: string[], at: number, loaded = -1) {
  const entries = paths.map((path, i) => ({ url: SITE + path, key: `key ${i}` }));
  const { searchParams } = new URL(SITE + paths[at]);
  return openedWith(searchParams, { entries, at }, `key ${loaded}`);
}

test('whoever the reader came for: by a link from another page, another lens, or an address alone', () => {
  expect(begun(['/?selected=a'], 0)).toBe('a');
  expect(begun(['/leaders/a', '/?selected=a', '/?selected=b'], 2)).toBe('a');
  expect(begun(['/', '/?lens=meetings&selected=a'], 1)).toBe('a');
  expect(begun(['/', '/?selected=a'], 1, 1)).toBe('a');
  expect(begun(['/', '/?selected=a', '/', '/?selected=b'], 3, 1)).toBe('a');
});

test('with whom the address says that it began, before who is selected in it, where it tells no picture', () => {
  expect(begun(['/?selected=a&began=b'], 0)).toBe('b');
  expect(begun(['/leaders/a', '/?selected=a&began=b', '/?selected=c&began=b'], 2)).toBe('b');
  expect(begun(['/?selected=a&began=b&picture=all'], 0)).toBeNull();
  // of an entry that came later it is what is known anyway
  expect(begun(['/', '/?selected=a&began=b'], 1)).toBeNull();
});

test('nobody, where somebody was selected later or the address told a picture', () => {
  expect(begun(['/'], 0)).toBeNull();
  expect(begun(['/', '/?selected=a', '/leaders/a'], 1)).toBeNull();
  expect(begun(['/', '/?from=2025', '/?from=2025&selected=a'], 2, 0)).toBeNull();
  expect(begun(['/?selected=a&picture=all', '/?selected=a'], 1)).toBeNull();
});

test('a browser that does not tell its entries has the present address alone', () => {
  expect(openedWith(new URLSearchParams('selected=a'), null, null)).toBe('a');
  expect(openedWith(new URLSearchParams('selected=a&folded=a'), null, null)).toBeNull();
});
