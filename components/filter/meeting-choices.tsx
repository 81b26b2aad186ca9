import { useTranslations } from 'next-intl';
import { KINDS, type MeetingFilter, STATUSES } from '@/lib/filter/meeting-filter';
import { READINGS } from '@/lib/time/filter';
import { Choices } from './form-parts';

interface Props {
  filter: MeetingFilter;
}

/** How a range of days is to be read. */
export function ReadingChoices({ filter }: Props) {
  const t = useTranslations('filter');
  return (
    <Choices
      type="radio"
      legend={t('readings')}
      name="reading"
      options={READINGS.map((value) => ({ value, name: t(`reading.${value}`) }))}
      chosen={[filter.reading]}
    />
  );
}

/** Which kinds of meetings, and of which status. */
export function KindAndStatusChoices({ filter }: Props) {
  const t = useTranslations('filter');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  return (
    <>
      <Choices
        type="checkbox"
        legend={t('kind')}
        name="kind"
        options={KINDS.map((value) => ({ value, name: kind(value) }))}
        chosen={filter.kind}
      />
      <Choices
        type="checkbox"
        legend={t('status')}
        name="status"
        options={STATUSES.map((value) => ({ value, name: status(value) }))}
        chosen={filter.status}
      />
    </>
  );
}
