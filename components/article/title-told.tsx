import { useLocale } from 'next-intl';
import type { Article } from '@/graph/queries/article';

/** The office that an article gives someone: in its own words, on an English page what the lexicon calls that. */
export function TitleTold({ of: { title, titleEn } }: { of: Article['leaders'][number] }) {
  const english = useLocale() === 'en' ? titleEn : null;
  if (title === null) return null;
  return (
    <span className="text-quiet">
      {', '}
      {english ?? <span lang="bn">{title}</span>}
    </span>
  );
}
