import { publicAddress } from '@/app/public-address';
import { answerXml } from '@/app/sitemaps/answer';
import { FIXED, PART_SIZE, partNamed } from '@/app/sitemaps/parts';
import { urlSet } from '@/app/sitemaps/xml';
import { pairPath } from '@/components/pair/pair-path';
import { openGraph } from '@/graph/engine/open';
import { type SiteSection, sitePages } from '@/graph/queries/sitemap';

/** The pages that are always there. */
const ALWAYS = ['/', '/leaders', '/countries', '/meetings', '/map', '/articles', '/report-card'];

const PATHS: Record<SiteSection, (...ids: string[]) => string> = {
  leaders: (id) => `/leaders/${id}`,
  countries: (code) => `/countries/${code}`,
  organisations: (id) => `/organisations/${id}`,
  meetings: (id) => `/meetings/${id}`,
  articles: (id) => `/articles/${id}`,
  'leader-pairs': (a = '', b = '') => pairPath(a, b),
  'country-pairs': (a = '', b = '') => pairPath(a, b),
};

/** One sitemap: at most 5,000 pages in both languages. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  return answerXml(async () => {
    const { part } = await params;
    const base = await publicAddress();
    if (part === `${FIXED}.xml`)
      return urlSet(
        ALWAYS.map((path) => ({ path, changed: null })),
        base,
      );
    const asked = partNamed(part);
    if (!asked) return null;
    const pages = await sitePages(openGraph(), asked.section, {
      skip: (asked.number - 1) * PART_SIZE,
      limit: PART_SIZE,
    });
    if (pages.length === 0) return null;
    return urlSet(
      pages.map(({ ids, changed }) => ({ path: PATHS[asked.section](...ids), changed })),
      base,
    );
  });
}
