import { expect, test } from 'vitest';
import { fitted } from '@/app/pictures/lines';
import { shape } from '@/app/pictures/shape';

const ROOM = { typeface: 'serif', sizes: [84, 60], width: 1056, most: () => 2 } as const;
const widths = ({ size, lines }: { size: number; lines: string[] }) =>
  lines.map((line) => shape(line, 'serif', size).width);

test('a short name stands in one line of the largest size', () => {
  expect(fitted('নরেন্দ্র মোদি', ROOM)).toEqual({ size: 84, lines: ['নরেন্দ্র মোদি'], whole: true });
});

test('a longer one is broken between words, none lost', () => {
  const name = 'খলিলুর রহমান ও মোহাম্মদ বিন আবদুলরহমান আল থানি';
  const found = fitted(name, ROOM);
  expect(found.lines).toHaveLength(2);
  expect(found.lines.join(' ')).toBe(name);
});

test('what two lines cannot hold becomes smaller, then is cut and says so', () => {
  const name = 'মোহাম্মদ বিন আবদুলরহমান আল থানি, খলিলুর রহমান, নরেন্দ্র মোদি ও তারেক রহমান';
  expect(fitted(name, ROOM)).toMatchObject({ size: 60 });
  const longer = fitted(`${name}, ${name}`, ROOM);
  expect(longer.lines).toHaveLength(2);
  expect(longer.lines[1]).toMatch(/\S…$/);
  for (const width of widths(longer)) expect(width).toBeLessThanOrEqual(ROOM.width);
});

test('a word longer than a line is broken, never inside a conjunct', () => {
  for (let width = 1000; width < 1080; width += 10) {
    const found = fitted('ক্ষ'.repeat(40), { ...ROOM, sizes: [84], most: () => 9, width });
    expect(found.lines.length).toBeGreaterThan(1);
    for (const line of found.lines) expect(line).toMatch(/^(?:ক্ষ)+$/);
    for (const one of widths(found)) expect(one).toBeLessThanOrEqual(width);
  }
});

test('what closes a text stands behind it, be it whole or cut', () => {
  const quote = '“নভেম্বরের গোড়ায় যুগ্ম সচিব কাবুলে গিয়ে বৈঠক করেন';
  const closed = { ...ROOM, sizes: [60], closing: '”' };
  expect(fitted(quote, closed)).toMatchObject({ whole: true });
  expect(fitted(quote, closed).lines.join(' ')).toBe(`${quote}”`);
  for (let times = 2; times < 12; times += 1) {
    const found = fitted(Array(times).fill(quote).join(' '), closed);
    expect(found).toMatchObject({ whole: false });
    expect(found.lines[1]).toMatch(/\S…”$/);
    for (const width of widths(found)) expect(width).toBeLessThanOrEqual(ROOM.width);
  }
});
