import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/components/locale/local-path';
import { SearchBox } from './search-box';
import { useOptionWords } from './use-option-words';

/** The search box with the words of the page's language. */
export function MastheadSearch() {
  const t = useTranslations('search');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const when = useTranslations('when');
  const reason = useTranslations('fault.reason');
  const locale = useLocale();
  const options = useOptionWords();
  return (
    <div className="w-full pb-2 sm:w-auto sm:py-1">
      <SearchBox
        action={localPath(locale, '/search')}
        locale={locale}
        words={{
          label: t('label'),
          placeholder: t('placeholder'),
          send: t('send'),
          suggestions: t('suggestions'),
          tooLong: reason('too-long', { value: '' }),
          all: t('all', { q: '{q}' }),
          ...options,
          group: {
            pair: t('group.pair'),
            names: t('group.names'),
            places: t('group.places'),
            meetings: t('group.meetings'),
            articles: t('group.articles'),
          },
          met: {
            kind: { talks: kind('talks'), call: kind('call'), visit: kind('visit'), summit: kind('summit') },
            status: {
              planned: status('planned'),
              proposed: status('proposed'),
              cancelled: status('cancelled'),
            },
            reportedOn: when('reportedOn'),
            unknown: when('unknown'),
          },
        }}
      />
    </div>
  );
}
