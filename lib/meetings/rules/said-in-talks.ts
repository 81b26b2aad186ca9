import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeAt } from '../place/place-at';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Talks whose two sides are only told by who said there something to whom. */
export const saidInTalks: MeetingRule = {
  id: 'said-in-talks',
  example: 'বৈঠকে শি জিনপিং পুতিনকে বলেন, দুই দেশের সম্পর্ক অটুট; ফোনালাপে ট্রাম্প পুতিনকে বলেন, …',
  find(context) {
    const { frame } = context;
    const { chunks } = frame.clause;
    const head = headOf(frame);
    const inIt = (head?.kind === 'talks' || head?.kind === 'call') && head.strength === 'strong';
    if (!head || !inIt || chunks[frame.head]?.case !== 'locative' || !isNobodys(frame)) return null;
    if (
      chunks
        .slice(frame.head)
        .some((chunk) => isFrameWord(chunk, 'report', 'untrue') || SHOWN.test(chunk.letters))
    )
      return null;
    const [speaker, other] = frame.subjects.filter(({ person }) => person);
    const told = speaker && !other ? addressee(frame, speaker) : null;
    if (!speaker?.person || !told?.person || isWithAnother(context, speaker, told)) return null;
    if (stateOf(speaker.person, context.day) === stateOf(told.person, context.day)) return null;
    const sides = sidesOf([speaker, told], context);
    return sideCount(sides) > 1 ? candidateAt(context, head.kind, saidInTalks.id, sides) : null;
  },
};

/** "এমন ভিডিওটি ভুয়া", "এমন দৃশ্য আছে ছবিটিতে": a film's talks. */
const SHOWN = new RegExp(`^${spell('(?:ভিডিও|দৃশ্য|ভুয়া)')}`, 'u');

/** "বৈঠকে", "মস্কোয় দ্বিপক্ষীয় বৈঠকে"; not "মন্ত্রিসভার বৈঠকে". */
const isNobodys = ({ clause: { chunks }, from, head, companions, owners, between }: Frame): boolean =>
  !companions.length && !owners.length && !between.length && chunks.slice(from, head).every(isSetting);

const isSetting = (chunk: Chunk): boolean =>
  chunk.date !== null || placeAt(chunk) !== null || isGrammar(chunk, 'this') || KIND.test(chunk.letters);
const KIND = new RegExp(`^${spell('(?:এক|একটি|ওই|দ্বিপক্ষীয়|দ্বিপাক্ষিক|একান্ত)')}$`, 'u');

/** "পুতিনকে বলেন, …": to whom something is said; "পুতিনকে কসাই বলেন" is said of him. */
function addressee({ clause: { chunks }, head }: Frame, speaker: Party): Party | null {
  const at = chunks.findIndex((chunk, i) => i > head && isGrammar(chunk, 'said'));
  const only = chunks.slice(head + 1, at).every(isOfPeople);
  const party = only && chunks[at - 1]?.case === 'accusative' ? partyAt(chunks, at - 1) : null;
  const goesOn =
    chunks[at]?.mark !== '?' && SPEECH.test(chunks[at + 1]?.mark ?? chunks[at + 1]?.letters ?? '');
  return goesOn && party?.person !== speaker.person ? party : null;
}
/** Who speaks and to whom, with their offices: not "বৈঠকে বসার আগে", "বৈঠকে দেওয়া বার্তায়". */
const isOfPeople = (chunk: Chunk): boolean =>
  chunk.person !== null ||
  chunk.office !== null ||
  chunk.date !== null ||
  entryOf(chunk, 'country') !== undefined;

const SPEECH = /^[,:‘“"'-]|^যে$/u;

/** Another sitting was told just before, of others or of nobody's: it may be that one. */
const isWithAnother = ({ found, clauses, frame }: RuleContext, speaker: Party, told: Party): boolean =>
  clauses
    .slice(Math.max(0, frame.clause.index - NEAR), frame.clause.index)
    .some(
      (clause) =>
        clause.chunks.some(isSitting) &&
        !found.some(
          (one) =>
            one.clause === clause &&
            [speaker, told].every((side) => one.people.some(({ person }) => person === side.person)),
        ),
    );
const NEAR = 3;

const isSitting = (chunk: Chunk): boolean => {
  const head = entryOf(chunk, 'head')?.head;
  return (
    (head !== undefined && head.kind !== 'visit' && head.strength === 'strong') || SITTING.test(chunk.letters)
  );
};
/** Of whomever: "মন্ত্রিসভার বৈঠক" */
const SITTING = /(^| )(বৈঠক|অধিবেশন)/u;
