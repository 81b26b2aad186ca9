import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { type Party, partyElsewhere } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeAt } from '../place/place-at';
import { groupBefore } from '../sides/group-before';
import { isEnvoy } from '../sides/posted';
import { isSomeonesWord } from '../sides/visitors';
import { REACH } from './arrive-at';

/** "ভারতীয় প্রতিনিধিদল ওয়াশিংটনে পৌঁছেছে": verbs that honour nobody tell of officials' journeys, and of ships, storms and teams. */
export const delegationsOf = ({ clause, subjects }: Frame): Party[] =>
  subjects.filter(
    (party) =>
      party.official &&
      (party.state ?? party.person ?? party.organisation) &&
      isGrammar(clause.chunks[party.index], 'delegation'),
  );

/** আসার, পা রাখা, যাওয়া হয়নি: behind whom it is in the genitive. */
const OF_SOMEONE = new RegExp(`(র|রাখা)$|^(${spell('যাওয়া')}|আসা) `, 'u');

const JOURNEY = spell('যাত্রা');

/** "আবি আহমেদের বিমান", "মোদির বিশেষ উড়োজাহাজ" */
const isInAircraft = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.case === 'genitive' &&
  [1, 2].some(
    (on) => isFrameWord(chunks[index + on], 'aircraft') && chunks[index + on]?.case === 'nominative',
  );

/** Who moves: the nominative, or the genitive before an infinitive: "মন্ত্রীর ঢাকায় আসার কথা ছিল". */
export function travellersOf(context: RuleContext): Party[] {
  const { frame } = context;
  const {
    clause: { chunks },
    subjects,
    owners,
    head,
    from,
  } = frame;
  const carried = chunks.findLastIndex(
    (chunk, i) =>
      i >= from &&
      i < head &&
      chunk.person &&
      (isFrameWord(chunks[i + 1], 'carrying') || isInAircraft(chunks, i)),
  );
  if (carried >= 0) return gatherGroup(chunks, carried, from, new Set());
  // "জাপারভ ঢাকা গেলেও পুতিন যাননি": of the other
  const other = chunks.findLastIndex(
    (chunk, i) => i >= from && i < head && isFrameWord(chunk, 'came-though'),
  );
  const people = subjects.filter((party) => party.person && party.index > other);
  // "জাহাজ ভারতে পৌঁছানোর পর ট্রাম্প বলেন", "বাইডেন হোয়াইট হাউসে আসার পর পুতিন": who stands before the place came, and no one behind
  const ofSomeone = OF_SOMEONE.test(chunks[head]?.letters ?? '');
  const before = ofSomeone ? people.filter(({ index }) => index < head) : [];
  if (ofSomeone && !before.length && isMovedByOthers(chunks, from, head)) return [];
  const own = before.length ? before : people;
  const named = own.length ? own : theyAll(context);
  // "দারের কাবুল যাত্রাও স্থগিত"
  const makers = chunks[head]?.letters.startsWith(JOURNEY) ? owners.filter((party) => party.person) : [];
  if (!named.length && makers.length) return makers;
  if (!ofSomeone)
    return named.length
      ? named
      : [...officesOf(chunks, subjects), ...delegationsOf(frame), ...onwards(chunks, from, head)];
  // "প্রবাসীদের সৌদি আরবে আসার সময়"
  if (chunks.slice(Math.max(from, head - REACH), head).some(isSomeonesWord)) return [];
  if (named.length) return named;
  const offices = officesOf(chunks, subjects);
  if (offices.length) return offices;
  // "পাকিস্তানে যাওয়ার কথা ছিল ভ্যান্সের"
  const late = owners.filter((party) => party.person && party.index > head);
  if (late.length) return late;
  const companion = companionLast(frame);
  if (companion.length) return companion;
  for (let i = head - 1; i >= from; i--)
    if (chunks[i]?.person && chunks[i]?.case === 'genitive') return gatherGroup(chunks, i, from, new Set());
  const office = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.office !== null);
  const party = chunks[office]?.case === 'genitive' ? partyAt(chunks, office) : null;
  return party ? officesOf(chunks, [party]) : [];
}

