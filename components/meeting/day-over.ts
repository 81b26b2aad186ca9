import type { Meeting } from '@/graph/queries/meeting';

/**
 * Whether all days on which something planned or proposed could be are over, so that its status is that of the day of the news.
 * @param today ISO day
 */
export const isDayOver = (
  { status, when }: { status: Meeting['status']; when: Pick<Meeting['when'], 'latest'> },
  today: string,
): boolean => (status === 'planned' || status === 'proposed') && when.latest !== null && when.latest < today;
