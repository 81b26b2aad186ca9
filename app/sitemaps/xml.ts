import { DEFAULT_LOCALE, LOCALES, localPath } from '@/components/locale/local-path';

export interface SiteAddress {
  /** Without a language, beginning with `/`. */
  path: string;
  /** ISO instant; null where it is not known. */
  changed: string | null;
}

const MARKUP: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKUP[mark] ?? mark);
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A sitemap of pages: each in every language, and every language told of the others. @param base scheme and host */
export function urlSet(pages: readonly SiteAddress[], base: URL): string {
  const address = (path: string) => escaped(new URL(path, base).href);
  const urls = pages.flatMap(({ path, changed }) => {
    const others = [
      ...LOCALES.map((locale) => [locale, locale] as const),
      ['x-default', DEFAULT_LOCALE] as const,
    ]
      .map(([hreflang, locale]) => {
        const href = address(localPath(locale, path));
        return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
      })
      .join('');
    const lastmod = changed ? `<lastmod>${escaped(changed)}</lastmod>` : '';
    return LOCALES.map(
      (locale) => `<url><loc>${address(localPath(locale, path))}</loc>${lastmod}${others}</url>`,
    );
  });
  return `${HEAD}<urlset ${SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** The sitemap of the sitemaps. @param names of files behind `/sitemaps/` */
export function sitemapIndex(names: readonly string[], base: URL): string {
  const parts = names.map(
    (name) => `<sitemap><loc>${new URL(`/sitemaps/${name}`, base).href}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${SPACE}>\n${parts.join('\n')}\n</sitemapindex>\n`;
}
