import { useLocale, useTranslations } from 'next-intl';
import { nameAsText } from '@/components/locale/name-in';
import { useOptionWords } from '@/components/search/use-option-words';
import type { NamedLeader } from '@/graph/queries/names';
import { LeaderField } from './leader-field';

interface Props {
  /** The filter's leader; null where it has none. */
  chosen: NamedLeader | null;
  /** What was typed and is nobody's name. */
  refused: string | null;
}

/** The filter's leader with the words of the page's language. */
export function LeaderMenu({ chosen, refused }: Props) {
  const t = useTranslations('filter');
  const locale = useLocale();
  const offered = useOptionWords();
  return (
    <LeaderField
      chosen={chosen && { id: chosen.id, label: nameAsText(locale, chosen) }}
      refused={refused}
      locale={locale}
      words={{
        label: t('leader'),
        everyone: t('everyLeader'),
        placeholder: t('leaderTyped'),
        options: t('leaders'),
        more: t('leadersMore', { shown: '{shown}', all: '{all}' }),
        ...offered,
      }}
    />
  );
}
