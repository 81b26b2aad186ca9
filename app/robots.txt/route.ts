import { publicAddress } from '@/app/public-address';

export const dynamic = 'force-dynamic';

/** Everything may be read; lists under a filter and data for programs are no pages to find. */
export async function GET(): Promise<Response> {
  const { href } = new URL('/sitemap.xml', await publicAddress());
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /*?*selected=',
    'Allow: /',
    '',
    `Sitemap: ${href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
