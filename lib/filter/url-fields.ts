import * as z from 'zod/mini';
import { isCountryCode } from '@/lib/filter/country-code';

/** Why a value was refused; pages word it in their own language. */
export type FaultReason =
  | 'not-a-day'
  | 'ends-before-it-begins'
  | 'not-one-of'
  | 'not-a-country'
  | 'not-a-leader'
  | 'not-a-place'
  | 'no-meeting-there'
  | 'not-an-organisation'
  | 'not-a-page'
  | 'too-long'
  | 'not-given'
  | 'nobody-found';

const isDay = (text: string) => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const text = (reason: FaultReason, isRight: (value: string) => boolean) =>
  z.optional(z.string().check(z.refine(isRight, { error: reason })));

/** An ISO day that is in the calendar. */
export const day = text('not-a-day', isDay);
/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = text('not-a-country', isCountryCode);
export const leaderId = text('not-a-leader', (value) => /^[a-z0-9][a-z0-9-]{0,99}$/.test(value));
/** Leader ids, country codes and organisations' keys: at most two, each once. */
export const sideIds = z.pipe(
  z.optional(
    z.array(
      z.string().check(
        z.refine(
          (value) => /^(?:[A-Z]{2}|[a-z0-9][a-z0-9-]{0,99}|organisation:[A-Za-z0-9-]{1,40})$/.test(value),
          {
            error: 'not-a-leader',
          },
        ),
      ),
    ),
  ),
  z.transform((ids: string[] | undefined): string[] => [...new Set(ids)].slice(0, 2)),
);
/** A place's id; `CN` for a country of which no nearer place is known; `none` for nowhere told. */
export const placeId = text('not-a-place', isPlaceId);
/** The most places that one address names. */
export const MOST_PLACES = 200;
/** One such id, or several parted by commas. */
export const somePlaces = text('not-a-place', (value) => {
  const ids = value.split(',');
  return ids.length <= MOST_PLACES && ids.every(isPlaceId);
});
/** Places' ids, each once: those that lie too close together on a map to be told apart. */
export const placeIds = z.pipe(
  z.optional(z.array(z.string().check(z.refine(isPlaceId, { error: 'not-a-place' })))),
  z.transform((ids: string[] | undefined): string[] => [...new Set(ids)].slice(0, 100)),
);
export const organisationId = text('not-an-organisation', (value) =>
  /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(value),
);
export const searchText = z.optional(
  z.string().check(
    z.trim(),
    z.refine((value) => value.length <= 100, { error: 'too-long' }),
  ),
);

/** A page's number, from 1; 1 where none is given. */
export const pageNumber = z.pipe(
  text('not-a-page', (value) => /^[1-9]\d{0,4}$/.test(value)),
  z.transform((value: string | undefined) => Number(value ?? 1)),
);

/** One of a few words; the first where none is given. */
export const oneOf = <T extends string>(words: readonly [T, ...T[]]) =>
  z.pipe(
    z.optional(z.enum(words, { error: 'not-one-of' })),
    z.transform((word: T | undefined): T => word ?? words[0]),
  );

/** Some of a few words, each once and in their own order; none means all. */
export const someOf = <T extends string>(words: readonly [T, ...T[]]) =>
  z.pipe(
    z.optional(z.array(z.enum(words, { error: 'not-one-of' }))),
    z.transform((chosen: T[] | undefined): T[] => words.filter((word) => chosen?.includes(word))),
  );

function isPlaceId(value: string): boolean {
  return /^(?:[A-Z]{2}|[a-z0-9][a-z0-9-]{0,99})$/.test(value);
}
