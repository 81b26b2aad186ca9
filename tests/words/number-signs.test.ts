import { expect, test } from 'vitest';
import { MESSAGES } from './messages';

/** Where a `#` stands that no number takes the place of: directly within a `select`, be it in a plural or not. */
function strayNumberSigns(message: string): number[] {
  const within: string[] = [];
  const stray: number[] = [];
  for (let at = 0; at < message.length; at++) {
    if (message[at] === '{') {
      const argument = /^\{\s*\w+\s*,\s*(plural|selectordinal|select)\s*,/.exec(message.slice(at));
      within.push(
        argument?.[1] ??
          (['plural', 'selectordinal', 'select'].includes(within.at(-1) ?? '') ? 'option' : 'value'),
      );
    } else if (message[at] === '}') within.pop();
    else if (message[at] === '#' && within.at(-1) === 'option' && within.at(-2) === 'select') stray.push(at);
  }
  return stray;
}

test('a number sign directly within a select is told', () => {
  expect(strayNumberSigns('{n, plural, other {# of {w, select, yes {# such} other {}}}}')).toEqual([41]);
  expect(strayNumberSigns('{w, select, yes {{n, plural, one {#} other {#}}} other {}}')).toEqual([]);
});

test.each(Object.entries(MESSAGES))('in %s each number sign is a number', (_, messages) => {
  const wrong = [...messages].filter(([, message]) => strayNumberSigns(message).length > 0);
  expect(wrong.map(([key]) => key)).toEqual([]);
});
