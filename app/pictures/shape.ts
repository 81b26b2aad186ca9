import { Buffer, shape as shapeRun } from 'harfbuzzjs';
import { fontOf, type Typeface } from './typefaces';

/** Words as outlines. */
export interface Shaped {
  /** How far the pen has moved, in pixels. */
  width: number;
  /** SVG elements, with the pen's start at 0, 0 and y growing downwards. */
  outlines: string;
  /** Letters that the typeface lacks, drawn as a box. */
  missing: number;
}

/** Shapes one line as a browser does, by the same shaper as Chromium's, conjuncts and vowel signs included. @param size in pixels */
export function shape(text: string, typeface: Typeface, size: number): Shaped {
  const scale = size / 1000;
  let [pen, missing] = [0, 0];
  const outlines = glyphsOf(text, typeface).map(({ glyph, advance, x, y }) => {
    const outline = outlineOf(typeface, glyph);
    const placed = outline && `<path transform="translate(${pen + x} ${y})" d="${outline}"/>`;
    if (glyph === 0) missing += 1;
    pen += advance;
    return placed;
  });
  return {
    width: pen * scale,
    outlines: `<g transform="scale(${scale} ${-scale})">${outlines.join('')}</g>`,
    missing,
  };
}

/** How wide a line is, in pixels, without drawing it. */
export const measure = (text: string, typeface: Typeface, size: number): number =>
  (glyphsOf(text, typeface).reduce((width, { advance }) => width + advance, 0) * size) / 1000;

/** In units of 1/1000 of the size, y growing upwards. */
interface Glyph {
  glyph: number;
  advance: number;
  x: number;
  y: number;
}

/** Bengali and Latin are shaped apart, for a run has the rules of one script; what belongs to no script goes with its left. */
const RUNS = /\p{Script=Latin}[^\p{Script=Bengali}]*|[^\p{Script=Latin}]+/gu;

function glyphsOf(text: string, typeface: Typeface): Glyph[] {
  return [...text.normalize('NFC').matchAll(RUNS)].flatMap(([run]) => {
    const buffer = new Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shapeRun(fontOf(typeface), buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return { glyph, advance: xAdvance, x: xOffset, y: yOffset };
    });
  });
}

const outlines = new Map<string, string>();

/** The shape of a glyph as an SVG path; each is asked for once. */
function outlineOf(typeface: Typeface, glyph: number): string {
  const key = `${typeface} ${glyph}`;
  const outline = outlines.get(key) ?? fontOf(typeface).glyphToPath(glyph);
  outlines.set(key, outline);
  return outline;
}
