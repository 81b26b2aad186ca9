import { expect, test } from 'vitest';
import { outletAt, unknownHost } from '@/lib/page/outlet-at';
import { outlets } from '@/seeds/lexicon/outlets';

test.each([
  ['https://www.ajkerpatrika.com/world/ajp1', 'Ajker Patrika'],
  ['https://ajkerpatrika.com/', 'Ajker Patrika'],
  ['http://m.prothomalo.com/a', 'Prothom Alo'],
  ['https://WWW.Prothomalo.com/a', 'Prothom Alo'],
  ['https://bangla.thedailystar.net/a', 'The Daily Star'],
  ['https://bengali.news18.com/news/a', 'News18 Bangla'],
  ['https://www.news18.com/news/a', 'News18'],
  // one host of several
  ['https://www.bbc.com/bengali/articles/c1', 'BBC Bangla'],
  ['https://www.bbc.com/news/articles/c1', 'BBC'],
  ['https://www.bbc.com/bengalis', 'BBC'],
  ['https://zeenews.india.com/bengali/world/a.html', 'Zee 24 Ghanta'],
  // a host that only ends like another, or names one in its path
  ['https://notprothomalo.com/a', null],
  ['https://prothomalo.com.example/a', null],
  ['https://gazette.example/https://www.prothomalo.com/a', null],
  ['ftp://www.prothomalo.com/a', null],
  ['www.prothomalo.com', null],
  ['', null],
  [null, null],
])('%s is on the pages of %s', (address, paper) => {
  expect(outletAt(address)?.nameEn ?? null).toBe(paper);
});

test('no host belongs to two outlets', () => {
  const hosts = outlets.flatMap((outlet) => outlet.hosts);
  expect(hosts.length).toBeGreaterThan(20);
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
});

test.each([
  ['https://www.gazette.example:8080/a', 'gazette.example'],
  ['https://www.prothomalo.com/a', null],
  ['no address', null],
  [null, null],
])('what readers are told of %s beside its link', (address, host) => {
  expect(unknownHost(address)).toBe(host);
});
