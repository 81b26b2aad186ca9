import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { contactKind, headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { placeAt } from '../place/place-at';
import { placeOf } from '../place/where';
import { bothBefore, sideCount, sidesOf } from '../sides/sides';
import { candidateAt, tellingOn } from './candidate-at';

/** A contact of those in the genitive: between them, or theirs. */
export const metBetween: MeetingRule = {
  id: 'met-between',
  example: 'ভারত ও পাকিস্তানের পররাষ্ট্রমন্ত্রীদের মধ্যে বৈঠক হয়েছে; ট্রাম্প ও পুতিনের বৈঠক',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    const kind = contactKind(head);
    const theirs = [...frame.owners, ...frame.between];
    const parties = theirs.some((party) => party.person) ? theirs : [...ledBy(frame), ...theirs];
    if (!head || !kind || !parties.length) return null;
    // "জেনেভায় ইরান ও যুক্তরাষ্ট্রের আলোচনা চলছে": talk of two states, where it tells the city, is a sitting
    const states = parties.length > 1 && parties.every((party) => party.state);
    const people = parties.length > 1 && parties.every((party) => party.person);
    const sitting = head.id === 'talking' && (states || people) && placeOf(frame)?.city;
    if ((head.strength === 'weak' || isThis(frame)) && isOfBoth(frame)) return toldOn(context);
    const told = sitting || people || (states && isBegun(frame)) || isOfOfficials(frame);
    if (head.strength === 'weak' && !told) return null;
    const named = parties.some((party) => party.person || party.both === 'people' || party.both === 'them');
    const attending =
      named && !isAsked(frame) && !isEnded(frame) && !isReceived(frame) && !isFaced(frame)
        ? []
        : frame.subjects.filter((party) => party.person);
    const sides = sidesOf([...attending, ...parties], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, kind, metBetween.id, sides);
  },
};

/** "দুই নেতার এটিই প্রথম বৈঠক": the one just told of. */
const isThis = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'it-is'));

/** "দুই নেতার মধ্যে দুই ঘণ্টা কথা হয়", "দু'জনের প্রায় পঞ্চাশ মিনিট কথা হয়" */
const isOfBoth = (frame: Frame): boolean =>
  (!frame.owners.length && frame.between.length === 1 && frame.between[0]?.both === 'people') ||
  (isThis(frame) && frame.owners.length === 1 && frame.owners[0]?.both === 'people') ||
  isTheirHour(frame);

/** "দু'জনের প্রায় পঞ্চাশ মিনিট কথা হয়": so long they talked with one another. */
const isTheirHour = ({ clause: { chunks }, owners, between, from, head }: Frame): boolean =>
  !between.length &&
  owners.length === 1 &&
  owners[0]?.both === 'people' &&
  isFrameWord(chunks[head + 1], 'doing') &&
  chunks
    .slice(from, head)
    .some((chunk) => chunk.date?.kind === 'duration' || isFrameWord(chunk, 'for-hours'));

/** Of the two told of before, by a word that makes no contact of its own: it tells on of theirs. */
function toldOn(context: RuleContext): Candidate | null {
  const before = bothBefore(context);
  const sides = isTheirHour(context.frame) ? sidesOf(context.frame.owners, context) : null;
  // the two just named, whoever met before
  if (sides && sides.people.length === 2 && !(before && before.people.length > 1))
    return candidateAt(context, 'talks', metBetween.id, sides);
  const about = before?.people.map(({ person }) => person) ?? [];
  if (!before || about.length < 2) return null;
  // "তাঁকে অভ্যর্থনা জানান ক। দুই নেতার মধ্যে আলোচনা হয়": on that visit the two talked
  if (before.kind === 'visit')
    return candidateAt(context, 'talks', metBetween.id, sidesOf(context.frame.between, context));
  return tellingOn(context, before.kind, metBetween.id, about);
}

/** "দুই দেশের মধ্যে বাণিজ্য আলোচনা পুনরায় শুরু হয়েছে": what began or ended was held; what only goes on is no one sitting. */
const isBegun = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  chunks.slice(head + 1, verb < 0 ? head + 4 : verb).some((chunk) => isFrameWord(chunk, 'begun'));

/** "মিসর ও ইথিওপিয়ার কর্মকর্তাদের মধ্যে কথা হয়েছে": those of each talked; that two states' talk went on is no one sitting. */
const isOfOfficials = ({ clause: { chunks }, between, head }: Frame): boolean =>
  between.length > 1 &&
  between.every((party) => party.state) &&
  between.at(-1)?.official === true &&
  chunks[head]?.case === 'nominative' &&
  isFrameWord(chunks[head + 1], 'came-about') &&
  !isGrammar(chunks[head + 2], 'no');

/** "পুতিনের … বৈঠকের আহ্বান প্রত্যাখ্যান করেছেন জেলেনস্কি": one asks, and the one who answers is the other side. */
const isAsked = ({ clause: { chunks }, owners, head }: Frame): boolean =>
  owners.length === 1 &&
  chunks
    .slice(head + 1, head + 3)
    .some((chunk) => entriesOf(chunk, 'status').some((entry) => entry.status === 'proposed'));

/** "লাভরভ ও রুবিওর নেতৃত্বে রিয়াদে বৈঠক হয়", "… নেতৃত্বে দুই দেশের যৌথ কমিশনের বৈঠক": who led the sides, where they are several. */
function ledBy({ clause: { chunks }, from, head }: Frame): Party[] {
  const led = chunks.findIndex((chunk, i) => i > from && i < head && isFrameWord(chunk, 'led'));
  const group =
    led > 0 && chunks[led - 1]?.case === 'genitive' ? gatherGroup(chunks, led - 1, from, new Set()) : [];
  return group.length > 1 ? group : [];
}

/** "পুতিনের মুখোমুখি হন ট্রাম্প" */
const isFaced = (frame: Frame): boolean =>
  frame.owners.length > 0 &&
  headOf(frame)?.id === 'facing' &&
  // "শুল্কযুদ্ধে ট্রাম্পের মুখোমুখি হন শি", "বিতর্কে": in what, and not where
  frame.clause.chunks
    .slice(frame.from, frame.head)
    .every((chunk) => chunk.date || chunk.person || isWhere(chunk) || !IN_WHAT.test(chunk.letters));
const isWhere = (chunk: Chunk): boolean => placeAt(chunk) !== null || isFrameWord(chunk, 'building');
const IN_WHAT = /.{2}(ে|তে)$/u;

/** "ইসহাক দারের টেলিফোন পেয়েছেন খলিলুর রহমান" */
const isReceived = ({ clause: { chunks }, owners, head }: Frame): boolean =>
  owners.length === 1 && isFrameWord(chunks[head + 1], 'receiving');

/** "খলিলুর রহমানের বৈঠক শেষে জাপানের রাষ্ট্রদূত জানান": who comes out of one man's meeting was in it. */
const isEnded = ({ clause: { chunks }, owners, head }: Frame): boolean =>
  owners.length === 1 && owners[0]?.person != null && chunks[head + 1]?.letters === 'শেষে';
