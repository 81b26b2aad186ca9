import { expect, test } from 'vitest';
import { readText } from '@/tests/meetings/read-text';
import { countGrounds } from './grounds';
import { Tally } from './tally';

const reading = readText('ঢাকায় চীনের প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে বৈঠক করেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।');
const [report] = reading.reports;
if (!report) throw new Error('The sentence tells of a meeting.');

/** The grounds of that reading, but for what is said to be otherwise. */
function groundsOf(otherwise: Partial<typeof reading>) {
  const tally = new Tally();
  countGrounds({ ...reading, ...otherwise }, tally);
  return tally.grounds;
}

test('a meeting with its sentence and the names of two', () => {
  expect(groundsOf({})).toEqual({ meetings: 1, withoutSentence: 0, people: 2, unnamed: 0 });
});

test('a meeting without a sentence, or with an empty one, is counted', () => {
  for (const evidence of [[], [{ start: 4, end: 4 }]])
    expect(groundsOf({ reports: [{ ...report, evidence }] }).withoutSentence).toBe(1);
});

test('who takes part without being named is counted', () => {
  const stranger = { leader: 'nobody', role: 'participant' as const };
  const more = { ...report, participants: [...report.participants, stranger] };
  expect(groundsOf({ reports: [more] })).toMatchObject({ people: 3, unnamed: 1 });
  const others = reading.leaders.map((leader) => ({ ...leader, aliases: ['রানি মায়া'] }));
  expect(groundsOf({ leaders: others }).unnamed).toBe(2);
});
