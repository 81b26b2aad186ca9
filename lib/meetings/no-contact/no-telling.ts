import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { isNotDone } from '../negated';
import { asksIfItWas } from '../settled-status';

/** Whether what a rule found is told of something else than a contact, or of one that nobody had meant to hold. */
export const isNoTelling = (candidate: Candidate, frame: Frame): boolean =>
  [isOfStatesAlone, isNeverDone, isOfNone, isNothingSigned, isNotSaid, isOnlyAskedAfter, isInDoubt].some(
    (isNone) => isNone(candidate, frame),
  );

/**
 * Two people who sign an agreement sit together, and so do officials who sign it in a city; two states may sign it by post,
 * and two teams face each other.
 */
function isOfStatesAlone(candidate: Candidate, frame: Frame): boolean {
  const id = headOf(frame)?.id;
  // "বৈঠকের পর চুক্তি সই হওয়ার কথা ছিল": what they signed, or did not, when they had met
  if (id === 'signing' && isAfterTalks(frame)) return true;
  if ((id !== 'signing' && id !== 'facing') || candidate.leans || candidate.people.length > 1) return false;
  // "দুই দেশের প্রতিরক্ষামন্ত্রীরা মুখোমুখি বসলেন"
  if (id === 'facing' && frame.subjects.some(({ index }) => frame.clause.chunks[index]?.office)) return false;
  return !(id === 'signing' && candidate.place?.city);
}

const isAfterTalks = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some((chunk) => {
    const other = entryOf(chunk, 'head')?.head;
    return other?.kind === 'talks' && other.strength === 'strong';
  });

/** "গত সাত বছর যুক্তরাষ্ট্র সফরে যাননি", "কখনো দেখা হয়নি", "এর আগে ফোন করেননি": what was not done in all that time was not called off. */
const isNeverDone = (candidate: Candidate, { clause, from, verb }: Frame): boolean => {
  if (candidate.status !== 'cancelled' || verb < 0) return false;
  // "এর আগে সফর বাতিল করা হয়": that one was to be
  const undone = !candidate.date && isNotDone(clause.chunks[verb]);
  return clause.chunks.slice(from, verb).some(
    (chunk, i, before) =>
      (chunk.date?.kind === 'duration' && !chunk.letters.endsWith('ের')) ||
      isFrameWord(chunk, 'never') ||
      (undone && isFrameWord(chunk, 'that') && isFrameWord(before[i + 1], 'before')) ||
      // "প্রধানমন্ত্রী হিসেবে আগে সে দেশে যাননি"
      (undone &&
        isFrameWord(chunk, 'before') &&
        !before[i - 1]?.date &&
        !before[i - 1]?.letters.endsWith('র')),
  );
};

/** "আর কোনো মার্কিন প্রেসিডেন্ট কিউবায় যাননি": of none of them, and nobody called anything off. */
const isOfNone = ({ status, people }: Candidate, { clause: { chunks }, from, verb }: Frame): boolean =>
  status === 'cancelled' &&
  isNotDone(chunks[verb]) &&
  chunks.slice(from, verb).some((chunk, i, before) => {
    const any = before.slice(Math.max(0, i - ANY), i).some((word) => isFrameWord(word, 'any'));
    return any && chunk.office && !people.some(({ person }) => person === chunk.person);
  });
/** How many chunks before the office কোনো may stand: "কোনো ক্ষমতাসীন মার্কিন প্রেসিডেন্ট". */
const ANY = 3;

/** "যৌথ সংবাদ সম্মেলন হয়নি": who did not stand before the press together may well have met. */
const isNotSaid = ({ status }: Candidate, frame: Frame): boolean =>
  status === 'cancelled' && headOf(frame)?.id === 'joint-press';

/** "কোনো চুক্তিতে সই করেননি": nothing that was to be signed is named, and so no signing was called off. */
const isNothingSigned = ({ status }: Candidate, frame: Frame): boolean =>
  status === 'cancelled' &&
  headOf(frame)?.id === 'signing' &&
  isFrameWord(frame.clause.chunks[frame.head - 1], 'any');

/** "মোদি কি পুতিনের সঙ্গে বৈঠক করেছেন?": who asks whether it was knows of none. */
const isOnlyAskedAfter = ({ status }: Candidate, frame: Frame): boolean =>
  status === 'held' && asksIfItWas(frame);

/** "নিওমে গিয়েছিলেন কি না—কেউ বলছে হ্যাঁ, কেউ না": whether it was, nobody tells. */
const isInDoubt = ({ status }: Candidate, { clause: { chunks }, head, verb }: Frame): boolean =>
  status === 'proposed' &&
  [head, verb].some((at) => {
    const letters = chunks[at]?.letters ?? '';
    return (
      WAS.test(letters) &&
      WHETHER.test(
        chunks
          .slice(at + 1, at + 3)
          .map((chunk) => chunk.letters)
          .join(''),
      )
    );
  });
const WAS = /(?:ে|ি)ছিল(?:েন)?$|(?<!চ্)ছেন?$/u;
const WHETHER = /^কি[- ]?না/u;
