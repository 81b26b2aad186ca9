import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { isThatOrganisation } from '@/lib/mentions/that-organisation';
import { entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placeAt } from '../place/place-at';

/** How far before the word its organisation may stand: "সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে". */
const REACH = 5;

/** Id of the organisation whose sitting the words right before name; null where they name none, or only what it sat beside. */
export function organisationBefore({ frame }: RuleContext): string | null {
  const { chunks } = frame.clause;
  for (let i = frame.head; i >= Math.max(frame.from, frame.head - REACH); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark && chunk.mark !== '-' && chunk.mark !== "'" && chunk.mark !== ')' && chunk.mark !== '(')
      return null;
    // "শাংরি-লা সংলাপের ফাঁকে ক ও খ বৈঠক করেন": beside it, and not its own
    if (isFrameWord(chunk, 'sideline')) return null;
    // "ব্রিকস সম্মেলনের সময় বৈঠক করেন ক ও খ", "ন্যাটো সম্মেলনের আগে বৈঠক করেন": while or before it sat, and not its own
    const beside = isFrameWord(chunk, 'during', 'before', 'over') || chunk.date?.kind === 'step';
    if (beside && isConference(chunks[i - 1])) return null;
    const organisation = entryOf(chunk, 'organisation');
    if (organisation && chunk.case !== 'locative') return organisation.organisation.id;
    // "ন্যাটোর প্রতিরক্ষামন্ত্রীদের বৈঠক", and not what its envoy does
    if (chunk.office?.of && !chunk.person && !isState(chunk.office.of)) return chunk.office.of;
  }
  return null;
}

const isConference = (chunk: Chunk | undefined): boolean => entryOf(chunk, 'head')?.head.kind === 'summit';

/** "এ সম্মেলন": the organisation whose conference the sentences before told of. */
export function organisationTold({ frame, found, clauses }: RuleContext): string | null {
  // "রাশিয়া-আফ্রিকা শীর্ষ সম্মেলন": named by its own two
  if ([2, 3].some((back) => frame.clause.chunks[frame.head - back]?.mark === '-')) return null;
  const told = found.findLast((candidate) => candidate.kind === 'summit');
  if (told) return told.organisations[0] ?? null;
  // "কোয়াড … চাপে পড়েছে। তিয়ানজিন সম্মেলনে মোদি …": named by its city, and no "that conference"
  const back = placeAt(frame.clause.chunks[frame.head - 1])?.city ? 0 : BACK;
  for (let i = frame.clause.index; i >= Math.max(0, frame.clause.index - back); i--)
    for (const chunk of clauses[i]?.chunks ?? []) {
      const organisation = entryOf(chunk, 'organisation');
      if (organisation && chunk.start < frame.clause.end) return organisation.organisation.id;
    }
  return null;
}

/** How many sentences back that may lie. */
const BACK = 4;

/** "সম্মেলনের আয়োজন করেছেন জনসন": who holds it is there. */
export const isHosted = ({ clause, head }: Frame) => isFrameWord(clause.chunks[head + 1], 'hosting');

/** "জরুরি বৈঠক আয়োজন করছে ওআইসি", "জরুরি বৈঠক করবে আরব লীগ", "বৈঠকে বসবে সংস্থাটি": one organisation alone sits by itself. */
export function hostOf(context: RuleContext): string | null {
  const { frame } = context;
  const { chunks } = frame.clause;
  const others = frame.owners.length + frame.between.length;
  const pointed = chunks
    .slice(frame.from, frame.to)
    .some(({ letters }) => isThatOrganisation(letters, false));
  if (pointed && !others && !frame.subjects.length) return organisationTold(context);
  return isHosted(frame) || (frame.subjects.length === 1 && !others)
    ? (frame.subjects.find(({ organisation, index }) => organisation && !isOneOfIts(chunks[index]))
        ?.organisation ?? null)
    : null;
}

/** "সাক্ষাৎ করেন ইউরোপীয় ইউনিয়নের রাষ্ট্রদূত": one who speaks for it, and not all of it. */
const isOneOfIts = (chunk: Chunk | undefined): boolean => chunk?.office?.plural === false;
