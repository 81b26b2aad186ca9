import { deepStrictEqual } from 'node:assert/strict';
import { expect } from 'vitest';
import type { CleanArticle } from '@/lib/page/clean-article';
import { readArticle } from '@/lib/read-article';
import type { MeetingReport, Reading } from '@/lib/reading';
import type { Span } from '@/lib/span';
import { bounds, parseEdtf } from '@/lib/time/edtf';
import { noInventedDay } from '../meetings/no-invented-day';

/**
 * Reads an article and holds the reading to what every reading owes, whatever the text: it is the same when read again,
 * each span cuts its own words, each meeting rests on whole sentences and on people of the article, no day is made up.
 */
export function soundReading(article: CleanArticle): Reading {
  const reading = readArticle(article);
  deepStrictEqual(readArticle(article), reading);
  const { text } = article;
  inOrder(reading.sentences, text);
  for (const mention of reading.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const { aliases } of reading.leaders)
    for (const alias of aliases) expect(text.includes(alias), `“${alias}” stands in the text`).toBe(true);
  for (const report of reading.reports) soundReport(reading, report);
  noInventedDay(reading);
  return reading;
}

function soundReport({ sentences, leaders }: Reading, { participants, evidence, date }: MeetingReport): void {
  const known = new Set(leaders.map(({ id }) => id));
  for (const { leader } of participants) expect(known.has(leader), `${leader} is listed`).toBe(true);
  expect(new Set(participants.map(({ leader }) => leader)).size).toBe(participants.length);
  expect(evidence.length).toBeLessThanOrEqual(4);
  for (const span of evidence)
    expect(
      sentences.some(({ start, end }) => start === span.start && end === span.end),
      `${span.start}–${span.end} is a sentence`,
    ).toBe(true);
  if (!date) return;
  expect(parseEdtf(date.edtf), date.edtf).not.toBeNull();
  expect({ earliest: date.earliest, latest: date.latest }).toEqual(
    bounds(date.edtf) ?? { earliest: null, latest: null },
  );
}

/** Sentences stand one after the other, within the text, none of them empty. */
function inOrder(sentences: Span[], text: string): void {
  let end = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    end = sentence.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}
