import { spell } from '@/lib/bengali/letters';
import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isAbroad } from '../arrivals/abroad';
import type { MeetingRule } from '../candidate';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placesEndingAt } from '../place/destinations';
import { isPosted } from '../sides/posted';
import { isServing } from '../sides/serving';
import { visit } from '../visit';

/** Someone in office is said in passing to stay in another state. */
export const stayingThere: MeetingRule = {
  id: 'staying-there',
  example:
    'নিউইয়র্কে অবস্থানরত প্রধান উপদেষ্টা মুহাম্মদ ইউনূস; উগান্ডায় থাকা পররাষ্ট্রমন্ত্রী হাছান মাহমুদ; পাকিস্তানে থাকা ইরানের প্রতিনিধিদল',
  may: ({ clause: { chunks }, head }) => standsBetween(chunks, head),
  find(context) {
    const { clause, head, from } = context.frame;
    const { chunks } = clause;
    if (!standsBetween(chunks, head)) return null;
    const places = placesEndingAt(chunks, head - 1, from);
    const party = officialBehind(chunks, head, context.day) ?? delegationBehind(chunks, head);
    const abroad = party !== null && isAbroad(party, places, context.day);
    const told = abroad ? visit(context, [party], places, stayingThere.id) : null;
    // the day and the tense are of what the sentence tells
    return told && { ...told, date: null, status: 'held', statusCertain: true };
  },
};

/** Where they stay stands right before the word; not "আমেরিকায় থাকায়". */
const standsBetween = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head - 1]?.case === 'locative' && chunks[head]?.case === 'nominative';

/** "উগান্ডায় থাকা পররাষ্ট্রমন্ত্রী হাছান মাহমুদ": who is there in office, and is not posted there. */
function officialBehind(chunks: readonly Chunk[], head: number, day: string | null): Party | null {
  const at = chunks.findIndex((chunk, i) => i > head && i <= head + REACH && chunk.person !== null);
  const party = at > 0 && chunks.slice(head + 1, at).every(isOfTitle) ? partyAt(chunks, at) : null;
  // "থাকা ট্রাম্পের ভক্তরা"
  if (chunks[at]?.case === 'genitive' && !isGrammar(chunks[at + 1], 'with')) return null;
  if (!party?.person || !isServing(party.person, day) || isPosted(chunks[at], party.person)) return null;
  // "ব্রাসেলসে অবস্থানরত ইউরোপীয় কমিশনের প্রেসিডেন্ট": at the organisation's own seat, perhaps
  if (!isState(stateOf(party.person, day) ?? '')) return null;
  return party;
}

/** "পাকিস্তানে থাকা ইরানের উচ্চ পর্যায়ের প্রতিনিধিদল" */
function delegationBehind(chunks: readonly Chunk[], head: number): Party | null {
  const at = chunks.findIndex((chunk, i) => i > head && i < head + LONGEST && isGrammar(chunk, 'delegation'));
  const party =
    at > head + 1 && chunks.slice(head + 1, at).every(isOfDelegation) ? partyAt(chunks, at) : null;
  return party?.official && party.state ? party : null;
}

/** How many chunks behind the word it may stand. */
const LONGEST = 6;

const isOfDelegation = (chunk: Chunk, i: number): boolean =>
  i === 0 ? entryOf(chunk, 'country') !== undefined : OFFICIAL.test(chunk.letters);
/** Not "স্থায়ী", "ব্যবসায়ী", "ক্রিকেট", "নাগরিকদের": these are posted there, or act for no state. */
const OFFICIAL = new RegExp(
  `^${spell('(?:একটি|উচ্চ|পর্যায়ের|উচ্চপর্যায়ের|সরকারি|কূটনৈতিক|আলোচক|মন্ত্রিপর্যায়ের)')}$`,
  'u',
);

/** How many chunks behind the word the name may stand: "উগান্ডায় থাকা বাংলাদেশের পররাষ্ট্রমন্ত্রী হাছান মাহমুদ". */
const REACH = 3;

/** "বাংলাদেশের", "পররাষ্ট্রমন্ত্রী"; not "জিম্মিদের", "তেল". */
const isOfTitle = (chunk: Chunk): boolean =>
  (chunk.case === 'genitive' && entryOf(chunk, 'country') !== undefined) ||
  entryOf(chunk, 'title') !== undefined;
