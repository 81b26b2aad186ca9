import { findStamps, type Stamp } from './find-stamps';

/** The stamp of a line that tells when the article appeared: before the update's, never a printing's. */
export const ownStamp = (stamps: readonly Stamp[]): Stamp | null =>
  stamps.find((stamp) => stamp.label === 'published') ??
  stamps.find((stamp) => stamp.label === null) ??
  stamps.find((stamp) => stamp.label === 'updated') ??
  null;

/**
 * The day in a field that should hold nothing but a stamp.
 * @returns null where it holds no day, or words that are not understood (`scraped 2025-12-30`): a day is never guessed
 */
export function readStamp(field: string): Stamp | null {
  const { stamps, other } = findStamps(field.replace(/\s+/gu, ' ').trim());
  return other === '' ? ownStamp(stamps) : null;
}
