import { useTranslations } from 'next-intl';
import type { CountWords, LineWords } from './box-words';
import { useWhyWords } from './why-line';

/** The words of what a box offers, in the page's language: its lines, and how many there are. */
export function useOptionWords(): LineWords & CountWords {
  const t = useTranslations('search');
  return {
    none: t('none'),
    one: t('one'),
    some: t('some', { count: '{count}' }),
    meetings: t('meetings', { count: '{count}' }),
    sentence: t('sentence'),
    why: useWhyWords(),
  };
}
