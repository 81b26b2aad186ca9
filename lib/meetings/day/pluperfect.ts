import type { Chunk } from '@/lib/mentions/chunk';

/** "জানানো হয়েছিল", "গিয়েছিলেন": done before something that is over too. */
export const isPluperfect = (verb: Chunk | undefined): boolean => PLUPERFECT.test(verb?.letters ?? '');
const PLUPERFECT = /(ছিল|ছিলেন|ছিলো)$/u;
