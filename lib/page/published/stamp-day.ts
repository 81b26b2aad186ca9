import type { PaperZone } from './day-in-zone';
import { findStamps, type Stamp } from './find-stamps';

/** The stamp of a line that tells when the article appeared: before the update's, never a printing's. */
export const ownStamp = (stamps: readonly Stamp[]): Stamp | null =>
  stamps.find((stamp) => stamp.label === 'published') ??
  stamps.find((stamp) => stamp.label === null) ??
  stamps.find((stamp) => stamp.label === 'updated') ??
  null;

/**
 * The day in a field that should hold nothing but a stamp.
 * @param zone where the paper is; Dhaka where nothing tells
 * @returns null where it holds no day, or words that are not understood (`scraped 2025-12-30`): a day is never guessed
 */
export function readStamp(field: string, zone?: PaperZone): Stamp | null {
  const { stamps, other } = findStamps(field.replace(/\s+/gu, ' ').trim(), zone);
  return other === '' ? ownStamp(stamps) : null;
}
