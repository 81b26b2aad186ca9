import * as z from 'zod/mini';
import { LENSES } from '@/lib/explorer/view';
import {
  countryCode,
  day,
  leaderId,
  oneOf,
  organisationId,
  pageNumber,
  someOf,
  somePlaces,
} from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';
import { READINGS } from '@/lib/time/filter';

/** Of `READINGS` and of the orders the first is what holds where the URL says nothing. */
export const KINDS = ['talks', 'call', 'visit', 'summit'] as const;
export const STATUSES = ['held', 'planned', 'proposed', 'cancelled'] as const;
export const ROLES_ASKED = ['visitor'] as const;
export const REPORTED = ['several'] as const;
export const NOT_TOLD = ['date', 'certainty'] as const;
export const MEETING_SORTS = ['newest', 'oldest', 'reports'] as const;

const Fields = z
  .object({
    /** First and last ISO day asked for, both included; either may be open. */
    from: day,
    to: day,
    /** Whether a meeting must lie within the days for certain, or may do so for all that is told. */
    reading: oneOf(READINGS),
    /** Empty: every kind. */
    kind: someOf(KINDS),
    /** Empty: every status. */
    status: someOf(STATUSES),
    country: countryCode,
    leader: leaderId,
    /** The part that the leader has in it: visits made and not received. Says nothing without a leader. */
    role: z.optional(z.enum(ROLES_ASKED, { error: 'not-one-of' })),
    /** A place's id, or several parted by commas: held at any of them. */
    place: somePlaces,
    /** Held by it. */
    organisation: organisationId,
    /** Those alone that are no tie of the explorer's picture through a lens. */
    untied: z.optional(z.enum(LENSES, { error: 'not-one-of' })),
    /** Those alone of which more than one article tells. */
    reports: z.optional(z.enum(REPORTED, { error: 'not-one-of' })),
    /** `date`: those alone of which no article tells when; `certainty`: that are dated, and perhaps not within the days asked for. */
    without: z.optional(z.enum(NOT_TOLD, { error: 'not-one-of' })),
    sort: oneOf(MEETING_SORTS),
    page: pageNumber,
  })
  .check(
    z.refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: 'ends-before-it-begins' }),
  );

const Filter = z.pipe(
  Fields,
  // without days nothing lies outside of them
  z.transform((asked: z.infer<typeof Fields>) => {
    const { without, ...others } = asked;
    return without === 'certainty' && !hasDays(asked) ? others : asked;
  }),
);

/** Which meetings are asked for: the state of the explorer and of every list of meetings, as the URL keeps it. */
export type MeetingFilter = z.infer<typeof Fields>;
export type MeetingSort = MeetingFilter['sort'];

/** Whether it asks for days at all. */
export function hasDays({ from, to }: Pick<MeetingFilter, 'from' | 'to'>): boolean {
  return from !== undefined || to !== undefined;
}

/** Reads a URL's parameters. @returns the whole filter, or each refused field with its reason */
export function parseMeetingFilter(params: UrlParams): Parsed<MeetingFilter> {
  return parseParams(Filter, ['kind', 'status'], params);
}

/** Every meeting, newest first. */
export const ALL_MEETINGS: MeetingFilter = Filter.parse({});

/**
 * The filter as URL parameters, without what holds anyway, in a fixed order.
 * @param changes fields to change first; a change of anything but the page begins again at page 1
 * @returns a query string without `?`, empty for all meetings
 */
export function meetingFilterUrl(filter: MeetingFilter, changes: Partial<MeetingFilter> = {}): string {
  const next = { ...filter, ...(Object.keys(changes).length > 0 && { page: 1 }), ...changes };
  return changedParams(next, ALL_MEETINGS, [
    'from',
    'to',
    'reading',
    'kind',
    'status',
    'country',
    'leader',
    'role',
    'place',
    'organisation',
    'untied',
    'reports',
    'without',
    'sort',
    'page',
  ])
    .toString()
    .replaceAll('%2C', ',');
}

/** Whether a filter leaves out anything; how a list is sorted and which page of it is seen does not. */
export const isNarrowed = (filter: MeetingFilter): boolean =>
  meetingFilterUrl({ ...filter, sort: ALL_MEETINGS.sort, page: 1 }) !== '';
