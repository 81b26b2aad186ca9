import { describe, expect, test } from 'vitest';
import { readLetters, shownSpan, spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';
import { readArticle } from '@/lib/read-article';
import type { MeetingReport, Reading } from '@/lib/reading';
import type { Span } from '@/lib/span';
import { type Expected, golden, seedArticle } from './expected';

type ExpectedMeeting = Expected['meetings'][number];

/** The span of the nth occurrence of words as whole words, whichever way their letters are encoded. */
function spanOf(shown: string, words: string, nth: number): Span {
  const letters = readLetters(shown);
  const { text } = letters;
  const wanted = spell(words);
  const whole = (at: number) =>
    !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + wanted.length));
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (whole(at) && ++found === nth) return shownSpan(letters, { start: at, end: at + wanted.length });
  throw new Error(`"${words}" stands in the text fewer than ${nth} times`);
}

/** The ids that the reading uses for the expected leaders: found by the forms, so that an unknown person has one too. */
function idsOf(reading: Reading, expected: Expected): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, forms } of expected.leaders) {
    const found = reading.leaders.find((leader) =>
      forms.some((form) => leader.aliases.map(spell).includes(spell(form))),
    );
    if (found) ids.set(id, found.id);
  }
  return ids;
}

const sentencesOf = ({ article }: Reading, { evidence }: MeetingReport) =>
  evidence.map(({ start, end }) => article.text.slice(start, end));

const begins = (sentence: string | undefined, evidence: string) =>
  spell(sentence ?? '').startsWith(spell(evidence));

/** The report that the expected meeting's sentence states: where two share it, the one in the same country. */
function reportOf(reading: Reading, { kind, evidence, place }: ExpectedMeeting): MeetingReport | undefined {
  const alike = reading.reports.filter(
    (report) => report.kind === kind && sentencesOf(reading, report).some((text) => begins(text, evidence)),
  );
  return (
    alike.find((report) => (report.place?.country ?? null) === (place?.country ?? null)) ??
    alike.find((report) => begins(sentencesOf(reading, report)[0], evidence)) ??
    alike[0]
  );
}

/** What of a report the golden article tells, in one form for comparing. */
function told(report: MeetingReport, wanted: ExpectedMeeting, ids: Map<string, string>) {
  const roles = Object.fromEntries(
    Object.entries(wanted.participants).map(([id, role]) => [ids.get(id) ?? id, role]),
  );
  return {
    kind: report.kind,
    status: report.status,
    date: report.date?.edtf ?? null,
    phrase: wanted.phrase === null || (report.date?.phrase.text.includes(wanted.phrase) ?? false),
    reportedOn: report.reportedOn,
    place: report.place && { city: report.place.city?.id ?? null, country: report.place.country },
    participants: Object.fromEntries(
      report.participants.map(({ leader, role }) => [leader, roles[leader] === null ? null : role]),
    ),
    countries: report.countries,
    organisations: report.organisations,
  };
}

function wish(wanted: ExpectedMeeting, ids: Map<string, string>) {
  const { evidence: _, optional: __, ...rest } = wanted;
  const participants = Object.fromEntries(
    Object.entries(wanted.participants).map(([id, role]) => [ids.get(id) ?? id, role]),
  );
  return { ...rest, participants, phrase: true };
}

describe.each(golden)('$slug', ({ slug, expected }) => {
  const reading = readArticle(seedArticle(slug));
  const ids = idsOf(reading, expected);

  test('its leaders, each once, under all their forms', () => {
    expect(reading.leaders).toHaveLength(expected.leaders.length);
    for (const { id, forms, title, country } of expected.leaders) {
      const leader = reading.leaders.find((one) => one.id === ids.get(id));
      expect(leader, id).toMatchObject({ title, country });
      const read = leader?.aliases.map(spell) ?? [];
      expect(read).toEqual(expect.arrayContaining(forms.map(spell)));
      // a rank before the name is no other name: জেনারেল …
      expect(read.filter((form) => !forms.some((name) => form.endsWith(spell(name))))).toEqual([]);
    }
  });

  test.each(expected.leaders)('$id is known by that id, or by none', ({ id }) => {
    const leader = reading.leaders.find((one) => one.id === ids.get(id));
    expect(leader?.known ? leader.id : id).toBe(id);
  });

  test('its countries and organisations', () => {
    const optional = expected.optionalCountries;
    expect(reading.countries.filter((code) => !optional.includes(code))).toEqual(expected.countries);
    expect(reading.organisations).toEqual(expected.organisations);
  });

  test.each(expected.meetings.filter((meeting) => !meeting.optional))('$kind: $evidence', (wanted) => {
    const report = reportOf(reading, wanted);
    expect(report && told(report, wanted, ids)).toEqual(wish(wanted, ids));
  });

  test('no other meetings', () => {
    const known = expected.meetings.map((wanted) => reportOf(reading, wanted));
    const others = reading.reports.filter((report) => !known.includes(report));
    expect(others.map((report) => [report.kind, report.rule, ...sentencesOf(reading, report)])).toEqual([]);
  });

  test.each(expected.mentions)('%s (%i) is %s %s', (words, nth, kind, target) => {
    const span = spanOf(reading.article.text, words, nth);
    const found = reading.mentions.filter(
      (mention) => mention.start < span.end && span.start < mention.end && mention.kind === kind,
    );
    const wanted = { ...span, kind, target: kind === 'leader' ? (ids.get(target) ?? target) : target };
    // a mention may go on to the end of the word, where the golden article names the stem
    expect(
      found.map((mention) => ({ start: mention.start, end: span.end, kind, target: mention.target })),
      `mentions there: ${JSON.stringify(found)}`,
    ).toEqual([wanted]);
    expect(reading.article.text.slice(span.end, found[0]?.end)).not.toMatch(/\s/u);
  });

  test.each(expected.silent)('nothing is named in: %s', (words) => {
    const span = spanOf(reading.article.text, words, 1);
    const found = reading.mentions.filter((mention) => mention.start < span.end && span.start < mention.end);
    expect(found).toEqual([]);
  });

  test('every span cuts its own text, every day rests on a phrase of the text', () => {
    const { text } = reading.article;
    for (const mention of reading.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { date } of reading.reports)
      if (date) expect(text.slice(date.phrase.start, date.phrase.end)).toBe(date.phrase.text);
  });
});
