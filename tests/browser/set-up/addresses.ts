import { expect } from './test';

/** What the addresses of a site begin with after the language: its kinds of pages. */
export const SECTIONS = [
  '',
  'report-card',
  'leaders',
  'countries',
  'organisations',
  'meetings',
  'map',
  'pairs',
  'with',
  'articles',
] as const;
export type Section = (typeof SECTIONS)[number];

const sectionOf = (path: string): string => {
  const [, section = '', , more] = path.split('/');
  return more === 'with' ? 'with' : section;
};

/** A path, and how many letters its page has. */
export interface Sized {
  path: string;
  size: number;
}

/**
 * Every page of a site in Bengali that its own links lead to from `/`, without queries.
 * @param address of the app @returns paths, sorted
 */
export async function everyPath(address: string): Promise<Sized[]> {
  const seen = new Map<string, number>();
  const ahead = ['/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (seen.has(path)) continue;
    const answer = await fetch(address + path);
    expect(answer.status, path).toBe(200);
    const html = await answer.text();
    seen.set(path, html.length);
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"?#]*)/g)) {
      // what programs are answered is no page
      if (!/^\/(?:en|api)(?:\/|$)/.test(href)) ahead.push(href);
    }
  }
  return [...seen].map(([path, size]) => ({ path, size })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Those of one kind; the lists themselves are of theirs. */
export const ofSection = (paths: Sized[], section: Section): Sized[] =>
  paths.filter(({ path }) => sectionOf(path) === section);
