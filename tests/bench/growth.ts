import { readArticle } from '@/lib/read-article';
import { generatedArticles } from './generated-articles';

const KB = 1000;
const SIZES = [10 * KB, 100 * KB, 1000 * KB];
/** At least so many letters are read for a figure, so that small texts are not measured by chance. */
const LEAST_READ = 2000 * KB;

const titled = 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প';
/** What a page that means no good, or has lost its marks, may hold. */
const HARD: readonly [what: string, piece: (index: number) => string][] = [
  ['repeated titles', () => 'প্রেসিডেন্ট '],
  ['ten thousand names', (index) => `রাশিয়ার মন্ত্রী ইভান পেত্রভিচ${index % 10_000} বলেছেন। `],
  ['no spaces', () => 'ট্রাম্পপুতিনবৈঠক'],
  ['one endless sentence', () => `${titled} ও শি জিনপিংয়ের সঙ্গে বৈঠক নিয়ে `],
  ['nested quotes', () => `"${titled} বলেন, '`],
  ['mixed scripts', () => 'মোদীPublishedট্রাম্প২০২৪Трамп '],
  ['brackets', () => 'দোভালের (মাঝে) সঙ্গে '],
  ['dates', () => '১৮ জুন, শনিবার (১৯ জুন) থেকে ২০২৪ সালের '],
];

/** How the cost of a letter grows with the length of a text, and what texts of a megabyte cost that are hard to read. */
export function benchGrowth(): void {
  const sentences = generatedArticles(400)
    .map((article) => article.text)
    .join(' ');
  read(sentences.slice(0, 300 * KB));
  const perLetter = SIZES.map((size) => {
    const text = sentences.repeat(Math.ceil(size / sentences.length)).slice(0, size);
    const times = Math.max(1, Math.round(LEAST_READ / size));
    const before = cpuMs();
    for (let i = 0; i < times; i++) read(text);
    return (cpuMs() - before) / (times * size);
  });
  perLetter.forEach((cost, index) => {
    const times = cost / (perLetter[0] as number);
    console.log(
      `${(SIZES[index] as number) / KB} KB: a letter costs ${times.toFixed(2)} of what it costs in 10 KB`,
    );
  });
  for (const [what, piece] of HARD) {
    const text = textOf(piece, 1000 * KB);
    const before = cpuMs();
    read(text);
    console.log(`${what}: ${Math.round(cpuMs() - before)} ms for 1 MB`);
  }
}

const read = (text: string) =>
  readArticle({
    key: 'growth',
    title: null,
    publisher: null,
    url: null,
    published: null,
    credit: null,
    text,
  });

function textOf(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let length = 0; length < size; ) {
    const next = piece(pieces.length);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, size);
}

/** Processor milliseconds of this process. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
