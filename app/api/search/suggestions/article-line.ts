import { publisherSaid, type SaysHow } from '@/components/article/publisher-said';
import { localPath } from '@/components/locale/local-path';
import { nameAsText } from '@/components/locale/name-in';
import type { Suggestion } from '@/components/search/suggestion';
import type { Why } from '@/components/search/why';
import type { ArticleHit } from '@/graph/queries/search-articles';
import { snippet } from '@/lib/search/snippet';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** How a page in a language says a paper that is only likely. */
export interface SaysPaper {
  locale: DateLocale;
  publisher: SaysHow;
}

/**
 * An article as a line: its title, its paper and day, and why it was found.
 * @param time that was typed, where nothing else was: it was published then
 */
export function articleLine(
  { id, title, opening, published, names, sentence, ...one }: ArticleHit,
  says: SaysPaper,
  time: string | null,
): Suggestion {
  const { locale } = says;
  const label = title ?? opening;
  const source = [publisherSaid(one, locale, says.publisher), published && sayDate(published, locale)]
    .filter(Boolean)
    .join(' · ');
  return {
    ...{ group: 'articles', href: localPath(locale, `/articles/${id}`), label },
    ...{ detail: source || undefined, sentence: sentence ? snippet(sentence) : undefined },
    why: sentence ? null : whyFound(names, says, time),
  };
}

/** Why it was found where no sentence has the words. */
function whyFound(names: ArticleHit['names'], { locale }: SaysPaper, time: string | null): Why {
  if (time !== null) return { word: 'published', form: time };
  const form = names.map((one) => nameAsText(locale, one)).join(' · ');
  return { word: form ? 'naming' : 'headline', form };
}
