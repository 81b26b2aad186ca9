import { describe, expect, it, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { readDateTokens } from '@/lib/dates/date-tokens';
import { FORMS } from '@/lib/dates/forms';
import { VOCABULARY } from '@/lib/dates/vocabulary';
import { tokenise } from '@/lib/mentions/tokenise';
import { parseDay } from '@/lib/time/calendar';
import { DateWords, dateWords } from '@/seeds/lexicon/date-words';
import { datesIn } from './dates-in';

const tokensIn = (text: string) => readDateTokens(text, tokenise(text).dated).tokens;

describe('the words of dates', () => {
  test.each([
    ...dateWords.months.flatMap(({ month, forms, latin }) =>
      [...forms, ...latin].map((form) => [form, 'M', month] as const),
    ),
    ...dateWords.weekdays.flatMap(({ weekday, forms }) => forms.map((form) => [form, 'W', weekday] as const)),
    ...dateWords.numbers.flatMap(({ value, forms }) => forms.map((form) => [form, 'N', value] as const)),
    ...dateWords.numbers.flatMap(({ value, day }) => day.map((form) => [form, 'O', value] as const)),
  ])('%s is a word of kind %s and value %i', (form, kind, value) => {
    expect(tokensIn(spell(form))).toMatchObject([{ kind, value }]);
  });

  it('has every month, every weekday and every number once', () => {
    expect(dateWords.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(dateWords.weekdays.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(dateWords.numbers.map(({ value }) => value)).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
  });

  it('has only days that there are among the famous ones', () => {
    for (const day of dateWords.namedDays) expect(parseDay(`2024-${day}`), day).not.toBeNull();
  });

  it('is refused with the field named where it breaks the schema', () => {
    expect(() => DateWords.parse({ ...dateWords, past: [] })).toThrow(/past/);
    expect(() => DateWords.parse({ ...dateWords, more: ['গত'] })).toThrow(/more/);
  });

  it('does not take everyday words for months', () => {
    for (const word of ['মেয়ে', 'মেয়ের', 'মেতে', 'মেলা'])
      expect(VOCABULARY.has(spell(word)), word).toBe(false);
  });
});

describe('the forms', () => {
  it('have each an id of their own', () => {
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  });

  test.each(FORMS.map(({ id, example }) => [id, example] as const))(
    '%s reads its own example, "%s"',
    (id, example) => {
      expect(datesIn(example, '2025-03-16').map(({ rule }) => rule.split('+')[0])).toContain(id);
    },
  );
});
