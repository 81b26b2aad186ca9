import { answerGraphAway } from '@/app/graph-away';

/** Answers with XML, or 404 for null, or 503 while the graph is away: an empty sitemap would take every page back. */
export async function answerXml(write: () => Promise<string | null>): Promise<Response> {
  try {
    const xml = await write();
    if (xml === null) return new Response('There is no such sitemap.', { status: 404 });
    return new Response(xml, {
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    });
  } catch (error) {
    return answerGraphAway(error);
  }
}
