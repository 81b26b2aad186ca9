import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';

/** হওয়ার, শপথ নেওয়ার: a doing in the genitive. */
export const isUndone = (chunk: Chunk | undefined): boolean => UNDONE.test(chunk?.letters ?? '');

const UNDONE = new RegExp(
  `(${['করার', 'হওয়ার', 'যাওয়ার', 'আসার', 'নেওয়ার', 'দেওয়ার', 'পাওয়ার', 'বসার'].map(spell).join('|')})$`,
  'u',
);
