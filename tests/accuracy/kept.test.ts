import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptFigures } from '@/app/report-card/kept';
import { mainSet } from '@/lib/accuracy/main-set';
import type { MeasuredSet } from '@/lib/accuracy/measured';

const { sets } = keptFigures();

test('the kept figures are of sets with different names, of which one has more articles than the seeds', () => {
  expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
  expect(mainSet(sets).main?.articles).toBeGreaterThan(5);
});

test.each(sets)('$name: its counts go together', ({ lists, fields, days, notHeld, grounds, mistakes }) => {
  const found = lists.meetings.right;
  for (const field of ['kind', 'status', 'date', 'country', 'participants', 'sides'] as const)
    expect([field, fields[field].of]).toEqual([field, found]);
  for (const [field, { right, of }] of Object.entries(fields)) expect(right, field).toBeLessThanOrEqual(of);
  const counted = (what: string) => mistakes.find((one) => one.what === what)?.count ?? 0;
  expect(counted('meeting-missed')).toBe(lists.meetings.missed);
  expect(counted('meeting-wrong')).toBe(lists.meetings.wrong);
  expect(counted('leader-wrong') + counted('leader-twice')).toBe(lists.leaders.wrong);
  expect(lists.wholeMeetings.right + lists.wholeMeetings.missed).toBe(found + lists.meetings.missed);
  expect(notHeld.readAsHeld).toBeLessThanOrEqual(notHeld.told);
  expect(days.given).toBeLessThanOrEqual(found);
  expect(grounds.meetings).toBeGreaterThanOrEqual(found + lists.meetings.wrong);
});

test.each(sets)('$name: no day is made up, no meeting is without its sentence, nobody is unnamed', (set) => {
  expect([set.days.invented, set.grounds.withoutSentence, set.grounds.unnamed]).toEqual([0, 0, 0]);
});

test('no word of an article is kept', () => {
  expect(readFileSync('app/report-card/accuracy.json', 'utf8')).not.toMatch(/[^\x20-\x7e\n]/);
});

test('a card is about articles that the reader was not made with, where there are some, else about the largest set', () => {
  const [one] = sets;
  if (!one) throw new Error('There is no set.');
  const set = (name: string, articles: number): MeasuredSet => ({ ...one, name, articles });
  const [dev, seeds, kept] = [set('dev', 75), set('seeds', 5), set('kept-aside', 20)];
  expect(mainSet([seeds, dev])).toEqual({ main: dev, others: [seeds] });
  expect(mainSet([seeds, dev, kept])).toEqual({ main: kept, others: [dev, seeds] });
  expect(mainSet([])).toEqual({ main: null, others: [] });
});
