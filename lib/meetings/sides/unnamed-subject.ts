import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { subjectOf } from '@/lib/mentions/pointing/subject-of';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { speaksForOthers } from '@/lib/mentions/voice';
import type { RuleContext } from '../candidate';
import { isAside } from '../frame/aside';
import { type Party, partyElsewhere } from '../frame/party';
import { isAmong } from '../telling/is-among';
import { mostNamed } from './most-named';

/** How many sentences back the one may stand who is meant. */
const BACK = 2;

/**
 * "… সঙ্গে বৈঠক করবেন।": no person stands in the nominative, so it is whoever speaks of it at the end, or whom the
 * sentence before was about.
 * @param told the sides that do stand there: whoever is meant is then of one of their states, and met a person
 */
export function unnamedSubject(context: RuleContext, told: readonly Party[]): Party[] {
  const { companions, clause, from } = context.frame;
  if (told.length && !companions.some((party) => party.person)) return [];
  // "যুবরাজ কেবল পম্পেওর সঙ্গেই কথা বলেছেন": the one who did it stands there, if not by name
  const isMet = (index: number) => companions.some((party) => party.index === index);
  if (
    clause.chunks.slice(from, context.frame.head).some((chunk, i) => isNobodyKnown(chunk) && !isMet(from + i))
  )
    return [];
  const met = new Set(companions.map((party) => party.person?.id));
  const states = new Set(
    companions.map((party) => party.state ?? (party.person && stateOf(party.person, context.day))),
  );
  const fits = (person: Person) => {
    const state = stateOf(person, context.day);
    if (met.has(person.id) || states.has(state)) return false;
    return !told.length || told.some((party) => party.state === state);
  };
  const holder = holderOf(context);
  if (holder) return fits(holder) ? [partyElsewhere(holder)] : [];
  const speaker = speakerOf(context);
  if (speaker && fits(speaker)) return [partyElsewhere(speaker)];
  // "ক-এর সঙ্গে বৈঠক হয় খ-এর। ক-এর সঙ্গে আলোচনায় গুরুত্ব পায় …": it is the one just told of
  const last = context.found.findLast(({ leans }) => !leans);
  const same =
    last &&
    clause.index - last.clause.index <= BACK &&
    companions.some(({ person }) => person && isAmong(person, last));
  const theirs = same ? last.people.map((side) => side.person).filter(fits) : [];
  if (theirs.length === 1) return theirs.map(partyElsewhere);
  for (let i = clause.index; i >= Math.max(0, clause.index - BACK); i--) {
    const chunks = context.clauses[i]?.chunks ?? [];
    const person = subjectOf(i === clause.index ? chunks.slice(0, from) : chunks);
    if (person && fits(person) && !isVoice(person, chunks))
      return [partyElsewhere(mostNamed(context, person, i, fits))];
  }
  // "স্টারমারের সঙ্গে বৈঠকটি হচ্ছে না। লন্ডন সফররত ইউনূস জানিয়েছেন …": an article's first sentence may leave to the second whom it is about
  const behind = clause.index === 0 ? (context.clauses[1]?.chunks ?? []) : [];
  const next = subjectOf(behind);
  return next && fits(next) && !isVoice(next, behind) ? [partyElsewhere(next)] : [];
}

const isNobodyKnown = ({ office, person, case: grammatical }: Chunk): boolean =>
  office !== null && !office.plural && person === null && grammatical === 'nominative';

/** "মুখপাত্র পেসকভ জানান, তিনি মোদির সঙ্গে বৈঠক করবেন": whoever that is, it is not the one whose office it is to tell of others. */
const isVoice = (person: Person, chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => chunk.person === person && speaksForOthers(chunk));

/** "… সঙ্গে আলোচনায় পুতিনের কোনো আগ্রহ নেই": whose wish it is that they have or have not. */
function holderOf({ frame: { clause, head, to } }: RuleContext): Person | null {
  const behind = clause.chunks.slice(head + 1, to);
  const wish = behind.findIndex((chunk) => entryOf(chunk, 'status')?.status === 'proposed');
  const having = behind.some((chunk, index) => index > wish && isGrammar(chunk, 'having'));
  if (wish < 0 || !having) return null;
  return behind.slice(0, wish).findLast((chunk) => chunk.person && chunk.case === 'genitive')?.person ?? null;
}

/** "… সঙ্গে বৈঠকটি ভালো হবে বলে আশা প্রকাশ করেছেন ট্রাম্প": who speaks of it at the end, unless that is their office. */
function speakerOf({ frame: { clause, head } }: RuleContext): Person | null {
  const isSpeaker = (chunk: Chunk, index: number) =>
    index > head && chunk.person && chunk.case === 'nominative' && !isAside(clause.chunks, index);
  const speaker = clause.chunks.findLast(isSpeaker);
  if (!speaker || !speaksForOthers(speaker)) return speaker?.person ?? null;
  // "… বলে জানান প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের প্রেস সচিব": it is told of the one for whom they speak
  const other = clause.chunks[clause.chunks.indexOf(speaker) - 1];
  return other?.case === 'genitive' ? other.person : null;
}
