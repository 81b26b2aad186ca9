import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/components/locale/local-path';
import { SearchBox } from './search-box';
import { useWhyWords } from './why-line';

/** The search box with the words of the page's language. */
export function MastheadSearch() {
  const t = useTranslations('search');
  const kind = useTranslations('kind');
  const locale = useLocale();
  const why = useWhyWords();
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
          none: t('none'),
          one: t('one'),
          some: t('some', { count: '{count}' }),
          all: t('all', { q: '{q}' }),
          meetings: t('meetings', { count: '{count}' }),
          group: {
            pair: t('group.pair'),
            names: t('group.names'),
            meetings: t('group.meetings'),
            articles: t('group.articles'),
          },
          kind: { talks: kind('talks'), call: kind('call'), visit: kind('visit'), summit: kind('summit') },
          why,
        }}
      />
    </div>
  );
}
