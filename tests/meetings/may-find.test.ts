import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { HEAD_RULES, IT_RULES, JOURNEY_RULES, OWN_RULES, TEAM_RULES } from '@/lib/meetings/rules-asked';
import { readText } from './read-text';

const RULES = new Set([
  ...HEAD_RULES,
  ...IT_RULES,
  ...TEAM_RULES,
  ...Object.values(OWN_RULES).flat(),
  ...JOURNEY_RULES.flatMap(([, rules]) => rules),
]);
/** What the rules find, and sentences that make something of it which stand around it. */
const SENTENCES = [
  ...[...RULES].flatMap(({ example }) => example.split(/[;।] /u)),
  'ঢাকায় বৈঠক করেন মুহাম্মদ ইউনূস ও ওয়াং ই',
  'এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন',
  'চীনের একটি প্রতিনিধিদল ঢাকায় গেছে',
  'মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন মার্কো রুবিও',
  'ঢাকায় শপথ অনুষ্ঠানে যোগ দেন নরেন্দ্র মোদি',
  'ভ্লাদিমির পুতিন এখন বেইজিংয়ে আছেন',
  'এতে সের্গেই লাভরভও যোগ দেন',
];

afterEach(() => {
  vi.restoreAllMocks();
});

test('what a rule says before the frame is read takes nothing away', () => {
  const asked = [...RULES].filter((rule) => rule.may);
  expect(asked.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }), (sentences) => {
      const text = sentences.map((sentence) => `${sentence}।`).join(' ');
      const { reports } = readText(text);
      const spies = asked.map((rule) => vi.spyOn(rule, 'may' as 'find').mockReturnValue(true as never));
      const all = readText(text).reports;
      for (const spy of spies) spy.mockRestore();
      expect(reports).toEqual(all);
    }),
    { numRuns: 300 },
  );
});
