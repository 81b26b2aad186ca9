import { useTranslations } from 'next-intl';
import type { Field } from './headline-sources';

/** What each thing that is told of a meeting is called, as beside the meeting's own facts. */
export function useFieldWords(): Record<Field, string> {
  const t = useTranslations('meeting');
  return {
    date: t('when'),
    place: t('where'),
    kind: t('kind'),
    status: t('status'),
    participants: t('who'),
    countries: t('countries'),
    organisations: t('organisations'),
  };
}
