import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { answerGraphAway } from '@/app/graph-away';
import { colours } from './colours';
import { drawPicture, type Picture } from './picture';

/** For an hour as it is; for a day more while it is asked for anew. */
const CACHED = 'public, max-age=3600, stale-while-revalidate=86400';

/**
 * Answers with a picture as PNG, 1200×630; 304 where the asker has it, 404 for null, 503 while the graph is away.
 * The tag is of what is drawn, so that an unchanged picture is not painted again.
 */
export async function send(request: Request, tell: () => Promise<Picture | null>): Promise<Response> {
  try {
    const picture = await tell();
    if (!picture) return new Response('There is no such page.', { status: 404 });
    const svg = drawPicture(picture, colours());
    const headers = {
      'cache-control': CACHED,
      etag: `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`,
    };
    if (request.headers.get('if-none-match') === headers.etag)
      return new Response(null, { status: 304, headers });
    const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
    return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } });
  } catch (error) {
    return answerGraphAway(error);
  }
}
