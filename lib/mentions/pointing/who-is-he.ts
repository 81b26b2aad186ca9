import type { Chunk } from '../chunk';
import type { Person } from '../person';
import { entryOf, isGrammar } from '../tokens';
import { isSaying, speaksForOthers } from '../voice';
import type { LoneNamed } from './lone-named';
import { onlyOne } from './only-one';
import type { Recent } from './recent';
import type { SentenceSoFar } from './sentence-so-far';

/** What was told before a sentence, as far as তিনি may ask for it. */
export interface ToldBefore {
  /** Whom the sentences before were about. */
  readonly subject: Person | null;
  /** Who told of the subject, where it is their office to tell of others. */
  readonly voice: Person | null;
  /** The only one whom the sentence before named. */
  readonly lone: LoneNamed;
  readonly recent: Recent;
}

/** তিনি, and তাঁর or তাঁকে; তা and তাই alone are no person. */
export const isHe = (chunk: Chunk): boolean =>
  isGrammar(chunk, 'he') ||
  (isGrammar(chunk, 'he-oblique') && (chunk.case === 'genitive' || chunk.case === 'accusative'));

/** "ট্রাম্প বলেন, আমি … বৈঠক করব": in what somebody says, I is whoever says it. */
export const isSpeaker = (chunk: Chunk): boolean => isGrammar(chunk, 'i') && SPEAKER.has(chunk.letters);
const SPEAKER: ReadonlySet<string> = new Set(['আমি', 'আমার']);

/**
 * Whom তিনি, তাঁর or তাঁকে at this chunk means: তাঁকে and তাঁর whom the sentence is about, তিনি whom it named last,
 * "তাঁর সঙ্গে" the other one. Null where nobody told of can be meant.
 * @param sentence the number of the sentence
 */
export function whoIsHe(
  chunks: readonly Chunk[],
  index: number,
  sentence: number,
  here: SentenceSoFar,
  { subject, voice, lone, recent }: ToldBefore,
): Person | null {
  if (isGrammar(chunks[index + 1], 'with') || isObjectOf(here.first, chunks, index))
    return otherThan(here.doers, here.named, lone.objectOf(sentence - 1) ?? subject);
  if (isGrammar(chunks[index], 'he'))
    return (isSaying(chunks, index) ? voice : lone.topicOf(sentence - 1)) ?? lastDoer(here, subject);
  const ahead =
    here.first === null && isGrammar(chunks[index - 1], 'with') ? doerBehind(chunks, index) : null;
  if (ahead) return ahead;
  const again = chunks[index]?.case === 'accusative' ? sameOther(here.first, chunks.slice(0, index)) : null;
  if (again) return again;
  const told = here.first ?? lone.objectOf(sentence - 1) ?? lone.topicOf(sentence - 1) ?? subject;
  return otherFromHe(told ?? lone.onlyOneOf(sentence - 1) ?? onlyOne(here.named), chunks, recent);
}

/** "পুতিনের মুখপাত্র পেসকভ জানান, তিনি … বৈঠক করবেন": of whom a voice tells, in its sentence or before it; nobody tells so of himself. */
function lastDoer({ last, voice, speaker, named }: SentenceSoFar, subject: Person | null): Person | null {
  if (!last || last !== voice || speaker !== voice) return last ?? subject;
  return named.findLast((person) => person !== voice) ?? (subject === voice ? null : subject);
}

/** "আনোয়ার ইব্রাহিম তাঁকে স্বাগত জানান": with no verb between them, whom it is done to is not who does it. */
function isObjectOf(doer: Person | null, chunks: readonly Chunk[], index: number): boolean {
  if (!doer || chunks[index]?.case !== 'accusative') return false;
  const at = chunks.findLastIndex((chunk, i) => i < index && chunk.person === doer);
  const parts = (chunk: Chunk) =>
    chunk.mark !== null || entryOf(chunk, 'verb') !== undefined || WHEN_COME.test(chunk.letters);
  return at >= 0 && !chunks.slice(at, index).some(parts);
}
/** "ট্রাম্প রিয়াদে পৌঁছালে তাঁকে স্বাগত জানান যুবরাজ": behind it another does something to him. */
const WHEN_COME = /^(?:গেলে|এলে|আসলে)$|(?:ছালে|ছলে|নামলে|ফিরলে|করলে|বসলে)$/u;

/** "ক তাঁর সঙ্গে ফোনে আলাপ করে, তাঁকে আমন্ত্রণ জানিয়েছেন": of one doer's sentence the one of before, where nobody else has acted since; else null. */
function sameOther(doer: Person | null, before: readonly Chunk[]): Person | null {
  const at = before.findLastIndex((chunk, i) => isHe(chunk) && isGrammar(before[i + 1], 'with'));
  const other = before[at]?.person;
  const acts = before.slice(at + 1).some((chunk) => chunk.person && chunk.case === 'nominative');
  return doer && other && other !== doer && !acts ? other : null;
}

/** Whom "তাঁর সঙ্গে" means: the person named last in the sentence who does not do it, else the subject before. */
function otherThan(
  doers: readonly Person[],
  named: readonly Person[],
  subject: Person | null,
): Person | null {
  const other = named.findLast((person) => !doers.includes(person));
  return other ?? (subject && doers.includes(subject) ? null : subject);
}

/** "তিনি তাঁকে আমন্ত্রণ জানান": the two are not one; whom the second means is the other one named last. */
function otherFromHe(who: Person | null, chunks: readonly Chunk[], recent: Recent): Person | null {
  const he = chunks.find((chunk) => isGrammar(chunk, 'he') && chunk.person)?.person;
  return he && he === who ? recent.lastBut(he) : who;
}

/** "ট্রাম্পের সঙ্গে তাঁর আলোচনার প্রসঙ্গ টানেন পুতিন": whom the sentence names at its end, behind the verb; who only says so may tell of another. */
function doerBehind(chunks: readonly Chunk[], index: number): Person | null {
  if (chunks.some((chunk, i) => i > index && isGrammar(chunk, 'said', 'news'))) return null;
  const at = chunks.findLastIndex(({ mark }) => mark === null);
  const [verb, doer] = [chunks[at - 1], chunks[at]];
  const acts = doer?.person && doer.case === 'nominative' && !speaksForOthers(doer);
  return at > index + 1 && acts && FINITE.test(verb?.letters ?? '') ? doer.person : null;
}
/** টানেন, তুললেন, করেছেন */
const FINITE = /েন$/u;
