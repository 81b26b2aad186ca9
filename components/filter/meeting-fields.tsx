import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, nameIn } from '@/components/locale/name-in';
import type { Choices as Offered } from '@/graph/queries/choices';
import { KINDS, type MeetingFilter, STATUSES } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import type { DateLocale } from '@/lib/time/display';
import { READINGS } from '@/lib/time/filter';
import { Choices, Day, Menu } from './form-parts';

interface Props {
  /** What was asked for, right or wrong: a refused value stays in its field. */
  params: UrlParams;
  /** What it was understood as. */
  filter: MeetingFilter;
  offered: Offered;
}

/** The fields of the meetings' filter, named as the URL names them, so that a form without script asks the same. */
export function MeetingFields({ params, filter, offered }: Props) {
  const t = useTranslations('filter');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const locale = useLocale();
  const given = (field: string) => [params[field] ?? ''].flat().join(',');
  const { country, leader } = filter;
  const narrowed = filter.kind.length + filter.status.length > 0 || !!country || !!leader;
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Day name="from" label={t('from')} value={given('from')} />
        <Day name="to" label={t('to')} value={given('to')} />
        <Choices
          type="radio"
          legend={t('readings')}
          name="reading"
          options={READINGS.map((value) => ({ value, name: t(`reading.${value}`) }))}
          chosen={[filter.reading]}
        />
      </div>
      <details open={narrowed || undefined} className="mt-1">
        <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">{t('more')}</summary>
        <div className="flex flex-wrap gap-x-10 gap-y-3 pt-1 pb-2">
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
          <Menu
            name="country"
            label={t('country')}
            all={t('everyCountry')}
            value={given('country')}
            options={byName(offered.countries, ({ code }) => code, locale)}
          />
          <Menu
            name="leader"
            label={t('leader')}
            all={t('everyLeader')}
            value={given('leader')}
            options={byName(offered.leaders, ({ id }) => id, locale)}
          />
        </div>
      </details>
    </>
  );
}

/** A menu's lines in the order of the reader's alphabet. */
export function byName<T extends Bilingual>(all: T[], idOf: (one: T) => string, locale: DateLocale) {
  const { compare } = new Intl.Collator(locale);
  return all
    .map((one) => ({
      value: idOf(one),
      name: nameIn(locale, one),
      lang: locale === 'en' && one.nameEn === null ? 'bn' : undefined,
    }))
    .sort((a, b) => compare(a.name, b.name));
}
