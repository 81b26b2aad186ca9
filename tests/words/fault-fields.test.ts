import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import { parseExplorerView } from '@/lib/explorer/view';
import { parseArticleFilter } from '@/lib/filter/article-filter';
import { parseCountryFilter } from '@/lib/filter/country-filter';
import { parseFigureFilter } from '@/lib/filter/figure-filter';
import { parseLeaderFilter } from '@/lib/filter/leader-filter';
import { parseMapView } from '@/lib/filter/map-view';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';
import type { Parsed, UrlParams } from '@/lib/filter/url-params';

const PARSERS: ((params: UrlParams) => Parsed<object>)[] = [
  parseArticleFilter,
  parseCountryFilter,
  parseExplorerView,
  parseFigureFilter,
  parseLeaderFilter,
  parseMapView,
  parseMeetingFilter,
];

test('whatever of an address is refused has a name for readers', () => {
  const refused = PARSERS.flatMap((parse) => {
    const empty = parse({});
    if (!empty.ok) throw new Error('An address without a filter is refused.');
    return Object.keys(empty.value).flatMap((field) => {
      const parsed = parse({ [field]: '~'.repeat(101) });
      return parsed.ok ? [] : parsed.faults.map((fault) => fault.field);
    });
  });
  expect(refused).toContain('lens');
  expect(refused.filter((field) => !(field in bn.fault.field))).toEqual([]);
});
