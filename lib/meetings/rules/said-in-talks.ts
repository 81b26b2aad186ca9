import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
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
    const [speaker, other] = frame.subjects.filter(({ person }) => person);
    const told = speaker && !other ? addressee(frame, speaker) : null;
    if (!speaker?.person || !told?.person || isWithAnother(context, speaker, told)) return null;
    if (stateOf(speaker.person, context.day) === stateOf(told.person, context.day)) return null;
    const sides = sidesOf([speaker, told], context);
    return sideCount(sides) > 1 ? candidateAt(context, head.kind, saidInTalks.id, sides) : null;
  },
};

/** "বৈঠকে", "মস্কোয় দ্বিপক্ষীয় বৈঠকে"; not "মন্ত্রিসভার বৈঠকে". */
const isNobodys = ({ clause: { chunks }, from, head, companions, owners, between }: Frame): boolean =>
  !companions.length && !owners.length && !between.length && chunks.slice(from, head).every(isSetting);

const isSetting = (chunk: Chunk): boolean =>
  chunk.date !== null || placeAt(chunk) !== null || isGrammar(chunk, 'this') || KIND.test(chunk.letters);
const KIND = new RegExp(`^${spell('(?:এক|একটি|ওই|দ্বিপক্ষীয়|দ্বিপাক্ষিক|একান্ত)')}$`, 'u');

/** "পুতিনকে বলেন, …": to whom something is said; "পুতিনকে কসাই বলেন" is said of him. */
function addressee({ clause: { chunks }, head }: Frame, speaker: Party): Party | null {
  const at = chunks.findIndex((chunk, i) => i > head && isGrammar(chunk, 'said'));
  const party = chunks[at - 1]?.case === 'accusative' ? partyAt(chunks, at - 1) : null;
  const goesOn =
    chunks[at]?.mark !== '?' && SPEECH.test(chunks[at + 1]?.mark ?? chunks[at + 1]?.letters ?? '');
  return goesOn && party?.person !== speaker.person ? party : null;
}
const SPEECH = /^[,:‘“"'-]|^যে$/u;

/** Talks of the speaker with somebody else were told just before: it may be these. */
const isWithAnother = ({ found, frame }: RuleContext, speaker: Party, told: Party): boolean =>
  found.some(
    ({ clause, kind, people }) =>
      kind !== 'visit' &&
      frame.clause.index - clause.index <= NEAR &&
      people.some(({ person }) => person === speaker.person) &&
      !people.some(({ person }) => person === told.person),
  );
const NEAR = 3;
