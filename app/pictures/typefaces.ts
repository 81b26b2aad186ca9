import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Blob, Face, Font } from 'harfbuzzjs';

/** Files of the packages that bring the typefaces as TrueType; those for the pages are packed, which HarfBuzz does not read. */
const FILES = {
  serif: 'noto-serif-bengali/700Bold/NotoSerifBengali_700Bold.ttf',
  quote: 'noto-serif-bengali/400Regular/NotoSerifBengali_400Regular.ttf',
  sans: 'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
} as const;

export type Typeface = keyof typeof FILES;

const fonts = new Map<Typeface, Font>();

/** Where a typeface's file lies, from the folder that Boithok runs in. */
export const typefaceFile = (typeface: Typeface): string =>
  path.join(process.cwd(), 'node_modules', '@expo-google-fonts', FILES[typeface]);

/** A typeface as HarfBuzz has it, in units of 1/1000 of its size; read once. */
export function fontOf(typeface: Typeface): Font {
  const known = fonts.get(typeface);
  if (known) return known;
  const font = new Font(new Face(new Blob(readFileSync(typefaceFile(typeface)))));
  font.setScale(1000, 1000);
  fonts.set(typeface, font);
  return font;
}
