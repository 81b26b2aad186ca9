import { getLocale, getTranslations } from 'next-intl/server';
import { nameAsText } from '@/components/locale/name-in';
import type { Engine } from '@/graph/engine/engine';
import { side } from '@/graph/queries/side';
import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';

/** What a list of meetings is called where one leader alone narrows it; null for any other. */
export async function listTitle(graph: Engine, filter: MeetingFilter): Promise<string | null> {
  const { sort, page } = ALL_MEETINGS;
  const others = meetingFilterUrl({ ...filter, leader: undefined, sort, page });
  if (!filter.leader || others !== '') return null;
  const [t, locale, found] = await Promise.all([
    getTranslations('meetings'),
    getLocale(),
    side(graph, filter.leader),
  ]);
  return found?.is === 'leader' ? t('ofLeader', { name: nameAsText(locale, found.leader) }) : null;
}
