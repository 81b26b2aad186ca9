import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternates } from '@/app/alternates';
import { localPath } from '@/components/locale/local-path';
import type { DateLocale } from '@/lib/time/display';
import { shortened } from './shortened';
import { TITLE_MOST, withinTitle } from './within-title';

export interface Described {
  /** Without a language, beginning with `/`. */
  path: string;
  /** Of any length: what a title has no room for is cut off. */
  title: string;
  /** Of any length: as much is told as a search engine shows. */
  description: string;
  /** The path of its picture behind `/pictures/bn`; the site's own where it has none. */
  picture?: string;
  /** ISO day, of an article. */
  published?: string | null;
}

const REGIONS: Record<DateLocale, string> = { bn: 'bn_BD', en: 'en_GB' };

/** What a page tells search engines and those that show a link to it. Addresses are completed by the layout's base. */
export async function pageMetadata(
  locale: DateLocale,
  { path, title: named, description: told, ...rest }: Described,
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'site' });
  const title = withinTitle(named, TITLE_MOST);
  const url = `/pictures/${locale}${rest.picture ?? ''}`;
  // a name that ends in a stop, as D.C. does, ends its sentence too
  const description = shortened(told.replace(/(?<=\.[A-Z]\.)\.(?=\s|$)/gu, ''));
  const social = {
    title,
    description,
    siteName: t('name'),
    url: localPath(locale, path),
    locale: REGIONS[locale],
    alternateLocale: REGIONS[locale === 'bn' ? 'en' : 'bn'],
    images: [{ url, width: 1200, height: 630, alt: title, type: 'image/png' }],
  };
  return {
    // the front page's title has the name in it already
    title: path === '/' ? { absolute: title } : title,
    description,
    alternates: alternates(locale, path),
    openGraph:
      rest.published === undefined
        ? { ...social, type: 'website' }
        : { ...social, type: 'article', ...(rest.published && { publishedTime: rest.published }) },
    twitter: { card: 'summary_large_image' },
  };
}
