import type { Candidate, RuleContext } from '../candidate';
import { timesNamed } from './times-named';

/** A pair that the text names so often is its own, and no one's in passing. */
const OFTEN = 2;

/**
 * "মোদি ও সি বৈঠক করেন। … উপরাষ্ট্রপতি আনসারি সির সঙ্গে সাক্ষাৎ করেন। (¶) গত জুলাইয়ে মুখোমুখি হয়েছিলেন দুই নেতা": a paragraph that begins anew goes on
 * about the two whom the text is about, where one of them met somebody else in between.
 * @param last the contact of two sides told last
 */
export function twoBefore(context: RuleContext, last: Candidate | undefined): Candidate | undefined {
  const { found, frame } = context;
  if (last?.people.length !== 2 || last.clause.paragraph === frame.clause.paragraph) return last;
  const peopleOf = ({ people }: Candidate) => people.map(({ person }) => person);
  const times = timesNamed(context);
  const passing = (one: Candidate) => Math.min(...peopleOf(one).map((person) => times.get(person) ?? 0));
  const [main] = found
    .filter(
      (one) =>
        one.people.length === 2 &&
        peopleOf(one).filter((person) => peopleOf(last).includes(person)).length === 1,
    )
    .sort((a, b) => passing(b) - passing(a));
  return main && passing(main) >= OFTEN && passing(main) > passing(last) ? main : last;
}
