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
const SANS_LATIN: Face = {
  family: SANS,
  file: new URL(
    '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-latin-wght-normal.woff2',
    import.meta.url,
  ).href,
  range: LATIN,
};
const SERIF_LATIN: Face = {
  family: SERIF,
  file: new URL(
    '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-latin-wght-normal.woff2',
    import.meta.url,
  ).href,
  range: LATIN,
};
const SANS_BENGALI: Face = {
  family: SANS,
  file: new URL(
    '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-bengali-wght-normal.woff2',
    import.meta.url,
  ).href,
  range: BENGALI,
};
const SERIF_BENGALI: Face = {
  family: SERIF,
  file: new URL(
    '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-bengali-wght-normal.woff2',
    import.meta.url,
  ).href,
  range: BENGALI,
};
/** A Bengali line has its blanks, commas and brackets from the Latin files. */
const SANS_FACES = [SANS_BENGALI, SANS_LATIN];
const SERIF_FACES = [SERIF_BENGALI, SERIF_LATIN];

/** What is fetched before the style sheet is read; on a Bengali page the script below sees to the larger serif files. */
const EARLY: Record<DateLocale, Face[]> = { bn: SANS_FACES, en: [SANS_LATIN, SERIF_LATIN] };

/** Has the browser fetch a page's typefaces before it has read the style sheet, so that its lines don't move. */
export function preloadFonts(locale: DateLocale): void {
  for (const { file } of EARLY[locale])
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}

/**
 * Runs in the head. Where the browser has Bengali letters of its own, it keeps them unless ours are there at once
 * (`typefaces.css`): theirs are of another width, and all lines would move when ours came. Where it has none, every one
 * would be drawn as the same box until the typefaces are there: a Bengali page waits for the sans, 3 seconds at most.
 * Headings are set in it too where the serif, twice as large, is not there with it or, on a fast line, at once after it;
 * the next visit has both.
 */
export const FONT_SCRIPT = `(function(){
var root=document.documentElement,pen=document.createElement("canvas").getContext("2d");
if(!pen||!window.FontFace)return;
var serif=${JSON.stringify(SERIF_FACES)};
pen.font="40px sans-serif";
var box=pen.measureText("\u0378").width;
if(["\u0995","\u09b6","\u099f"].some(function(letter){return pen.measureText(letter).width!==box})){
root.dataset.letters="own";
if(root.lang==="bn")serif.forEach(function(face){
document.head.append(Object.assign(document.createElement("link"),
{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href:face.file}))});
return}
if(root.lang!=="bn")return;
root.dataset.letters="awaited";
function load(faces){return Promise.all(faces.map(function(face){
var one=new FontFace(face.family,"url("+face.file+")",{weight:"100 900",unicodeRange:face.range});
document.fonts.add(one);
return one.load()}))}
function show(){if(root.dataset.letters==="awaited")delete root.dataset.letters}
setTimeout(show,3000);
load(${JSON.stringify(SANS_FACES)}).then(function(){
setTimeout(function(){if(root.dataset.letters==="awaited")root.dataset.letters="sans"},
performance.now()<500?100:0);
return load(serif)}).then(show,show)
})()`;
