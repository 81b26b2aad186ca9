import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, nameAsText } from '@/components/locale/name-in';
import type { Choices as Offered } from '@/graph/queries/choices';
import type { NamedLeader } from '@/graph/queries/names';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import type { DateLocale } from '@/lib/time/display';
import { Day, Menu } from './form-parts';
import { LeaderMenu } from './leader-menu';
import { KindAndStatusChoices, ReadingChoices } from './meeting-choices';
import { MoreFields } from './more-fields';

interface Props {
  /** What was asked for, right or wrong: a refused value stays in its field. */
  params: UrlParams;
  /** What it was understood as. */
  filter: MeetingFilter;
  offered: Offered;
  /** Whether the page follows the fields at once: then a phone shows how days are read when there are any. */
  live?: boolean;
}

/** The fields of the meetings' filter, named as the URL names them, so that a form without script asks the same. */
export function MeetingFields({ params, filter, offered, live = false }: Props) {
  const t = useTranslations('filter');
  const locale = useLocale();
  const given = (field: string) => [params[field] ?? ''].flat().join(',');
  const { country, leader } = filter;
  const narrowed =
    filter.kind.length + filter.status.length > 0 || !!country || !!leader || !!given('leaderName');
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Day name="from" label={t('from')} value={given('from')} />
        <Day name="to" label={t('to')} value={given('to')} />
        <div className={live && !filter.from && !filter.to ? 'max-md:hidden' : 'contents'}>
          <ReadingChoices filter={filter} />
        </div>
      </div>
      <MoreFields narrowed={narrowed} summary={t('more')}>
        <div className="flex flex-wrap gap-x-10 gap-y-3 pt-1 pb-2">
          <KindAndStatusChoices filter={filter} />
          <Menu
            name="country"
            label={t('country')}
            all={t('everyCountry')}
            value={given('country')}
            options={byName(offered.countries, ({ code }) => code, locale)}
          />
          <LeaderMenu
            chosen={offered.leader ?? (leader ? nameless(leader) : null)}
            refused={given('leaderName') || null}
          />
        </div>
      </MoreFields>
    </>
  );
}

/** Of somebody whom the graph lacks the id is all there is. */
const nameless = (id: string): NamedLeader => ({ id, name: id, nameEn: null, speaksFor: null });

/** A menu's lines in the order of the reader's alphabet. */
export function byName<T extends Bilingual>(all: T[], idOf: (one: T) => string, locale: DateLocale) {
  const { compare } = new Intl.Collator(locale);
  return all
    .map((one) => ({
      value: idOf(one),
      name: nameAsText(locale, one),
    }))
    .sort((a, b) => compare(a.name, b.name));
}
