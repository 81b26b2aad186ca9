import { expect, test } from 'vitest';
import { ALL_MEETINGS, meetingFilterUrl, parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { paramsOf } from '@/lib/filter/url-params';

const parsed = (query: string) => parseMeetingFilter(paramsOf(new URLSearchParams(query)));

test('nothing given: every meeting, the newest first', () => {
  expect(parsed('')).toEqual({ ok: true, value: ALL_MEETINGS });
  expect(ALL_MEETINGS).toEqual({ reading: 'certainly', kind: [], status: [], sort: 'newest', page: 1 });
});

test('every field', () => {
  expect(
    parsed(
      'from=2025-05-01&to=2025-05-31&reading=possibly&kind=call,talks&status=held&country=RU&leader=vladimir-putin&role=visitor&place=moscow&organisation=UN&untied=leaders&reports=several&without=date&sort=oldest&page=3',
    ),
  ).toEqual({
    ok: true,
    value: {
      from: '2025-05-01',
      to: '2025-05-31',
      reading: 'possibly',
      kind: ['talks', 'call'],
      status: ['held'],
      country: 'RU',
      leader: 'vladimir-putin',
      role: 'visitor',
      place: 'moscow',
      organisation: 'UN',
      untied: 'leaders',
      reports: 'several',
      without: 'date',
      sort: 'oldest',
      page: 3,
    },
  });
});

test.each([
  ['an untouched form', 'from=&to=&kind=&country=&page='],
  ['names that are not ours', 'utm_source=x&fbclid=y'],
])('%s asks for every meeting', (_, query) => {
  expect(parsed(query)).toEqual({ ok: true, value: ALL_MEETINGS });
});

test('several places are one field, parted by commas', () => {
  expect(parsed('place=moscow,RU&place=doha')).toMatchObject({ value: { place: 'moscow,RU,doha' } });
  expect(parsed('place=moscow,+')).toMatchObject({ ok: false, faults: [{ reason: 'not-a-place' }] });
  expect(meetingFilterUrl({ ...ALL_MEETINGS, place: 'moscow,RU' })).toBe('place=moscow,RU');
});

test('without days nothing lies outside of them', () => {
  expect(parsed('without=certainty')).toEqual({ ok: true, value: ALL_MEETINGS });
  expect(parsed('without=certainty&from=2025-05-01')).toMatchObject({ value: { without: 'certainty' } });
  expect(parsed('without=date')).toMatchObject({ value: { without: 'date' } });
});

test('boxes ticked in a form repeat their name', () => {
  expect(parsed('kind=visit&kind=talks&kind=visit')).toMatchObject({ value: { kind: ['talks', 'visit'] } });
});

test.each([
  ['from=2025-02-30', 'from', 'not-a-day', '"from" must be a day such as 2025-05-09'],
  ['from=2025-05', 'from', 'not-a-day', '"from" must be a day such as 2025-05-09'],
  ['to=09/05/2025', 'to', 'not-a-day', '"to" must be a day such as 2025-05-09'],
  ['to=2025-05-09T00:00', 'to', 'not-a-day', '"to" must be a day such as 2025-05-09'],
  ['from=2025-06-01&to=2025-05-01', 'to', 'ends-before-it-begins', '"to" must not be before "from"'],
  ['from=2025-06-01&from=2025-05-01', 'from', 'not-a-day', '"from" must be a day such as 2025-05-09'],
  ['reading=perhaps', 'reading', 'not-one-of', '"reading" must be one of certainly, possibly'],
  ['kind=talks,party', 'kind', 'not-one-of', '"kind" must be one of talks, call, visit, summit'],
  ['status=Held', 'status', 'not-one-of', '"status" must be one of held, planned, proposed, cancelled'],
  ['country=Russia', 'country', 'not-a-country', '"country" must be a two-letter country code such as RU'],
  ['country=ru', 'country', 'not-a-country', '"country" must be a two-letter country code such as RU'],
  ['leader=পুতিন', 'leader', 'not-a-leader', '"leader" must be a leader id such as vladimir-putin'],
  ["leader=x'})", 'leader', 'not-a-leader', '"leader" must be a leader id such as vladimir-putin'],
  [
    'place=Moscow',
    'place',
    'not-a-place',
    '"place" must be a place id such as moscow, a country code such as RU, or none, or several of them',
  ],
  ['reports=many', 'reports', 'not-one-of', '"reports" must be one of several'],
  ['without=day', 'without', 'not-one-of', '"without" must be one of date, certainty'],
  ['page=0', 'page', 'not-a-page', '"page" must be a whole number from 1 to 99999'],
  ['page=1e3', 'page', 'not-a-page', '"page" must be a whole number from 1 to 99999'],
  ['sort=best', 'sort', 'not-one-of', '"sort" must be one of newest, oldest, reports'],
])('%s is refused by name', (query, field, reason, message) => {
  const answer = parsed(query);
  expect(answer.ok).toBe(false);
  expect(answer).toMatchObject({ faults: [{ field, reason, message }] });
});

test('every fault is told at once', () => {
  expect(parsed('from=x&kind=y&page=z')).toMatchObject({
    faults: [
      { field: 'from' },
      { field: 'kind', allowed: ['talks', 'call', 'visit', 'summit'] },
      { field: 'page' },
    ],
  });
});

test.each([
  ['', ''],
  ['page=1&sort=newest&reading=certainly', ''],
  ['kind=call,talks&from=2025-05-01', 'from=2025-05-01&kind=talks,call'],
  ['place=none&kind=call', 'kind=call&place=none'],
  ['sort=reports&reports=several', 'reports=several&sort=reports'],
  ['leader=vladimir-putin&page=2', 'leader=vladimir-putin&page=2'],
])('"%s" is written as "%s", and read the same again', (query, written) => {
  const answer = parsed(query);
  if (!answer.ok) throw new Error(answer.faults[0]?.message);
  expect(meetingFilterUrl(answer.value)).toBe(written);
  expect(parsed(written)).toEqual(answer);
});

test('a change begins again at the first page, turning the page does not', () => {
  const filter = { ...ALL_MEETINGS, country: 'RU', page: 4 };
  expect(meetingFilterUrl(filter, { status: ['held'] })).toBe('status=held&country=RU');
  expect(meetingFilterUrl(filter, { page: 5 })).toBe('country=RU&page=5');
  expect(meetingFilterUrl(filter, { country: undefined })).toBe('');
});
