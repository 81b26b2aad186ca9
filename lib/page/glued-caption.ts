import { endingAt } from '@/lib/bengali/endings';
import { readLetters, shownSpan } from '@/lib/bengali/letters';
import { nameEndAt } from './credits/outlet-names';

/** What stands glued behind a letter, a digit or a bracket: a photo's credit or caption, a byline's words, the reading time. */
const GLUED =
  /(?<=[।\u0980-\u09ffA-Za-z)])(?=(?:ফাইল )?ছবি ?:|ছবির (?:উৎস|ক্যাপশান),|(?:Author|Role),|Published [০-৯]|প(?:ড়|ড়)ার সম(?:য়|য়):)/gu;
/** What ends where the next is glued behind it: "শুধু টেক্সট পড়ুন", "২ ঘন্টা আগে", "পড়ার সময়: ৬ মিনিট". */
const ENDED =
  /(?<=ছবির ক্যাপশান,|টেক্সট প(?:ড়|ড়)ুন|Published [০-৯]+ [\u0980-\u09ff]+ আগে|প(?:ড়|ড়)ার সম(?:য়|য়): [০-৯]+ মিনিট) *(?=[\u0980-\u09ffA-Z])/gu;

/**
 * A page flattened into one line glues its captions, credits and labels to the text, "… বেইজিং, ১৭ আগস্টছবি: রয়টার্স": parts them, and
 * the title that stands at its head with something glued to either end.
 */
export const partCaptions = (text: string, title: string | null): string =>
  partCredits(partTitle(text, title ?? ''))
    .replace(GLUED, '\n')
    .replace(ENDED, '\n');

/** How far from the head of a page its title stands, at most. */
const HEAD = 400;
/** Shorter ones are words of a text. */
const LEAST = 20;

function partTitle(text: string, title: string): string {
  const at = title.length < LEAST ? -1 : text.indexOf(title);
  if (at < 0 || at > HEAD) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + title.length)];
  const isGlued = LETTER.test(before.slice(-1)) || LETTER.test(after.slice(0, 1));
  return isGlued ? `${before}\n${title}\n${after}` : text;
}
const LETTER = /[\u0980-\u09ffA-Za-z]/u;

/** "ছবি: রয়টার্সতবে কি …": an outlet whose name ends in the middle of a word has the text glued to it; "ছবি: পিএমওর সৌজন্যে" has not. */
const partCredits = (text: string): string =>
  text.replace(CREDITED, (_, credit: string, rest: string) => {
    const letters = readLetters(rest);
    const end = nameEndAt(letters.text, 0);
    const glued = end > SHORTEST && /\p{L}/u.test(letters.text[end] ?? '') && !endingAt(letters.text, end);
    if (!glued) return credit + rest;
    const { end: cut } = shownSpan(letters, { start: 0, end });
    return `${credit}${rest.slice(0, cut)}\n${rest.slice(cut)}`;
  });
/** A photo's credit, and enough behind it for the longest name and the word behind that. */
const CREDITED = /(ছবি ?[:ঃ] ?)([\u0980-\u09ff \-–]{1,60})/gu;
/** Shorter names begin other words: এপি, এপিসোড. */
const SHORTEST = 4;
