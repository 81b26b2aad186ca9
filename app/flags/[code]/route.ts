import * as flags from 'country-flag-icons/string/3x2';

const A_YEAR = 31_536_000;

/** A country's flag as SVG, from the package that is installed with Boithok; 404 where there is none of that code. */
export async function GET(_: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const svg = Object.entries(flags).find(([name]) => name === code)?.[1];
  if (!svg) return new Response('No such flag.', { status: 404 });
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': `public, max-age=${A_YEAR}, immutable`,
    },
  });
}
