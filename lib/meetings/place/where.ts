import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { countries, type PlaceRecord, places } from '@/seeds/lexicon';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

const PLACES = new Map(places.map((place) => [place.id, place]));
const CAPITALS = new Map<string, PlaceRecord | undefined>(
  countries.map((country) => [country.code, country.capital ? PLACES.get(country.capital) : undefined]),
);

/** The place that a chunk names; "হোয়াইট হাউসে" lies in the capital. */
export function placeAt(chunk: Chunk | undefined): ToldPlace | null {
  const place = entryOf(chunk, 'place')?.place;
  // "শাহজালাল বিমানবন্দরে", "এখানে": the city is known by its airport or by the dateline, and not named
  if (chunk && place) {
    const at = UNNAMED.test(chunk.letters) ? null : { start: chunk.start, end: chunk.stemEnd };
    return { city: place, country: place.country, at };
  }
  if (chunk?.pointsAt && !isGrammar(chunk, 'delegation'))
    return { city: null, country: chunk.pointsAt, at: null };
  const country = entryOf(chunk, 'country');
  if (!country || country.form === 'adjective' || chunk?.office) return null;
  const city = country.form === 'metonym' ? (CAPITALS.get(country.code) ?? null) : null;
  return { city, country: country.code, at: null };
}

const UNNAMED = /বিমান|^এখানে$/u;

/** Whether a word that the lexicon lacks stands in the case of place. @param letters as mapped, where য় is one */
export const endsInLocative = (letters: string): boolean => LOCATIVE.test(letters);
const LOCATIVE = new RegExp(`(ে|${spell('য়')})$`, 'u');

/** Where the contact of a frame takes place: the nearest locative before its word, else between it and the verb. */
export function placeOf(frame: Frame): ToldPlace | null {
  const { chunks } = frame.clause;
  // "রাশিয়া-যুক্তরাষ্ট্র শীর্ষ বৈঠক": the second of two sides is no place
  const directly = chunks[frame.head - 2]?.mark === '-' ? null : placeAt(chunks[frame.head - 1]);
  const asked = chunks[frame.head - 1]?.case === 'accusative' || chunks[frame.head - 1]?.case === 'genitive';
  if (directly && !asked && !chunks[frame.head - 1]?.person) return directly;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    // "টুঙ্গিপাড়ায় শ্রদ্ধা জানানোর পর … বৈঠক করবেন": where something else is done first
    if (isFrameWord(chunk, 'after') && DOING.test(chunks[i - 1]?.letters ?? '')) break;
    // "সাভারে স্মৃতিসৌধে ফুল দিয়ে … বসেন"
    if (isFrameWord(chunk, 'paying-respect') && chunks[i - 1]?.word != null) break;
    if (chunk.case === 'locative' && !isOfTopic(chunks, i, frame.head)) {
      const place = locativeAt(chunks, i);
      if (place) return place.city ? place : withCity(place, cityOf(frame));
    }
  }
  // "বৈঠকের আগের রাতে কিয়েভে হামলা হয়": where that was
  const behind = frame.oblique && isFrameWord(chunks[frame.head + 1], 'before') ? frame.head : frame.to;
  for (let i = frame.head + 1; i < behind; i++) {
    const chunk = chunks[i] as Chunk;
    // "বৈঠক সফল হলে ক-কে হোয়াইট হাউসে আমন্ত্রণ": where one is asked to come
    // "বৈঠকে গাজায় হামলা বন্ধ করার চুক্তি নিয়ে আলোচনা করবেন": what they speak of there
    const topic =
      chunks[frame.head]?.case === 'locative' &&
      chunks.slice(i + 1, behind).some((word) => isFrameWord(word, 'about'));
    if (chunk.case === 'locative' && !topic && !isGrammar(chunks[i + 1], 'invitation')) {
      const place = locativeAt(chunks, i);
      if (place) return place;
    }
  }
  return cityOf(frame) ?? visited(frame) ?? addedBehind(frame) ?? addedLast(frame);
}

/** "বাংলাদেশে ঘূর্ণিঝড়ের পর … ঢাকা বিমানবন্দরে": of a state and a city of it the city. */
const withCity = (state: ToldPlace, city: ToldPlace | null): ToldPlace =>
  city?.country === state.country ? city : state;

/** "তৃতীয় দফা বসবে আগামী শনিবার, আবার মাসকাটে।": behind a comma, where the sentence ends, is where it was. */
function addedBehind({ clause: { chunks }, verb, to }: Frame): ToldPlace | null {
  const [end, ...more] = chunks.slice(to + 1).filter(({ mark }) => mark !== null && mark !== '-');
  const last = end ? chunks.indexOf(end) - 1 : -1;
  if (verb < 0 || chunks[to]?.mark !== ',' || more.length || chunks[last]?.case !== 'locative') return null;
  const only = chunks
    .slice(to + 1, last)
    .every(
      (chunk) =>
        chunk.date || placeAt(chunk) || isGrammar(chunk, 'capital-of') || isFrameWord(chunk, 'again'),
    );
  return only ? locativeAt(chunks, last) : null;
}

