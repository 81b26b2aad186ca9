import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';

/** So much of a description a search engine shows; one of half of it leaves the rest to whatever stands on the page. */
const ROOM = { least: 100, most: 158 };

test('what search engines are told of a list says what is in it, and fills its room', () => {
  for (const { articles, countries } of [bn, en])
    for (const { length } of [articles.description, countries.description]) {
      expect(length).toBeGreaterThanOrEqual(ROOM.least);
      expect(length).toBeLessThanOrEqual(ROOM.most);
    }
});
