import { expect } from './test';

/** What the addresses of a site begin with after the language: its kinds of pages. */
export const SECTIONS = ['', 'report-card', 'leaders', 'countries', 'meetings', 'pairs', 'articles'] as const;
export type Section = (typeof SECTIONS)[number];

const sectionOf = (path: string): string => path.split('/')[1] ?? '';

/**
 * Every page of a site in Bengali that its own links lead to from `/`, without queries.
 * @param address of the app @returns paths, sorted
 */
export async function everyPath(address: string): Promise<string[]> {
  const seen = new Set<string>();
  const ahead = ['/'];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await fetch(address + path);
    expect(answer.status, path).toBe(200);
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*?href="(\/[^"?#]*)/g)) {
      if (!/^\/en(\/|$)/.test(href)) ahead.push(href);
    }
  }
  return [...seen].sort();
}

/** Those of one kind; the lists themselves are of theirs. */
export const ofSection = (paths: string[], section: Section): string[] =>
  paths.filter((path) => sectionOf(path) === section);
