import { expect, test } from 'vitest';
import { quote, readLetters, shownSpan, spell } from '@/lib/bengali/letters';

const TWO_ENCODINGS: [string, string][] = [
  ['জয়শঙ্কর', 'জয\u09bcশঙ্কর'],
  ['বড়', 'বড\u09bc'],
  ['আষাঢ়', 'আষাঢ\u09bc'],
  ['রাশিয়া', 'র\u09beশিয\u09bc\u09be'],
  ['মোদি', 'ম\u09c7\u09beদি'],
  ['গৌরব', 'গ\u09c7\u09d7রব'],
  ['র্যাব', 'র\u200d্যাব'],
  ['সাক্ষাৎ', 'সাক্ষাত্\u200d'],
  ['সাক্ষাৎ', 'সাক্ষাত্'],
  ['সাক্ষাৎ করেন', 'সাক্ষাত্ করেন'],
  ['সাক্ষাৎকার', 'সাক্ষাত্কার'],
  ['বিদ্যুৎমন্ত্রী', 'বিদ্যুৎ\u200dমন্ত্রী'],
  ["হুই'র", 'হুই’র'],
  ['রাশিয়া-ইউক্রেন', 'রাশিয়া–ইউক্রেন'],
  ['15', '১৫'],
  ['পুতিন বলেন', 'পুতিন  বলেন'],
  ['১৬ মার্চ', '১৬\u00a0 \u00a0মার্চ'],
];

test.each(TWO_ENCODINGS)('%s has one spelling', (one, other) => {
  expect(spell(one)).toBe(spell(other));
});

test('letters that differ stay apart', () => {
  expect(spell('জ')).not.toBe(spell('য'));
  expect(spell('রয')).not.toBe(spell('রয়'));
  for (const joined of ['সত্য', 'পত্র', 'উত্তর', 'ত্বরান্বিত', 'আত্মা', 'যত্ন', 'ইত্থে', 'রাত্\u200cরি'])
    expect(spell(joined)).not.toContain('ৎ');
});

test('a span of the mapped letters cuts the shown text letter for letter', () => {
  const shown = 'ঢাকায\u09bc \u200cপ\u09c1তিন’র ১৬\u00a0মার্চ';
  const letters = readLetters(shown);
  const at = letters.text.indexOf("পুতিন'র");
  expect(quote(letters, { start: at, end: at + 7 })).toEqual({ start: 8, end: 15, text: 'পুতিন’র' });
  const city = letters.text.indexOf(spell('ঢাকায়'));
  expect(quote(letters, { start: city, end: city + 5 }).text).toBe('ঢাকায\u09bc');
  const wide = readLetters('ঢাকা  \u00a0পুতিন');
  const who = wide.text.indexOf('পুতিন');
  expect(quote(wide, { start: who, end: who + 5 })).toEqual({ start: 7, end: 12, text: 'পুতিন' });
});

test('every letter of every mapped text lies in order inside the shown one', () => {
  for (const [, other] of TWO_ENCODINGS) {
    const letters = readLetters(`ক${other}খ`);
    for (let i = 0; i < letters.text.length; i++) {
      const span = shownSpan(letters, { start: i, end: i + 1 });
      expect(span.end).toBeGreaterThan(span.start);
      expect(spell(letters.shown.slice(span.start, span.end))).toBe(letters.text[i]);
    }
  }
});
