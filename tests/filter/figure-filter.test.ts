import { expect, test } from 'vitest';
import { setPath } from '@/components/report-card/set-path';
import { ALL_OF_A_SET, figureFilterUrl, parseFigureFilter } from '@/lib/filter/figure-filter';
import { paramsOf } from '@/lib/filter/url-params';

test.each([
  ['', {}],
  ['figure=leaders.there', { figure: 'leaders.there' }],
  ['figure=mistake.kind.talks.summit&page=2', { figure: 'mistake.kind.talks.summit', page: 2 }],
] as const)('"%s" is read, and written the same again', (query, change) => {
  const filter = { ...ALL_OF_A_SET, ...change };
  expect(parseFigureFilter(paramsOf(new URLSearchParams(query)))).toEqual({ ok: true, value: filter });
  expect(figureFilterUrl(filter)).toBe(query);
});

test('what is no figure is refused by its field', () => {
  for (const figure of ['leaders', 'field.title', 'mistake.kind', 'mistake.kind.talks.talks']) {
    const parsed = parseFigureFilter({ figure, page: '0' });
    expect(parsed.ok ? [] : parsed.faults.map(({ field, value, reason }) => [field, value, reason])).toEqual([
      ['figure', figure, 'not-one-of'],
      ['page', '0', 'not-a-page'],
    ]);
  }
});

test('the page of a set, and of what one figure counts of it', () => {
  expect(setPath('dev')).toBe('/report-card/dev');
  expect(setPath('dev', 'field.city', 2)).toBe('/report-card/dev?figure=field.city&page=2');
});
