import { type Refusal, refusal } from './refusal';

/** The most that one article's file may have. */
export const MOST_BYTES = 5 * 1024 * 1024;

const isBreak = (byte: number) => byte === 9 || byte === 10 || byte === 12 || byte === 13;

/** UTF-16 has every second byte zero where the text is Latin; Bengali in it has every second byte 0x09. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Offset of the first byte that no text has: a NUL or another control mark; -1 where there is none. */
function binaryAt(bytes: Uint8Array): number {
  // a plain loop: a function called for each byte of a large file is most of the time that it takes to read it
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && !isBreak(byte) && byte !== 27) return at;
  }
  return -1;
}

/** Offset of the first byte that cannot stand where it stands; the length where the last letter is cut off. */
function badByteAt(bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try {
      // a character cut in two by `length` is no fault of the text: `stream` leaves it open
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(Math.min(middle, bytes.length))) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length);
}

/**
 * Bytes → text, in UTF-8, without a byte order mark. Whether it is Bengali is asked of the article, not of the file:
 * a JSON file may have its letters as escapes.
 * @param file its name, for the refusal
 * @param most bytes that it may have
 */
export function decode(bytes: Uint8Array, file: string, most: number = MOST_BYTES): string | Refusal {
  if (bytes.length === 0)
    return refusal('empty', file, 'The file is empty.', 'Give a file with an article in it.');
  if (bytes.length > most) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return refusal(
      'too-large',
      file,
      `The file has ${size} MB; an article may have ${most / 1024 / 1024} MB.`,
      'Give one article a file, or many as JSON Lines (.jsonl), one a line.',
    );
  }
  if (looksLikeUtf16(bytes))
    return refusal('not-utf-8', file, 'The text is in UTF-16, not in UTF-8.', 'Save it as UTF-8.');
  const control = binaryAt(bytes);
  if (control >= 0)
    return refusal(
      'binary',
      file,
      `This is not a text: byte ${control} is a control mark (0x${(bytes[control] ?? 0).toString(16).padStart(2, '0')}).`,
      'Give the article as text, not as a picture, a PDF or a document of a word processor.',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = badByteAt(bytes);
    return refusal(
      'not-utf-8',
      file,
      at < bytes.length ? `The text is not UTF-8 at byte ${at}.` : 'The text ends in the middle of a letter.',
      'Save it as UTF-8; texts in Bijoy or another old encoding have to be converted first.',
    );
  }
  if (text.trim() === '')
    return refusal('empty', file, 'The file holds nothing but blanks.', 'Give a file with an article in it.');
  return text;
}