/** "মনমোহন সিংয়ের সঙ্গী হয়ে ঢাকা যাওয়ার কথা ছিল মমতার": who would go along closes the sentence. */
function companionLast({ clause: { chunks }, from, head }: Frame): Party[] {
  const along = chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'along'));
  const last = chunks.findLastIndex(({ mark }) => mark === null);
  const closes = last > head && chunks[last]?.person && chunks[last]?.case === 'genitive';
  return along && closes ? gatherGroup(chunks, last, head + 1, new Set()) : [];
}

/** জাহাজ, প্রতিনিধিদল, রোহিঙ্গারা right before the place. */
const isMovedByOthers = (chunks: readonly Chunk[], from: number, head: number): boolean =>
  chunks
    .slice(Math.max(from, head - REACH), head)
    .some(
      (chunk) =>
        chunk.case === 'nominative' &&
        !chunk.person &&
        (isFrameWord(chunk, 'mover') ||
          isGrammar(chunk, 'delegation') ||
          (chunk.word !== null && PLURAL.test(chunk.letters))),
    );
const PLURAL = /রা$/u;

/** "তিন কর্মকর্তা হলেন ক, খ ও গ। তাঁরা বুধবার বাংলাদেশে আসেন" */
function theyAll(context: RuleContext): Party[] {
  const they = context.frame.subjects.find(({ both }) => both === 'them');
  return they ? groupBefore(context).map((person) => ({ ...partyElsewhere(person), index: they.index })) : [];
}

/** "ঢাকায় আসছেন ভারতের পররাষ্ট্রমন্ত্রী": an office of another state, whose holder nobody names; an envoy is posted there. */
const officesOf = (chunks: readonly Chunk[], parties: readonly Party[]): Party[] =>
  parties.filter(({ index, person, state }) => {
    const office = chunks[index]?.office;
    // "সাবেক পররাষ্ট্রমন্ত্রী", "কোনো প্রধানমন্ত্রী", "মেঘালয়ের মুখ্যমন্ত্রী"
    const former = chunks
      .slice(Math.max(0, index - 2), index + 1)
      .some((chunk) => isFrameWord(chunk, 'no-holder'));
    return (
      !person &&
      state &&
      office &&
      !office.plural &&
      !former &&
      office.title !== 'chief-minister' &&
      !isEnvoy(office.title)
    );
  });

/** "আম্মান সফরে যান এবং সেখান থেকে কায়রোতে যান", "ভাষণ দেন এবং পরে বেইজিং যান": whoever did the thing before goes on. */
function onwards(chunks: readonly Chunk[], from: number, head: number): Party[] {
  if (!chunks.slice(from, head).some((chunk) => isGrammar(chunk, 'there')) && !goesOn(chunks, from, head))
    return [];
  const last = chunks.findLastIndex((chunk, i) => i < from && chunk.person && chunk.case === 'nominative');
  return last < 0 ? [] : gatherGroup(chunks, last, 0, new Set());
}

/** "এবং সোমবার বেইজিং যান", ", পরে মস্কো যান": behind what was done stands nobody new, only when and where they go. */
function goesOn(chunks: readonly Chunk[], from: number, head: number): boolean {
  const between = chunks.slice(from, head);
  const joined =
    isGrammar(chunks[from - 1], 'and') ||
    isGrammar(chunks[from], 'and') ||
    isFrameWord(chunks[from], 'afterwards');
  return (
    joined &&
    between.every(
      (chunk) =>
        isGrammar(chunk, 'and') ||
        isFrameWord(chunk, 'afterwards', 'again', 'hour', 'bound-for') ||
        (!chunk.person && (chunk.date !== null || placeAt(chunk) !== null)),
    )
  );
}
