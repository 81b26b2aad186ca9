import { expect, test } from 'vitest';
import { isOneSided, partiesLine } from '@/components/meeting/parties';
import type { MeetingKind } from '@/lib/reading';

const RU = { code: 'RU', name: 'রাশিয়া', nameEn: 'Russia' };
const VN = { code: 'VN', name: 'ভিয়েতনাম', nameEn: 'Vietnam' };
const UN = { id: 'UN', name: 'জাতিসংঘ', nameEn: 'United Nations' };
const PUTIN = {
  id: 'vladimir-putin',
  name: 'পুতিন',
  nameEn: 'Putin',
  speaksFor: 'RU',
  role: 'participant' as const,
};
const ENVOY = { id: 'x-1', name: 'দূত', nameEn: null, speaksFor: 'UN', role: 'participant' as const };

const met = (
  kind: MeetingKind,
  people: (typeof PUTIN | typeof ENVOY)[],
  countries: (typeof RU)[],
  organisations = [] as (typeof UN)[],
) => ({
  kind,
  participants: people,
  countries,
  organisations,
});

test.each([
  ['leaders alone where they speak for every side', met('talks', [PUTIN], [RU]), 'পুতিন'],
  ['the side that no leader speaks for', met('talks', [PUTIN], [RU, VN]), 'পুতিন ও ভিয়েতনাম'],
  ["a visit's other side is its place", met('visit', [PUTIN], [RU, VN]), 'পুতিন'],
  ['a visit that names nobody', met('visit', [], [RU, VN]), 'রাশিয়া ও ভিয়েতনাম'],
  ['the organisation of a summit', met('summit', [PUTIN], [RU], [UN]), 'পুতিন ও জাতিসংঘ'],
  ['an organisation that a leader speaks for', met('talks', [PUTIN, ENVOY], [RU], [UN]), 'পুতিন ও দূত'],
  ['nobody', met('talks', [], []), ''],
])('%s', (_, meeting, line) => {
  expect(partiesLine(meeting, 'bn')).toBe(line);
});

test('in English', () => {
  expect(partiesLine(met('talks', [PUTIN], [RU, VN]), 'en')).toBe('Putin and Vietnam');
});

test.each([
  ['talks of one side alone', met('talks', [PUTIN], [RU]), true],
  ['talks of two states', met('talks', [PUTIN], [RU, VN]), false],
  ['talks with an organisation', met('talks', [PUTIN, ENVOY], [RU], [UN]), false],
  ['a conference, whoever is named there', met('summit', [PUTIN], [RU]), false],
])('whether the other side is unknown: %s', (_, meeting, expected) => {
  expect(isOneSided(meeting)).toBe(expected);
});
