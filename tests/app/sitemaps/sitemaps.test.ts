import { expect, test } from 'vitest';
import { PART_SIZE, partNamed, partNames } from '@/app/sitemaps/parts';
import { sitemapIndex, urlSet } from '@/app/sitemaps/xml';

const BASE = new URL('https://boithok.example');

test('files of 5,000 pages each, and none for none', () => {
  expect(partNames('leaders', 0)).toEqual([]);
  expect(partNames('leaders', PART_SIZE)).toEqual(['leaders-1.xml']);
  expect(partNames('leader-pairs', PART_SIZE + 1)).toEqual(['leader-pairs-1.xml', 'leader-pairs-2.xml']);
});

test('a file’s name is read back; others are none', () => {
  expect(partNamed('leader-pairs-2.xml')).toEqual({ section: 'leader-pairs', number: 2 });
  for (const name of ['leaders.xml', 'leaders-0.xml', 'people-1.xml', 'leaders-1', 'leaders-1.xml.gz'])
    expect(partNamed(name), name).toBeNull();
});

test('a page stands in both languages, each telling of both', () => {
  const xml = urlSet([{ path: '/leaders/kim-jong-un', changed: '2026-01-02T03:04:05.000Z' }], BASE);
  const locs = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
  expect(locs).toEqual([
    'https://boithok.example/leaders/kim-jong-un',
    'https://boithok.example/en/leaders/kim-jong-un',
  ]);
  for (const hreflang of ['bn', 'en', 'x-default'])
    expect(xml.split(`hreflang="${hreflang}"`).length - 1, hreflang).toBe(2);
  expect(xml.match(/<lastmod>2026-01-02T03:04:05.000Z<\/lastmod>/g)).toHaveLength(2);
});

test('what means something in XML is escaped', () => {
  expect(urlSet([{ path: '/leaders/a&b<c', changed: null }], BASE)).toContain('/leaders/a&amp;b%3Cc');
});

test('the index names its files', () => {
  expect(sitemapIndex(['pages.xml'], BASE)).toContain(
    '<loc>https://boithok.example/sitemaps/pages.xml</loc>',
  );
});
