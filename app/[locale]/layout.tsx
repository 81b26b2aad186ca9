import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Activity, type ReactNode } from 'react';
import { FONT_SCRIPT, preloadFonts } from '@/app/fonts';
import { routing } from '@/app/i18n/routing';
import { publicAddress } from '@/app/public-address';
import { FaultWordsProvider } from '@/components/fault/fault-words';
import { localPath } from '@/components/locale/local-path';
import { Colophon } from '@/components/page/colophon';
import { Masthead } from '@/components/page/masthead';
import { THEME_SCRIPT } from '@/components/theme/theme-script';
import '@/app/globals.css';

/** Every page reads the graph as it is at the moment. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    metadataBase: await publicAddress(),
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
  };
}

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  preloadFonts(locale);
  const t = await getTranslations('error');
  const faultWords = {
    title: t('title'),
    what: t('what'),
    again: t('again'),
    home: t('home'),
    homePath: localPath(locale, '/'),
  };
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed line that has to run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above */}
        <script dangerouslySetInnerHTML={{ __html: FONT_SCRIPT }} />
      </head>
      <body>
        <FaultWordsProvider words={faultWords}>
          <Masthead />
          <main id="main" tabIndex={-1} className="mx-auto max-w-[88rem] px-4 outline-none md:px-8">
            {/* wakes apart from the head, so that a press there need not wait for the page */}
            <Activity>{children}</Activity>
          </main>
          <Colophon address={(await publicAddress()).host} />
        </FaultWordsProvider>
      </body>
    </html>
  );
}
