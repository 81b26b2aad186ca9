import { useLocale, useTranslations } from 'next-intl';
import { Menu, Send } from '@/components/filter/form-parts';
import { byName } from '@/components/filter/meeting-fields';
import type { Choices } from '@/graph/queries/choices';
import { LEADER_SORTS, type LeaderFilter } from '@/lib/filter/leader-filter';

interface Props {
  action: string;
  filter: LeaderFilter;
  offered: Choices;
}

/** Search by name, country and order. A plain form: it needs no script. */
export function LeaderFilterForm({ action, filter, offered }: Props) {
  const t = useTranslations('leaderFilter');
  const locale = useLocale();
  return (
    <form
      action={action}
      method="get"
      autoComplete="off"
      className="flex flex-wrap items-end gap-x-4 gap-y-2 border-y border-rule py-3"
    >
      <label className="flex flex-col text-small">
        <span className="text-quiet">{t('search')}</span>
        <input
          type="search"
          name="search"
          defaultValue={filter.search ?? ''}
          maxLength={100}
          className="w-[15rem]"
        />
      </label>
      <Menu
        name="country"
        label={t('country')}
        all={t('everyCountry')}
        value={filter.country ?? ''}
        options={byName(offered.countries, ({ code }) => code, locale)}
      />
      <Menu
        name="sort"
        label={t('sort')}
        value={filter.sort}
        options={LEADER_SORTS.map((value) => ({ value, name: t(`sorts.${value}`) }))}
      />
      <Send label={t('send')} />
    </form>
  );
}
