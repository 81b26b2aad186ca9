import { expect, test } from 'vitest';
import { headlineSources } from '@/components/meeting/headline-sources';
import type { Meeting, Report } from '@/graph/queries/meeting';
import { headline } from '@/lib/identity/headline';
import type { IdentifiedReport } from '@/lib/identity/report';
import { chooser } from '../../chance';
import { report } from '../../identity/report';

/** A meeting as a page gets it, as far as the sources of its headline need it. */
function asMeeting(cluster: IdentifiedReport[]): Meeting {
  const told = headline(cluster);
  const byId = new Map(cluster.map((one) => [one.id, one]));
  const place = ({ city, country }: IdentifiedReport['place']) =>
    city || country ? { city: city && { id: city }, country: country && { code: country } } : null;
  const reports = told.reports.map(({ id }) => {
    const one = byId.get(id) as IdentifiedReport;
    return {
      kind: one.kind,
      status: one.status,
      when: { date: one.date?.edtf ?? null, reportedOn: one.reportedOn },
      place: place(one.place),
      article: { published: one.published },
    } as Report;
  });
  const { kind, status, date, reportedOn } = told;
  return {
    ...{ kind, status, reports, place: place(told.place) },
    when: { date: date?.edtf ?? null, reportedOn },
  } as Meeting;
}

test('whatever the reports, each value of the headline stands in the reports that are named for it', () => {
  const { one, number } = chooser(7);
  for (let turn = 0; turn < 500; turn++) {
    const cluster = Array.from({ length: 2 + Math.floor(number() * 3) }, (_, index) => {
      const date = one(['2024-06-18', '2024-06', '2024', null]);
      return report({
        id: `r-${index}`,
        date,
        reportedOn: date ? null : one(['2024-06-20', '2024-07-01', null]),
        kind: one(['talks', 'visit']),
        status: one(['held', 'planned', 'cancelled']),
        published: one(['2024-06-01', '2024-06-20', null]),
        ...one([{}, { city: 'moscow', in: 'RU' }, { in: 'RU' }]),
      });
    });
    const meeting = asMeeting(cluster);
    const { reports, kind, status, when, place } = meeting;
    const sources = headlineSources(meeting);
    const told = <T>(field: keyof typeof sources, value: (of: Report) => T) =>
      sources[field].map((index) => value(reports[index] as Report));
    expect(told('kind', (of) => of.kind)).toEqual([kind]);
    expect(new Set(told('status', (of) => of.status))).toEqual(new Set([status]));
    const days = reports.flatMap(({ article }) => article.published ?? []).sort();
    const heard = told('status', ({ article }) => article.published ?? days.at(-1));
    expect(new Set(heard)).toEqual(new Set([days.at(-1)]));
    if (when.date) expect(told('date', (of) => of.when.date)).toEqual([when.date]);
    else
      expect(new Set(told('date', (of) => of.when.reportedOn))).toEqual(
        new Set([when.reportedOn ?? []].flat()),
      );
    const places = told('place', (of) => of.place);
    expect(places.length > 0).toBe(place !== null);
    expect(places.some((of) => of?.city?.id === place?.city?.id)).toBe(place !== null);
    expect(places.some((of) => of?.country?.code === place?.country?.code)).toBe(place !== null);
  }
});

test('a city is of the article that tells it, and not of one before it that tells the country alone', () => {
  const cluster = [
    report({ id: 'r-1', date: '2026-04-01', in: 'CN' }),
    report({ id: 'r-2', date: '2026-04', in: 'CN', city: 'beijing' }),
    report({ id: 'r-3', date: '2026', in: 'CN' }),
  ];
  expect(headlineSources(asMeeting(cluster)).place).toEqual([1]);
  expect(headlineSources(asMeeting([...cluster.slice(0, 1), ...cluster.slice(2)])).place).toEqual([0]);
});
