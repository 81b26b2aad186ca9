import { getTranslations } from 'next-intl/server';
import { askedLocale } from '@/app/pictures/asked';
import { send } from '@/app/pictures/send';

/** The site's own picture, for pages that have none of their own. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  return send(request, async () => {
    const locale = askedLocale((await params).locale);
    if (!locale) return null;
    const [t, explorer] = await Promise.all([
      getTranslations({ locale, namespace: 'site' }),
      getTranslations({ locale, namespace: 'explorer' }),
    ]);
    return {
      name: t('name'),
      promise: '',
      kicker: explorer('title'),
      flags: [],
      title: t('promise'),
      facts: [],
      quote: null,
    };
  });
}
