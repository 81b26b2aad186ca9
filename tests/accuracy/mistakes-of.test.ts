import { expect, test } from 'vitest';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import { countedOf, FIGURES } from '@/lib/accuracy/figures';
import { mistakesOf } from '@/lib/accuracy/mistakes-of';

const kept = keptFigures().sets.flatMap(({ name }) => keptArticles(name) ?? []);

test.each(FIGURES)('what %s has wrong of an article, its mistakes tell', (figure) => {
  for (const article of kept) {
    const { right, of } = countedOf(figure, article);
    const told = mistakesOf(figure, article.mistakes).reduce((sum, { count }) => sum + count, 0);
    if (right === null) expect(told, article.id).toBe(0);
    // one meeting may be wrong in two ways
    else if (figure.startsWith('wholeMeetings.')) expect(told > 0, article.id).toBe(right < of);
    // a date where the article tells none is among the mistakes as well
    else if (figure === 'field.dateWhereTold') expect(told, article.id).toBeGreaterThanOrEqual(of - right);
    else expect(told, article.id).toBe(of - right);
  }
});
