import { useLocale, useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { type Published, publisherSaid } from './publisher-said';

/** A paper by its name, with the language that it is in; said to be unknown where no paper is told. */
export function PublisherName({ of }: { of: Published }) {
  const t = useTranslations('publisher');
  const locale = useLocale();
  const name = publisherSaid(of, locale, (how, values) => t(`how.${how}`, values));
  if (!name) return t('unknown');
  return of.publisherHow ? name : <span lang={langOf(name)}>{name}</span>;
}
