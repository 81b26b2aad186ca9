import { paperState } from '@/lib/mentions/paper-state';
import type { PaperZone } from './day-in-zone';

/** Where a paper counts its days, by whose pages the article is on, else by its name. */
export const paperZone = (publisher: string | null, url: string | null): PaperZone =>
  paperState(publisher, url) === 'IN' ? 'Asia/Kolkata' : 'Asia/Dhaka';
