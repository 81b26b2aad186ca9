import { z } from 'zod';

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

/** What of schema.org's Article tells us something. Fields in unknown shapes count as not told. */
const Article = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: named.optional().catch(undefined),
});

export type LinkedArticle = z.infer<typeof Article>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** All objects in a piece of linked data, those under `@graph` and in lists too. */
function* objectsIn(data: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(data)) for (const item of data) yield* objectsIn(item);
  else if (data !== null && typeof data === 'object') {
    const object = data as Record<string, unknown>;
    yield object;
    if ('@graph' in object) yield* objectsIn(object['@graph']);
  }
}

const isArticle = (object: Record<string, unknown>): boolean =>
  [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** The article that a page describes in its JSON-LD; null where it describes none. Broken JSON is passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      // pages print line breaks within strings, which JSON forbids
      data = JSON.parse((script.textContent ?? '').replace(/[\n\r\t]+/gu, ' '));
    } catch {
      continue;
    }
    for (const object of objectsIn(data)) if (isArticle(object)) return Article.parse(object);
  }
  return null;
}
