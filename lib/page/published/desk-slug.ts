import type { PublishedDay } from '../clean-article';
import { readStamp } from './stamp-day';

/** The longest slug that papers set, in letters. */
const LONGEST = 120;

/**
 * The day in the slug by which some papers close a text, its parts between strokes: "(দ্য রিপোর্ট/এনটি/সেপ্টেম্বর ১৯, ২০১৮)",
 * "রাইজিংবিডি/ঢাকা/১৯ সেপ্টেম্বর ২০১৮/পরাগ".
 * @param text an article's body
 * @returns null where it does not end so, or the slug holds no whole day, or more than one
 */
export function deskSlug(text: string): PublishedDay | null {
  const end = text.slice(-LONGEST).trim();
  const slug = end.slice(end.search(/[^\s/।]+(?: [^\s/।]+)?\/[^/।]+\/[^।]*$/u));
  const [first, ...parts] = slug.split('/');
  if (!first || parts.length < 2) return null;
  const stamps = parts.flatMap((part) => readStamp(part.replace(/[()[\]]/gu, ' ')) ?? []);
  const [only, ...others] = stamps;
  return only && others.length === 0 ? { day: only.day, basis: 'body', phrase: only.text } : null;
}
