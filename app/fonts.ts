import { preload } from 'react-dom';
import type { DateLocale } from '@/lib/time/display';

const SANS = new URL(
  '@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-latin-wght-normal.woff2',
  import.meta.url,
).href;
const SERIF = new URL(
  '@fontsource-variable/noto-serif-bengali/files/noto-serif-bengali-latin-wght-normal.woff2',
  import.meta.url,
).href;

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
    // a Bengali line has its blanks, commas and brackets from these
    SANS,
    SERIF,
  ],
  en: [SANS, SERIF],
};

/** Has the browser fetch a page's typefaces before it has read the style sheet, so that its lines don't move. */
export function preloadFonts(locale: DateLocale): void {
  for (const file of FILES[locale])
    preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}

/**
 * Runs in the head of a Bengali page. Where the browser has no Bengali letters of its own, every one would be drawn as
 * the same box until the typefaces are there, and all lines would move then: the page waits for them, 3 seconds at most.
 */
export const FONT_SCRIPT = `(function(){
var root=document.documentElement,pen=document.createElement("canvas").getContext("2d");
if(!pen)return;pen.font="40px sans-serif";
var box=pen.measureText("\u0378").width,has=["\u0995","\u09b6","\u099f"].some(function(letter){return pen.measureText(letter).width!==box});
if(has)return;
root.dataset.letters="awaited";
function show(){delete root.dataset.letters}
setTimeout(show,3000);
addEventListener("DOMContentLoaded",function(){
Promise.all([400,600].flatMap(function(weight){return ["Sans","Serif"].map(function(kind){
return document.fonts.load(weight+" 1em 'Noto "+kind+" Bengali Variable'","\u0995 a")})})).then(show,show)})
})()`;
