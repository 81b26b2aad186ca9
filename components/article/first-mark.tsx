import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, nameAsText } from '@/components/locale/name-in';
import type { Article } from '@/graph/queries/article';
import type { Mention } from '@/lib/reading';
import { nameId } from './source-link';

interface Props {
  article: Article;
  kind: Mention['kind'];
  /** The target's id or code, and what it is called. */
  of: string;
  name: Bilingual;
}

/** How often a text names something, as a link to the first place; nothing where no stretch of it is known. */
export function FirstMark({ article, kind, of, name }: Props) {
  const t = useTranslations('article');
  const locale = useLocale();
  const marks = article.mentions.filter((mention) => mention.kind === kind && mention.target === of);
  const [first] = marks;
  if (!first) return null;
  const times = t('times', { count: marks.length });
  return (
    <a
      href={`#${nameId(first.start)}`}
      aria-label={`${times}: ${t('firstMark', { name: nameAsText(locale, name) })}`}
      className="inline-flex min-h-6 shrink-0 items-center whitespace-nowrap text-fine text-quiet"
    >
      {times}
    </a>
  );
}
