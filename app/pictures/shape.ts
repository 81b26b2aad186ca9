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

/** Bengali and Latin are shaped apart, for a run has the rules of one script; what belongs to no script goes with its left. */
const RUNS = /\p{Script=Latin}[^\p{Script=Bengali}]*|[^\p{Script=Latin}]+/gu;

/** Shapes one line as a browser does, by the same shaper as Chromium's, conjuncts and vowel signs included. @param size in pixels */
export function shape(text: string, typeface: Typeface, size: number): Shaped {
  const font = fontOf(typeface);
  const scale = size / 1000;
  const outlines: string[] = [];
  let [pen, missing] = [0, 0];
  for (const [run] of text.normalize('NFC').matchAll(RUNS)) {
    const buffer = new Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shapeRun(font, buffer);
    const positions = buffer.getGlyphPositions();
    buffer.getGlyphInfos().forEach(({ codepoint: glyph }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const outline = font.glyphToPath(glyph);
      if (outline) outlines.push(`<path transform="translate(${pen + xOffset} ${yOffset})" d="${outline}"/>`);
      if (glyph === 0) missing += 1;
      pen += xAdvance;
    });
  }
  return {
    width: pen * scale,
    outlines: `<g transform="scale(${scale} ${-scale})">${outlines.join('')}</g>`,
    missing,
  };
}
