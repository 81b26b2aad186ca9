import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { endsInLocative, placeAt } from './place-at';

/**
 * "মস্কোর বৈঠকে", "কর্নওয়ালের একটি রিসোর্টে … সম্মেলন", "বৈঠকটি ইসলামাবাদের একটি হোটেলে হয়": a city in the genitive before the word,
 * or before another place; "তুরস্কের ন্যাটো সম্মেলন": the state before an organisation's conference.
 */
export function cityOf({ clause: { chunks }, head, from, to, oblique }: Frame): ToldPlace | null {
  for (let i = head - 1; i >= from; i--) {
    const chunk = chunks[i] as Chunk;
    // "ঢাকা বিমানবন্দরে"; "কলম্বোর ঢাকা ভবনে" by the city before, whatever the house is called after
    if (chunk.case === 'nominative' && entryOf(chunk, 'place') && isInside(chunks.slice(i + 1, i + 2))) {
      const around = chunks[i - 1];
      return placeAt(around?.case === 'genitive' && entryOf(around, 'place') ? around : chunk);
    }
    if (chunk.case !== 'genitive' || chunk.office) continue;
    const between = chunks.slice(i + 1, head);
    const conference = entryOf(chunks[head], 'head')?.head.kind === 'summit';
    const [organisation, ...others] = between;
    if (conference && entryOf(organisation, 'organisation') && !others.length) return placeAt(chunk);
    if (!entryOf(chunk, 'place')) continue;
    return !between.length || isInside(between) ? placeAt(chunk) : null;
  }
  const named = conferenceCity(chunks, head);
  if (named) return named;
  const bare = chunks[head]?.case === 'nominative' && !oblique;
  for (let i = head + 1; i < to && bare; i++) {
    const chunk = chunks[i] as Chunk;
    // "… সেই আলাপ গড়াল এক ঘণ্টা, কেউ দেখছে কিয়েভের চোখে"
    if (chunk.mark === ',') break;
    if (chunk.case === 'genitive' && !chunk.office && entryOf(chunk, 'place'))
      return isInside(chunks.slice(i + 1, to)) ? placeAt(chunk) : null;
  }
  return null;
}

/** "মিউনিখ প্রতিরক্ষা সম্মেলন", "বার্লিন জলবায়ু সম্মেলনে": a city that stands bare before what the conference is about. */
function conferenceCity(chunks: readonly Chunk[], head: number): ToldPlace | null {
  if (entryOf(chunks[head], 'head')?.head.id !== 'conference') return null;
  const [city, topic] = [chunks[head - 2], chunks[head - 1]];
  const bare =
    topic?.case === 'nominative' && !topic.mark && (topic.word !== null || isGrammar(topic, 'office-filler'));
  return bare && city?.case === 'nominative' && entryOf(city, 'place') ? placeAt(city) : null;
}

/** A word in the case of place stands near: রিসোর্টে, হোটেলে; not "মস্কো থেকে". */
const isInside = (behind: readonly Chunk[]) =>
  behind.slice(0, 3).some(
    (word) =>
      // "বেইজিংয়ের গ্রেট হলে": a house that stands for its government
      (word.word !== null ||
        isGrammar(word, 'namesake') ||
        // "বেইজিংয়ের মহা গণভবনে": what is only called like another
        entryOf(word, 'false-friend') !== undefined ||
        entryOf(word, 'country')?.form === 'metonym') &&
      endsInLocative(word.letters) &&
      !isFrameWord(word, 'about', 'since'),
  );
