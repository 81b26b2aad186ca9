import { preload } from 'react-dom';
import type { DateLocale } from '@/lib/time/display';

interface Face {
  family: string;
  file: string;
  /** What the file has letters for, as the packages' own style sheets tell it. */
  range: string;
}

const LATIN = 'U+0000-00FF,U+2000-206F';
const BENGALI = 'U+0951-0952,U+0964-0965,U+0980-09FE,U+200C-200D,U+20B9,U+25CC';
const SANS = 'Noto Sans Bengali Variable';
const SERIF = 'Noto Serif Bengali Variable';

/** The files that a page's first words are set in; the same ones as the style sheet names. */
const LATIN_FACES: Face[] = [
  {
    family: SANS,
    file: new URL(
      '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-latin-wght-normal.woff2',
      import.meta.url,
    ).href,
    range: LATIN,
  },
  {
    family: SERIF,
    file: new URL(
      '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-latin-wght-normal.woff2',
      import.meta.url,
    ).href,
    range: LATIN,
  },
];
const BENGALI_FACES: Face[] = [
  {
    family: SANS,
    file: new URL(
      '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-bengali-wght-normal.woff2',
      import.meta.url,
    ).href,
    range: BENGALI,
  },
  {
    family: SERIF,
    file: new URL(
      '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-bengali-wght-normal.woff2',
      import.meta.url,
    ).href,
    range: BENGALI,
  },
];
/** A Bengali line has its blanks, commas and brackets from the Latin files. */
const FACES: Record<DateLocale, Face[]> = { bn: [...BENGALI_FACES, ...LATIN_FACES], en: LATIN_FACES };

/** Has the browser fetch a page's typefaces before it has read the style sheet, so that its lines don't move. */
export function preloadFonts(locale: DateLocale): void {
  for (const { file } of FACES[locale])
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}

/**
 * Runs in the head. Where the browser has Bengali letters of its own, it keeps them unless ours are there at once
 * (`typefaces.css`): theirs are of another width, and all lines would move when ours came. Where it has none, every one
 * would be drawn as the same box until the typefaces are there: a Bengali page waits for them, 3 seconds at most.
 */
export const FONT_SCRIPT = `(function(){
var root=document.documentElement,pen=document.createElement("canvas").getContext("2d");
if(!pen||!window.FontFace)return;
pen.font="40px sans-serif";
var box=pen.measureText("\\u0378").width;
if(["\\u0995","\\u09b6","\\u099f"].some(function(letter){return pen.measureText(letter).width!==box})){
root.dataset.letters="own";return}
if(root.lang!=="bn")return;
root.dataset.letters="awaited";
function show(){delete root.dataset.letters}
setTimeout(show,3000);
Promise.all(${JSON.stringify([...LATIN_FACES, ...BENGALI_FACES])}.map(function(face){
var one=new FontFace(face.family,"url("+face.file+")",{weight:"100 900",unicodeRange:face.range});
document.fonts.add(one);
return one.load()})).then(show,show)
})()`;
