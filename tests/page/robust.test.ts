import { expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { isRefusal } from '@/lib/page/refusal';
import { readTextFile } from '@/lib/page/text-file';

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

/** Texts of 300,000 letters that no newspaper prints. */
test.each([
  'ক',
  '।',
  'খবর ',
  'সূত্র: ',
  'সূত্র:রয়টার্স ',
  'এএফপি, ',
  'বার্তা সংস্থা ',
  'থেকে নেওয়া ',
  'প্রতিবেদনে এ তথ্য জানিয়েছে ',
  '১২ জুন ২০২১\n',
  'শনিবার (২২ নভেম্বর) ',
  'ঢাকায় বৈঠক হচ্ছে আজ\n',
  '("[',
  '/ক',
  '- ',
  '\t\n',
])('%j over and over is read, and the credit cuts the text', (part) => {
  const article = readTextFile(`ঢাকায় বৈঠক আজ\n${filled(part, 300_000)}`, 'a.txt', 'a');
  if (isRefusal(article)) throw new Error(article.message);
  const { credit, text } = article;
  if (credit) expect(text.slice(credit.start, credit.end)).toBe(credit.text);
});

test('any bytes are either read or refused', () => {
  // a small generator of its own, so that every run tries the same bytes
  let state = 7;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  const seed = new TextEncoder().encode('ঢাকায় বৈঠক (৩ মে), “খবর বিবিসির।”\nসূত্র: রয়টার্স\n{"text": "বৈঠক"}');
  for (let round = 0; round < 500; round++) {
    const bytes = Uint8Array.from(seed);
    for (let change = next() % 6; change > 0; change--) bytes[next() % bytes.length] = next() % 256;
    const start = next() % 20;
    for (const name of ['a.txt', 'a.json', 'a.jsonl']) {
      const read = readPage(bytes.slice(start), name);
      if (isRefusal(read)) expect(read.message.length * read.remedy.length).toBeGreaterThan(0);
      else for (const { credit, text } of read) if (credit) expect(text).toContain(credit.text);
    }
  }
});
