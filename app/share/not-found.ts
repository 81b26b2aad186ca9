import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** What a page tells of itself where there is nothing at its address: told by the page, and by what stands in for it. */
export async function notFoundMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return { title: t('title') };
}
