import { publicAddress } from '@/app/public-address';
import { answerXml } from '@/app/sitemaps/answer';
import { FIXED, partNames } from '@/app/sitemaps/parts';
import { sitemapIndex } from '@/app/sitemaps/xml';
import { openGraph } from '@/graph/engine/open';
import { countPages, SITE_SECTIONS } from '@/graph/queries/sitemap';

export const dynamic = 'force-dynamic';

/** The sitemap of the sitemaps, as many as there are pages. */
export async function GET(): Promise<Response> {
  return answerXml(async () => {
    const graph = openGraph();
    const names = await Promise.all(
      SITE_SECTIONS.map(async (section) => partNames(section, await countPages(graph, section))),
    );
    return sitemapIndex([`${FIXED}.xml`, ...names.flat()], await publicAddress());
  });
}
