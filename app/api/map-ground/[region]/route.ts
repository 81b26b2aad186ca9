import { groundSvg } from '@/components/map/ground';
import { REGIONS } from '@/lib/filter/map-view';

const A_WEEK = 604_800;

/** Drawn once, when the pages are built. */
export const dynamic = 'force-static';
export const generateStaticParams = () => REGIONS.map((region) => ({ region }));

/** Land and borders of a part of the world, as the map's page takes them by `<use>`; 404 for no part of ours. */
export async function GET(_: Request, { params }: { params: Promise<{ region: string }> }) {
  const { region } = await params;
  const known = REGIONS.find((one) => one === region);
  if (!known) return new Response('No such part of the world.', { status: 404 });
  return new Response(groundSvg(known), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': `public, max-age=${A_WEEK}` },
  });
}
