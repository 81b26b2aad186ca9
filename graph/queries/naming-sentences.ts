import type { Telling } from '@/graph/queries/evidence-mentions';
import type { Evidence } from '@/graph/queries/meeting-row';
import type { Report } from '@/graph/queries/reports';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

/** Rules that find whom the words mean without a name. */
const UNNAMED = ['pronoun', 'office'];

/**
 * The sentences of an article that name those who take part in a meeting and whom none of its report's own sentences
 * names: a host who is understood from the sentence before. For each one that names them and no office, then the one that
 * names most of them, then the nearest; in the order of the text, each once.
 */
export function namingSentences(
  { participants, evidence, article }: Pick<Report, 'participants' | 'evidence' | 'article'>,
  { text, sentences, mentions }: Telling,
): Evidence[] {
  const own = evidence.map((one) => placeIn(sentences, one));
  const missing = participants
    .map(({ id }) => mentions.filter(({ kind, target }) => kind === 'leader' && target === id))
    .map((theirs) => theirs.flatMap((mention) => placed(mention, sentences)))
    .filter((theirs) => theirs.length > 0 && !theirs.some(({ at }) => own.includes(at)));
  const named = (at: number) =>
    missing.filter((theirs) => theirs.some((one) => one.at === at && one.byName)).length;
  const found = new Set<number>();
  for (const theirs of missing) {
    if (theirs.some(({ at }) => found.has(at))) continue;
    const [best] = theirs.sort(
      (a, b) => Number(b.byName) - Number(a.byName) || named(b.at) - named(a.at) || far(a, own) - far(b, own),
    );
    if (best) found.add(best.at);
  }
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((at) => sentences[at] ?? [])
    .map(({ start, end }) => ({ articleId: article.id, start, end, text: text.slice(start, end) }));
}

/** Where somebody is mentioned, by the place of the sentence. */
interface Placed {
  at: number;
  byName: boolean;
}

function placed(mention: Mention, sentences: readonly Span[]): Placed[] {
  const at = placeIn(sentences, mention);
  return at < 0 ? [] : [{ at, byName: !UNNAMED.includes(mention.rule) }];
}

const placeIn = (sentences: readonly Span[], { start }: Span): number =>
  sentences.findIndex((one) => one.start <= start && start < one.end);

/** How far off; of two as far the one before is nearer. */
const far = ({ at }: Placed, own: readonly number[]): number =>
  Math.min(...own.map((one) => Math.abs(one - at) + (at > one ? 0.5 : 0)));