/** "বৈঠক হয়েছে একবারই—২০১৭ সালে, ব্রাসিলিয়ায়।": behind a comma, where the sentence ends, is where it was. */
function addedLast({ clause: { chunks }, to }: Frame): ToldPlace | null {
  const [comma, place, end] = chunks.slice(-3);
  const apart = to < chunks.length && chunks.slice(to, -2).every((chunk) => chunk.mark || chunk.date);
  return apart && comma?.mark === ',' && end?.mark && place?.case === 'locative' ? placeAt(place) : null;
}

/** A verbal noun in the genitive: জানানোর, করার, দেওয়ার; not পৌঁছানোর and যাওয়ার, behind which they are there. */
const DOING = /(?<!পৌঁছ|পৌঁছা|যাও|আস|নাম|ফের)(ানোর|ার)$/u;

/** A place in the case of place; "মস্কো শহরে", "মিসরের আলামেইন শহরে" by the words before. */
function locativeAt(chunks: readonly Chunk[], index: number): ToldPlace | null {
  // "ভারতে নিযুক্ত মার্কিন রাষ্ট্রদূত": where somebody's post is
  if (isFrameWord(chunks[index + 1], 'posted')) return null;
  if (!isGrammar(chunks[index], 'capital-of')) return placeAt(chunks[index]);
  const capital = capitalAt(chunks, index);
  if (capital) return capital;
  const of = chunks[index - 2]?.case === 'genitive' ? placeAt(chunks[index - 2]) : null;
  return placeAt(chunks[index - 1]) ?? of;
}

/** "অস্ট্রিয়ার রাজধানীতে": the capital of the state before it. */
export function capitalAt(chunks: readonly Chunk[], index: number): ToldPlace | null {
  const [state, chunk] = [chunks[index - 1], chunks[index]];
  const country = entryOf(state, 'country');
  if (!chunk?.letters.startsWith(CAPITAL) || state?.case !== 'genitive' || state.office || !country)
    return null;
  return { city: CAPITALS.get(country.code) ?? null, country: country.code, at: null };
}
const CAPITAL = spell('রাজধানী');

/** "গাজায় যুদ্ধবিরতি নিয়ে … আলোচনা করেছেন ক": where that is of which they speak. */
function isOfTopic(chunks: readonly Chunk[], index: number, head: number): boolean {
  const about = chunks.findIndex((chunk, i) => i > index && i < head && isFrameWord(chunk, 'about'));
  const isDoer = ({ person, office }: Chunk) => person !== null || office !== null;
  // "তাঁদের সঙ্গে গাজায় হামলা বন্ধ করার চুক্তি নিয়ে আলোচনা করবেন": behind those they talk with, up to the word, is what they talk of
  const isWith = chunks.slice(0, index).some((chunk) => isGrammar(chunk, 'with'));
  if (isWith && isFrameWord(chunks[head - 1], 'about')) return true;
  return (
    about > 0 &&
    about - index <= TOPIC &&
    !chunks.slice(index + 1, about).some(isDoer) &&
    chunks.slice(about, head).some(isDoer)
  );
}

/** How many chunks behind the place the word of the topic may stand. */
const TOPIC = 4;

/** "চীন সফর করে সির সঙ্গে সাক্ষাৎ করেন", "তিয়ানজিন সম্মেলনে … বৈঠক": where they went for it, and where they came together. */
function visited({ clause: { chunks }, head, from }: Frame): ToldPlace | null {
  for (let i = head - 1; i > from; i--) {
    const kind = entryOf(chunks[i], 'head')?.head.kind;
    const gone = kind === 'visit' && isFrameWord(chunks[i + 1], 'having-gone');
    if (gone || (kind === 'summit' && chunks[i]?.case === 'locative')) return placeAt(chunks[i - 1]);
  }
  return null;
}

/**
 * "মস্কোর বৈঠকে", "কর্নওয়ালের একটি রিসোর্টে … সম্মেলন", "বৈঠকটি ইসলামাবাদের একটি হোটেলে হয়": a city in the genitive before the word,
 * or before another place; "তুরস্কের ন্যাটো সম্মেলন": the state before an organisation's conference.
 */
function cityOf({ clause: { chunks }, head, from, to, oblique }: Frame): ToldPlace | null {
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

/** A word in the case of place stands near: রিসোর্টে, হোটেলে. */
const isInside = (behind: readonly Chunk[]) =>
  behind
    .slice(0, 3)
    .some(
      (word) =>
        (word.word !== null || isGrammar(word, 'namesake')) &&
        endsInLocative(word.letters) &&
        !isFrameWord(word, 'about'),
    );

/** The place named last in some sentences, in whatever case: what সেখানে points at. */
export function lastPlace(chunkLists: readonly (readonly Chunk[])[]): ToldPlace | null {
  for (let i = chunkLists.length - 1; i >= 0; i--) {
    const named = [...(chunkLists[i] ?? [])].reverse();
    // "নিউইয়র্কে … ; দিল্লির সাড়া মেলেনি। সেখানে": where something was done, before what is only named
    const there = placesIn(named.filter((chunk) => chunk.case === 'locative'));
    const found = [...there, ...placesIn(named)];
    const city = found.find((place) => place.city);
    if (city ?? found[0]) return city ?? found[0] ?? null;
  }
  return null;
}

const placesIn = (chunks: readonly Chunk[]): ToldPlace[] => chunks.flatMap((chunk) => placeAt(chunk) ?? []);
