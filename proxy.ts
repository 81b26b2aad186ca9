import createMiddleware from 'next-intl/middleware';
import { routing } from '@/app/i18n/routing';

/** Leads `/…` to Bengali and `/en/…` to English, and tells search engines of both in a `Link` header. */
export const proxy = createMiddleware(routing);

/** All pages; not the JSON routes, the flags, the pictures, the sitemap, the build's own files and the icon. */
export const config = {
  matcher: '/((?!api/|flags/|pictures/|sitemap|robots\\.txt|_next/|icon\\.svg|favicon\\.ico).*)',
};
