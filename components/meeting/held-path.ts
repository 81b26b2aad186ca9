import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';

/** The list of those of somebody's meetings that were held. */
export const heldPath = (whose: Partial<MeetingFilter>): string =>
  withQuery('/meetings', meetingFilterUrl({ ...ALL_MEETINGS, ...whose, status: ['held'] }));
