import { spell } from '@/lib/bengali/letters';
import type { OfficePhrase, PersonMention } from './person';

/** What stands behind an office that someone takes up or leaves: "প্রধানমন্ত্রীর পদ থেকে", "প্রধান উপদেষ্টা হিসেবে". */
const TAKEN_UP = new RegExp(
  `^ (${['পদ থেকে', 'পদে', 'হিসেবে', 'হিসাবে', 'হওয়ার পর'].map(spell).join('|')}) `,
  'u',
);
/** How far behind it, in letters, whoever does so may be named. */
const REACH = 70;
const SENTENCE_END = /[।?!\n]/u;

/**
 * "প্রধানমন্ত্রীর পদ থেকে পদত্যাগ করে দেশ ছাড়েন শেখ হাসিনা", "প্রধান উপদেষ্টা হিসেবে শপথ নিয়েছেন ড. মুহাম্মদ ইউনূস": whose office it is
 * stands behind. It goes to a leader who held it, of whom the article tells no other.
 * @param unnamed offices without a name behind them, in order
 * @param mentions the roster's, in order
 */
export function officesTakenUp(
  text: string,
  unnamed: readonly OfficePhrase[],
  mentions: readonly PersonMention[],
): void {
  let at = 0;
  for (const office of unnamed) {
    if (office.plural || !TAKEN_UP.test(text.slice(office.end, office.end + 20))) continue;
    while ((mentions[at]?.start ?? text.length) < office.end) at++;
    const mention = mentions[at];
    if (!mention || mention.start - office.end > REACH) continue;
    const { person } = mention;
    const held = person.record?.offices.some((term) => term.title === office.title);
    if (held && !person.offices.length && !SENTENCE_END.test(text.slice(office.end, mention.start)))
      person.offices.push(office);
  }
}
