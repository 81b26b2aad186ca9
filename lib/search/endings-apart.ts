import { endingAt } from '@/lib/bengali/endings';

/** A mark in a word, behind two letters and more: one letter with a mark begins a name (ও'নিল, এ-কে মোমেন). */
const MARK = /(?<=[\p{L}\p{M}\p{N}]{2})['-](?=[\u0980-\u09ff])/gu;
const GOES_ON = /^['-][\p{L}\p{N}]/u;
const BENGALI = /[\u0980-\u09ff]/;
const CONSONANT = /[ক-হড়ঢ়য়]$/u;

/**
 * A query whose case endings stand at their words: মোদি'র as মোদির, পুতিন-এর as পুতিনের. Behind Latin letters and digits, which
 * bear none, they go.
 * @param text letters as `spell` maps them
 */
export function endingsWritten(text: string): string {
  let written = '';
  let reached = 0;
  for (const { index } of text.matchAll(MARK)) {
    const end = endingAt(text, index)?.end ?? index;
    // a name goes on behind such a piece: মার-এ-লাগো
    if (end <= index || GOES_ON.test(text.slice(end))) continue;
    const before = text.slice(reached, index);
    written += before + (BENGALI.test(before.slice(-1)) ? joined(before, text.slice(index + 1, end)) : '');
    reached = end;
  }
  return written + text.slice(reached);
}

/** The এ of an ending is a sign behind a consonant. */
const joined = (before: string, ending: string): string =>
  CONSONANT.test(before) ? ending.replace(/^এ/u, 'ে') : ending;
