import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from '@/lib/mentions/chunk';
import type { Candidate } from './candidate';
import { datelineOf } from './day/dateline';
import { frameAt } from './frame/frame';
import { isDone } from './no-contact/contact-done';
import {
  hasLostItsMarks,
  isHabit,
  isManner,
  isNoneSince,
  isNothingSaid,
  isPeoples,
  isPolicy,
  isQuotedByWriter,
  isSetting,
  isTopicOfBoth,
} from './no-contact/no-contact';
import { isNoTelling } from './no-contact/no-telling';
import { mayTellTeam } from './rules/in-delegation';
import { mayJoinIt } from './rules/joined-it';
import { mayTellRound } from './rules/lone-round';
import { mayFind, namesContact, ownRules, ROUND_RULES, rulesFor } from './rules-asked';
import { Posts } from './sides/posts';
import { TitleBearers } from './sides/title-bearers';
import { ToldStates } from './sides/told-states';
import { brokenOff } from './telling/broken-off';
import { isRoundItself } from './telling/further-round';
import { secondHalf } from './telling/second-half';

/** Every telling of a contact in an article, in the order of the text. */
export function findCandidates(clauses: readonly Clause[], day: string | null): Candidate[] {
  const found: Candidate[] = [];
  const bearers = new TitleBearers(clauses);
  const states = new ToldStates(clauses);
  const posts = new Posts(clauses);
  for (const clause of clauses) {
    const joins = mayJoinIt(clause) || mayTellTeam(clause);
    if (!namesContact(clause) && !joins && !mayTellRound(clause, found, clauses)) {
      const added = datelineOf(clause, found, clauses, day) ?? brokenOff(clause, found, clauses);
      if (added) found.push(added);
      continue;
    }
    if (hasLostItsMarks(clause)) continue;
    const they = (clause.roles & ROLE_BITS.they) !== 0;
    const peopled = they || clause.chunks.some(({ person, office }) => person || office);
    clause.chunks.forEach((chunk, index) => {
      const isRound = isRoundItself(clause.chunks, index);
      const rules = isRound ? ROUND_RULES : rulesFor(chunk);
      if (
        !rules ||
        (!peopled && !isRound && isPeoples(chunk, clause)) ||
        isManner(clause, index) ||
        !mayFind({ clause, head: index, found }, rules) ||
        isQuotedByWriter(clause, index) ||
        !isDone(clause, index)
      )
        return;
      const frame = frameAt(clause, index);
      if (
        isSetting(frame) ||
        isHabit(frame) ||
        isNoneSince(frame) ||
        isNothingSaid(frame) ||
        isTopicOfBoth(frame) ||
        isPolicy(frame)
      )
        return;
      const context = { frame, clauses, found, bearers, states, posts, day };
      for (const rule of ownRules(frame) ?? rules) {
        const candidate = rule.find(context);
        if (!candidate || isNoTelling(candidate, frame)) continue;
        found.push(candidate);
        const second = secondHalf(candidate, context);
        if (second) found.push(second);
        break;
      }
    });
  }
  return found;
}
