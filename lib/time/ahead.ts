import type { Bounds } from './edtf';

/**
 * The first of some planned meetings that is certainly yet to come. Of a month or a year that has begun nobody knows.
 * @param today ISO day
 */
export const nextAmong = <Planned extends Bounds>(
  planned: readonly Planned[],
  today: string,
): Planned | undefined =>
  planned
    .filter(({ earliest }) => earliest >= today)
    .toSorted((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest))[0];

/**
 * The latest of some planned meetings that no news of a held one may be of: news come on the planned day or later may be of
 * that very one.
 * @param news ISO days of what was held and of what was told without a day
 */
export const awaitedAmong = <Planned extends Bounds>(
  planned: readonly Planned[],
  news: readonly (string | null | undefined)[],
): Planned | undefined =>
  planned
    .toSorted((a, b) => compare(b.latest, a.latest) || compare(b.earliest, a.earliest))
    .find(({ earliest }) => news.every((day) => !day || earliest > day));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
