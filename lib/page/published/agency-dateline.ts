import type { PublishedDay } from '../clean-article';
import { findCredit } from '../credit';
import { findStamps } from './find-stamps';

/** What stands before the bracket of the agency: its place and its day. */
const HEAD = /^[^।\n()]{3,70}(?=\([^()\n]{2,30}\)\s?[:–—-])/u;

/**
 * The day by which agencies open a report: "মিউনিখ, জার্মানি, ১৭ ফেব্রুয়ারি, ২০২৪ (বাসস) : …".
 * @param text an article's body
 * @returns null where no agency that the lexicon knows opens it so, or without a year
 */
export function agencyDateline(text: string): PublishedDay | null {
  const [head] = HEAD.exec(text) ?? [];
  if (!head || findCredit(text)?.rule !== 'dateline') return null;
  const [only, ...others] = findStamps(head).stamps;
  return only && others.length === 0 ? { day: only.day, basis: 'body', phrase: only.text } : null;
}
