import * as flags from 'country-flag-icons/string/3x2';
import type { Colours } from './colours';
import { type Fitted, type Fitting, fitted } from './lines';
import { shape } from './shape';
import type { Typeface } from './typefaces';

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const WIDTH = 1200;
export const HEIGHT = 630;

/** What a shared page's picture tells. */
export interface Picture {
  /** The site's name, and what it is in a few words. */
  name: string;
  promise: string;
  /** What kind of page it is. */
  kicker: string;
  /** Of whom they speak for, ISO 3166-1 alpha-2; at most seven are drawn, more than four of them smaller, and none for other codes. */
  flags: readonly string[];
  /** How many flags are not drawn, in words: "+2". */
  more?: (count: number) => string;
  title: string;
  /** Shorter ways to say the title, the longest first, for when it would be cut. */
  shorter?: readonly string[];
  /** Most important first; those for which no room is left are left out. */
  facts: readonly string[];
  /** The sentence that it rests on, in its own Bengali. */
  quote: string | null;
}

const EDGE = 72;
const INNER = WIDTH - 2 * EDGE;
const FLAGS = [
  { most: 4, width: 108, height: 72, gap: 24, top: 142 },
  { most: 7, width: 72, height: 48, gap: 14, top: 146 },
];
/** How much of the height a title may take: beneath it two facts have room. */
const TITLE = 256;
/** Over a title and from line to line of it, as shares of its size. */
const [ABOVE, LINE] = [0.22, 1.26];
/** Where the text may reach down to. */
const FLOOR = HEIGHT - 56;

/** Draws a picture as SVG whose words are outlines: whatever paints it needs no typeface. */
export function drawPicture(picture: Picture, colour: Colours): string {
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour.paper}"/>`,
    `<rect width="${WIDTH}" height="14" fill="${colour.accent}"/>`,
  ];
  const write = (line: string, x: number, y: number, typeface: Typeface, size: number, ink: string) => {
    parts.push(
      `<g transform="translate(${x} ${y})" fill="${ink}">${shape(line, typeface, size).outlines}</g>`,
    );
  };
  const name = shape(picture.name, 'serif', 52);
  write(picture.name, EDGE, 92, 'serif', 52, colour.ink);
  const promise = fitted(picture.promise, {
    typeface: 'sans',
    sizes: [25, 22, 20],
    width: INNER - name.width - 28,
    most: () => 1,
  });
  write(promise.lines[0] ?? '', EDGE + name.width + 28, 90, 'sans', promise.size, colour.quiet);
  parts.push(`<rect x="${EDGE}" y="118" width="${INNER}" height="2" fill="${colour.ink}"/>`);
  write(picture.kicker, EDGE, 180, 'sans', 32, colour.accent);
  let y = 180;

  const flags = picture.flags.flatMap((code) => flagOf(code) ?? []);
  const row = flagRow(flags);
  for (const { flag, at } of row) parts.push(placed(flag, at), frame(at, colour.rule));
  const rest = flags.length > row.length ? (picture.more?.(flags.length - row.length) ?? '') : '';
  if (rest)
    write(rest, (row[0]?.at.left ?? 0) - 16 - shape(rest, 'sans', 30).width, 181, 'sans', 30, colour.quiet);

  const title = titleOf(picture);
  y = (flags.length > 0 ? 196 : 176) + title.size * ABOVE;
  for (const line of title.lines) {
    y += title.size * LINE;
    write(line, EDGE, y, 'serif', title.size, colour.ink);
  }
  y += 20;
  for (const fact of picture.facts) {
    const { size, lines } = fitted(fact, { typeface: 'sans', sizes: [34, 30], width: INNER, most: () => 2 });
    if (y + lines.length * size * 1.5 > FLOOR) continue;
    for (const line of lines) {
      y += size * 1.5;
      write(line, EDGE, y, 'sans', size, colour.quiet);
    }
  }
  if (picture.quote) {
    const room = Math.floor((FLOOR - y - 30) / 50);
    const told = fitted(`“${picture.quote}`, {
      typeface: 'quote',
      sizes: [32],
      width: INNER - 32,
      most: () => Math.min(room, 3),
      closing: '”',
    });
    if (room > 0) {
      parts.push(
        `<rect x="${EDGE}" y="${y + 32}" width="6" height="${told.lines.length * 50}" fill="${colour.accent}"/>`,
      );
      told.lines.forEach((line, index) => {
        write(line, EDGE + 32, y + 68 + index * 50, 'quote', 32, colour.ink);
      });
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
}

/** The title whole, or else the longest shorter one that stands whole; cut only where there is none. */
function titleOf({ title, shorter = [], quote }: Picture): Fitted {
  const room: Fitting = {
    typeface: 'serif',
    sizes: quote ? [68, 60, 52] : [84, 76, 68, 60, 52],
    width: INNER,
    most: (size) => (quote ? 2 : Math.floor((TITLE / size - ABOVE) / LINE)),
  };
  let told = fitted(title, room);
  for (const text of shorter) {
    if (told.whole) break;
    told = fitted(text, room);
  }
  return told;
}

/** A few flags at the right of the kicker, where no title comes; many are smaller. */
function flagRow(all: readonly string[]): { flag: string; at: Place }[] {
  const row = FLAGS.find(({ most }) => all.length <= most) ?? FLAGS.at(-1);
  if (!row) return [];
  const shown = all.slice(0, row.most);
  const first = WIDTH - EDGE - shown.length * (row.width + row.gap) + row.gap;
  return shown.map((flag, index) => ({ flag, at: { ...row, left: first + index * (row.width + row.gap) } }));
}

const flagOf = (code: string): string | undefined =>
  Object.entries(flags).find(([name]) => name === code)?.[1];

/** A flag of the package, which has a viewBox alone, at a place and in a size. */
const placed = (svg: string, { left, top, width, height }: Place): string =>
  svg.replace('<svg ', `<svg x="${left}" y="${top}" width="${width}" height="${height}" `);

const frame = ({ left, top, width, height }: Place, ink: string): string =>
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" stroke="${ink}" stroke-width="2"/>`;
