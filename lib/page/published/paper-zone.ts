import { paperState } from '@/lib/mentions/paper-state';
import type { PaperZone } from './day-in-zone';

/** Where a paper counts its days, by its name. */
export const paperZone = (publisher: string | null): PaperZone =>
  paperState(publisher) === 'IN' ? 'Asia/Kolkata' : 'Asia/Dhaka';
