import { isGrammar } from '@/lib/mentions/tokens';
import { isPhonedBehind } from '../by-call';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { meetsOthers } from '../frame/groups-before';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { placeOf } from '../place/where';
import { joinedThat } from '../sides/joined-that';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Those in the nominative met one another. */
export const satTogether: MeetingRule = {
  id: 'sat-together',
  example: 'বেইজিংয়ে বৈঠকে বসেছেন পাকিস্তানের প্রধানমন্ত্রী শেহবাজ শরিফ ও রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || (head.kind !== 'talks' && head.kind !== 'call')) return null;
    const sits = isFrameWord(frame.clause.chunks[frame.head + 1], 'sitting');
    const byPhone = isPhonedBehind(frame) || isPhonedBefore(frame);
    const phoned = head.strength === 'weak' && !isToOthers(frame) && byPhone;
    const talked =
      sits || phoned || isTalkInCity(frame) || isTalkFor(frame) || isJoined(frame) || isAgreed(frame);
    if (head.strength === 'weak' && !talked) return null;
    const together = runs(frame.subjects).find((run) => run.length > 1 || run[0]?.both);
    if (!together) return null;
    const that = joinedThat(context);
    if (that)
      return {
        ...candidateAt(context, that.kind, satTogether.id, sidesOf(together, context)),
        leans: true,
        about: that.people.map(({ person }) => person),
      };
    const sides = sidesOf(together, context);
    return sideCount(sides) < 2
      ? null
      : candidateAt(context, phoned ? 'call' : head.kind, satTogether.id, sides);
  },
};

/** "টেলিফোনে কথা বলেন ক ও খ", "টেলিফোনে প্রায় আধা ঘণ্টা কথা বলেন দুই নেতা": for how long may stand in between. */
const isPhonedBefore = ({ clause: { chunks }, from, head }: Frame): boolean => {
  const before = chunks.slice(Math.max(from, head - HOW_LONG), head);
  const phone = before.findLastIndex((chunk) => isFrameWord(chunk, 'by-phone'));
  return phone >= 0 && before.slice(phone + 1).every(({ mark, person }) => mark === null && person === null);
};
/** How many chunks before the word the telephone may stand. */
const HOW_LONG = 5;

/** "মার্কিন ও চীনা প্রতিনিধিরা স্টকহোমে আলোচনা করেছেন": officials who talk in one city talk with one another. */
const isTalkInCity = (frame: Frame): boolean =>
  frame.companions.length === 0 &&
  frame.subjects.every((party) => party.official) &&
  isDoneThere(frame) &&
  placeOf(frame)?.city != null;

/** "মোদি ও পুতিন প্রায় এক ঘণ্টা কথা বলেন", "দুই নেতা একান্তে …": two who talk for so long, or alone, talk with one another. */
const isTalkFor = ({ clause: { chunks }, subjects, head, from }: Frame): boolean =>
  (subjects.length === 2
    ? subjects.every((party) => party.person)
    : subjects.length === 1 && subjects[0]?.both != null && subjects[0].both !== 'states') &&
  chunks
    .slice(from, head)
    .some((chunk) => chunk.date?.kind === 'duration' || isFrameWord(chunk, 'for-hours', 'in-private'));

/** "ক ও খ এই আলোচনায় যোগ দেন", "সংলাপে মিলিত হন": both are people; not "আলোচনা সভায় অংশ নেন". */
const isJoined = ({ clause: { chunks }, subjects, head }: Frame): boolean =>
  subjects.length > 1 &&
  subjects.every((party) => party.person) &&
  chunks[head]?.case === 'locative' &&
  (isFrameWord(chunks[head + 1], 'attending') || chunks[head + 1]?.letters === 'মিলিত');

/** "কথা বলতে রাজি হয়েছে ক আর খ" */
const isAgreed = ({ clause: { chunks }, companions, subjects, head }: Frame): boolean =>
  !companions.length &&
  subjects.every(({ index }) => index > head) &&
  chunks.slice(head + 1, head + 3).some((chunk) => isFrameWord(chunk, 'consent')) &&
  // "গণমাধ্যমের কাছে কথা বলতে রাজি", "কথা বলতে সম্মত নয়"
  !chunks.some((chunk) => isFrameWord(chunk, 'to-someone', 'in-front') || isGrammar(chunk, 'with', 'no'));

/** "সাংবাদিকের সঙ্গে কথা বলেছেন ক ও খ, টেলিফোনে" */
const isToOthers = ({ clause: { chunks }, from, head }: Frame): boolean => meetsOthers(chunks, from, head);

/** আলোচনা করেছেন, আলোচনায় অংশ নেন */
const isDoneThere = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isFrameWord(chunks[verb], 'doing') || isFrameWord(chunks[head + 1], 'attending');

/** Parties that stand beside one another: "ক, খ ও গ". Nominatives far apart belong to different verbs. */
function runs(parties: readonly Party[]): Party[][] {
  const found: Party[][] = [];
  for (const party of parties) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && party.index - last.index <= MAX_APART) run.push(party);
    else found.push([party]);
  }
  return found;
}

/** A comma and an এবং may stand between two. */
const MAX_APART = 3;
