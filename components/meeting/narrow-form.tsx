import { useTranslations } from 'next-intl';
import { Day, Menu, Send } from '@/components/filter/form-parts';
import { KindAndStatusChoices, ReadingChoices } from '@/components/filter/meeting-choices';
import { OnlyThose } from '@/components/filter/only-those';
import { MEETING_SORTS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Only } from './use-only';

interface Props {
  /** The page that the list stands on, and the list's own place in it. */
  action: string;
  filter: MeetingFilter;
  /** What else narrows the list, that no field shows. */
  only: Only[];
}

/** Narrows and sorts the meetings of one page: the fields of the meetings' filter but for whom it is of. No script. */
export function NarrowForm({ action, filter, only }: Props) {
  const t = useTranslations('filter');
  const { from, to } = filter;
  const narrowed =
    filter.kind.length + filter.status.length > 0 ||
    !!from ||
    !!to ||
    only.length > 0 ||
    filter.sort !== 'newest';
  return (
    <details open={narrowed || undefined} className="pb-2 print:hidden">
      <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">{t('narrow')}</summary>
      <search>
        <form
          action={action}
          method="get"
          autoComplete="off"
          className="flex flex-wrap items-end gap-x-8 gap-y-3 pt-1 pb-2"
        >
          {only.map(({ name, value, words, others }) => (
            <div key={name} className="basis-full">
              <OnlyThose name={name} value={value} without={others} wayOut={t('others')}>
                {words}
              </OnlyThose>
            </div>
          ))}
          <div className="flex flex-wrap gap-4">
            <Day name="from" label={t('from')} value={from ?? ''} />
            <Day name="to" label={t('to')} value={to ?? ''} />
          </div>
          <ReadingChoices filter={filter} />
          <KindAndStatusChoices filter={filter} />
          <Menu
            name="sort"
            label={t('sort')}
            value={filter.sort}
            options={MEETING_SORTS.map((value) => ({ value, name: t(`sorts.${value}`) }))}
          />
          <Send label={t('send')} />
        </form>
      </search>
    </details>
  );
}
