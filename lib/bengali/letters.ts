import { countUpTo } from '@/lib/first-from';
import type { Quote, Span } from '@/lib/span';
import {
  AFTER_KHANDA_TA,
  APOSTROPHE,
  FIRST,
  HASANTA,
  KHANDA_TA,
  NUKTA,
  PLAIN,
  SECOND,
  SPACE,
  TA,
  withMark,
  ZWJ,
} from './plain-letters';

/**
 * A text in the one spelling that the reader works on, with the way back to the text that is shown.
 * `text` has one code unit a letter: য় ড় ঢ় in their single form, no joiners, ASCII digits, plain quotes and dashes, one space for several.
 */
export interface Letters {
  shown: string;
  text: string;
  /** For each code unit of `shown` that `text` lacks, how many letters of `text` stand before it; in order. */
  dropped: readonly number[];
}

const isJoiner = (unit: number) => PLAIN[unit] === 0;

/**
 * Maps a text's letters once, at the door.
 * @param shown the text as it is shown, any Unicode
 * @returns the reader's form with the way back; never fails
 */
export function readLetters(shown: string): Letters {
  if (room.from.length <= shown.length) room = roomFor(shown.length * 2);
  const { source, from, mapped, to } = room;
  // a text cut out of another is slow to walk, and its copy is not
  source.write(shown, 'utf16le');
  const size = shown.length;
  const dropped: number[] = [];
  let length = 0;
  let before = 0;
  for (let i = 0; i < size; i++) {
    const unit = from[i] as number;
    if (((FIRST[before] as number) & (SECOND[unit] as number)) === 0) {
      to[length++] = before = unit;
      continue;
    }
    const plain = PLAIN[unit] as number;
    const one = length > 0 ? withMark(before, unit) : 0;
    if (one > 0) to[length - 1] = one;
    else if (plain === 0) {
      // ত + hasanta + joiner is the old spelling of ৎ
      const spelt = unit === ZWJ && before === HASANTA && to[length - 2] === TA;
      if (spelt && (i + 1 === size || from[i + 1] !== HASANTA)) {
        to[--length - 1] = KHANDA_TA;
        drop(dropped, length);
      }
    } else if (
      unit === HASANTA &&
      before === TA &&
      AFTER_KHANDA_TA[i + 1 < size ? (from[i + 1] as number) : 0]
    )
      to[length - 1] = KHANDA_TA;
    // a nukta on any other letter (ইজ়রায়েল) changes no word of newspapers; দু'জন, দু'দেশ: written as one word too
    else if (
      (unit !== NUKTA || length === 0) &&
      // two spaces part no more than one does
      !(plain === SPACE && before === SPACE) &&
      !(plain === APOSTROPHE && isTwo(to, length) && isBengali(from[i + 1] ?? 0))
    ) {
      to[length++] = before = plain;
      continue;
    }
    drop(dropped, length);
    before = length > 0 ? (to[length - 1] as number) : 0;
  }
  return { shown, text: mapped.toString('utf16le', 0, length * 2), dropped };
}

/** Keeps that a code unit behind so many letters went; none that went before it stood behind more. */
function drop(dropped: number[], length: number): void {
  for (let i = dropped.length - 1; i >= 0 && (dropped[i] as number) > length; i--) dropped[i] = length;
  dropped.push(length);
}

/** Whether the letters so far end in the word দু. */
const isTwo = (to: Uint16Array, length: number): boolean =>
  to[length - 1] === U_SIGN && to[length - 2] === DA && !(length > 2 && isBengali(to[length - 3] as number));

const isBengali = (unit: number) => unit >= 0x0980 && unit < 0x0a00;
const [DA, U_SIGN] = ['দ'.charCodeAt(0), 'ু'.charCodeAt(0)] as const;

/** Room to work in, kept from one text to the next and grown by need: making such arrays anew costs more than filling them. */
let room = roomFor(1 << 14);

function roomFor(length: number) {
  const [source, mapped] = [Buffer.alloc(length * 2), Buffer.alloc(length * 2)];
  const unitsOf = ({ buffer, byteOffset }: Buffer) => new Uint16Array(buffer, byteOffset, length);
  return { source, from: unitsOf(source), mapped, to: unitsOf(mapped) };
}

/** The reader's form of a word or phrase, for dictionaries: words and text go through the same map. */
export const spell = (word: string): string => readLetters(word).text;

/** The offset in the shown text where the letter at an offset of the reader's form begins; it may go on behind. */
const shownAt = ({ shown, dropped }: Letters, offset: number): number =>
  Math.min(offset + countUpTo(dropped, offset), shown.length);

/** The span of the shown text that a span of the reader's form stands for. */
export function shownSpan(letters: Letters, span: Span): Span {
  let end = shownAt(letters, span.end);
  const start = shownAt(letters, span.start);
  // joiners between the last letter and the next one belong to neither, but for the one that makes ত্ a ৎ
  while (end > start && isJoiner(letters.shown.charCodeAt(end - 1)) && letters.shown[end - 2] !== '্') end--;
  return { start, end };
}

/** The shown span with the letters that it cuts. */
export function quote(letters: Letters, span: Span): Quote {
  const { start, end } = shownSpan(letters, span);
  return { start, end, text: letters.shown.slice(start, end) };
}
