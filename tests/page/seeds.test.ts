import { describe, expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { golden, seedArticle } from '../articles/expected';

describe.each(golden)('$slug', ({ slug, expected }) => {
  const article = seedArticle(slug);

  test('its title, published day and credit', () => {
    expect(spell(article.title ?? '')).toBe(spell(expected.title ?? ''));
    const { published } = article;
    expect(published && { day: published.day, basis: published.basis }).toEqual(expected.published);
    expect(spell(article.credit?.text ?? '')).toBe(spell(expected.credit ?? ''));
  });

  test('its body from the first words to the last, and nothing else', () => {
    expect(spell(article.text).startsWith(spell(expected.firstWords))).toBe(true);
    expect(spell(article.text).endsWith(spell(expected.lastWords))).toBe(true);
    expect(article.text.split('\n')).toHaveLength(expected.paragraphs);
  });

  test('it is named after its file, and nothing is made up', () => {
    expect(article).toMatchObject({ key: slug, url: null, publisher: null });
  });

  test('the credit is a span of the text', () => {
    const { credit, text } = article;
    if (credit) expect(text.slice(credit.start, credit.end)).toBe(credit.text);
  });
});
