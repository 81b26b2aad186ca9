import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colours, coloursIn } from '@/app/pictures/colours';
import { drawPicture, HEIGHT, type Picture, WIDTH } from '@/app/pictures/picture';

const PICTURE: Picture = {
  name: 'বৈঠক',
  promise: 'কোন নেতা কার সঙ্গে কবে, কোথায় বসলেন',
  kicker: 'মুখোমুখি বৈঠক',
  flags: ['RU', 'KP'],
  title: 'ভ্লাদিমির পুতিন ও কিম জং উন',
  facts: ['জুন ২০২৪', 'পিয়ংইয়ং'],
  quote: 'গত জুনে তিনি উত্তর কোরিয়া সফর করেন।',
};
const LONG = Array(60).fill('মোহাম্মদ বিন আবদুলরহমান').join(' ');

/** How far a picture's ink reaches, under the bar at its head. */
async function painted(picture: Picture) {
  const { data, info } = await sharp(Buffer.from(drawPicture(picture, colours())))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([WIDTH, HEIGHT]);
  const isPaper = (at: number) => [0, 1, 2].every((part) => data[at + part] === data[data.length - 3 + part]);
  let [left, right, bottom] = [WIDTH, 0, 0];
  for (let y = 20; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      if (!isPaper((y * WIDTH + x) * 3)) [left, right, bottom] = [Math.min(left, x), Math.max(right, x), y];
  return { left, right, bottom };
}

test.each([
  ['a usual meeting', PICTURE],
  ['names without end', { ...PICTURE, title: LONG, facts: [LONG, LONG, LONG], quote: LONG }],
  ['one word without end', { ...PICTURE, title: 'ক্ষ'.repeat(300), quote: null }],
  ['hardly anything', { ...PICTURE, promise: '', flags: [], title: 'মুন', facts: [], quote: null }],
])('%s stays within the margins', async (_, picture) => {
  const ink = await painted(picture);
  expect(ink.left).toBeGreaterThanOrEqual(64);
  expect(ink.right).toBeLessThanOrEqual(WIDTH - 64);
  expect(ink.bottom).toBeLessThanOrEqual(HEIGHT - 30);
});

test('a fact for which no room is left does not take that of a shorter one behind it', () => {
  const some = ['জুন ২০২৪', 'পিয়ংইয়ং', '২টি দেশের সঙ্গে'];
  const svg = (facts: string[]) => drawPicture({ ...PICTURE, quote: null, facts }, colours());
  expect(svg([...some, LONG, '৪টি সংবাদ থেকে'])).toBe(svg([...some, '৪টি সংবাদ থেকে']));
  expect(svg([...some, LONG])).toBe(svg(some));
});

test('a name of any length leaves room for two facts', () => {
  const groups = (title: string, facts: string[]) =>
    drawPicture({ ...PICTURE, quote: null, title, facts }, colours()).match(/<g transform="translate\(72 /g)
      ?.length ?? 0;
  for (let names = 1; names < 12; names += 1) {
    const title = Array(names).fill('আবদুলরহমান').join(' ');
    expect(groups(title, ['জুন ২০২৪', 'পিয়ংইয়ং']), title).toBe(groups(title, []) + 2);
  }
});

test('a title that would be cut is told in the longest of its shorter ways that stands whole', () => {
  const svg = (title: string, shorter: string[] = []) =>
    drawPicture({ ...PICTURE, title, shorter }, colours());
  const ways = ['পুতিন, কিম, মোদি এবং আরও ৫৭টি নাম', 'পুতিন, কিম এবং আরও ৫৮টি নাম'];
  expect(svg(LONG, [LONG, ...ways])).toBe(svg(ways[0] ?? ''));
  expect(svg('পুতিন ও কিম', ways)).toBe(svg('পুতিন ও কিম'));
});

test('more than four flags stand smaller, and more than seven are not drawn', () => {
  const all = ['RU', 'KP', 'US', 'FR', 'DE', 'IT', 'JP', 'CA'];
  const drawn = (flags: string[]) => drawPicture({ ...PICTURE, flags }, colours());
  expect(drawn(all.slice(0, 4)).match(/<svg /g)).toHaveLength(5);
  expect(drawn(all.slice(0, 7)).match(/<svg /g)).toHaveLength(8);
  expect(drawn(all)).toBe(drawn(all.slice(0, 7)));
  // and counted where the picture says how
  const counted = drawPicture({ ...PICTURE, flags: all, more: (count) => `+${count}` }, colours());
  expect(counted.match(/<svg /g)).toHaveLength(8);
  expect(counted).not.toBe(drawn(all));
});

test('words are outlines, and flags that there are none of are left out', () => {
  const svg = drawPicture({ ...PICTURE, flags: ['UN', 'RU'] }, colours());
  expect(svg).not.toMatch(/<text|[\u0980-\u09ff]/);
  expect(svg.match(/<svg /g)).toHaveLength(2);
});

test('the colours are the pages’ own; a style sheet without them is refused', () => {
  const styles = readFileSync('app/globals.css', 'utf8');
  for (const colour of Object.values(colours())) expect(styles).toContain(colour);
  expect(() => coloursIn(styles.replace('--accent: light-dark', '--accent: '))).toThrow('--accent');
});
