import { preload } from 'react-dom';
import type { DateLocale } from '@/lib/time/display';

/** The files that a page's first words are set in; the same ones as the style sheet names. */
const FILES: Record<DateLocale, string[]> = {
  bn: [
    new URL(
      '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-bengali-wght-normal.woff2',
      import.meta.url,
    ).href,
    new URL(
      '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-bengali-wght-normal.woff2',
      import.meta.url,
    ).href,
  ],
  en: [
    new URL(
      '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-latin-wght-normal.woff2',
      import.meta.url,
    ).href,
    new URL(
      '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-latin-wght-normal.woff2',
      import.meta.url,
    ).href,
  ],
};

/** Has the browser fetch a page's typefaces before it has read the style sheet, so that its lines don't move. */
export function preloadFonts(locale: DateLocale): void {
  for (const file of FILES[locale])
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
