import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { withQuote } from '@/app/share/with-quote';

const bengali = createTranslator({ locale: 'bn', messages: bn, namespace: 'meta' });
const english = createTranslator({ locale: 'en', messages: en, namespace: 'meta' });
const inBengali = (title: string, quoted: string) => bengali('meetingTold', { title, quoted });
const inEnglish = (title: string, quoted: string) => english('meetingTold', { title, quoted });

test('of two undated visits of one visitor the headlines take the place of the host where there is room for one alone', () => {
  const titles = {
    whole: 'Visit to the United States: Mohammed bin Salman, hosted by Donald Trump, Washington, D.C.',
    hostless: 'Visit to the United States: Mohammed bin Salman, Washington, D.C.',
  };
  expect(withQuote(titles, 'ট্রাম্প ও সৌদি যুবরাজের বৈঠকের পর', 'en', inEnglish)).toBe(
    `${titles.hostless} – “ট্রাম্প ও সৌদি যুবরাজের…”`,
  );
});

test('what the headline quotes has other marks, and one word of it tells too little', () => {
  const title = 'মোদি ও সি: মুখোমুখি বৈঠক';
  const told = (text: string, whole = title) => withQuote({ whole, hostless: null }, text, 'bn', inBengali);
  expect(told('‘পথ নেই!’ বললেন মোদি')).toBe(`${title} – ‘“পথ নেই!” বললেন মোদি’`);
  expect(told('‘রাশিয়া-যুক্তরাষ্ট্র বৈঠক শিগগিরই’', 'ক'.repeat(75))).toBe('ক'.repeat(75));
});
