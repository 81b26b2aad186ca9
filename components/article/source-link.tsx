import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { localPath } from '@/components/locale/local-path';
import type { Evidence } from '@/graph/queries/meeting-row';

/** The id of a sentence on its article's page. @param start where it begins in the article's text, UTF-16 */
export const sentenceId = (start: number): string => `s-${start}`;

/** The id of a name on its article's page. @param start where it begins in the article's text, UTF-16 */
export const nameId = (start: number): string => `n-${start}`;

interface Props {
  evidence: Evidence;
  /** What tells it from the page's other links, for ears alone: they are all called alike. */
  said: ReactNode;
  children: ReactNode;
}

/** A link to a sentence in its article. A plain one: only a whole page load lets `:target` mark the sentence. */
export function SourceLink({ evidence, said, children }: Props) {
  const path = localPath(useLocale(), `/articles/${evidence.articleId}`);
  return (
    <a
      href={`${path}#${sentenceId(evidence.start)}`}
      className="inline-flex min-h-6 items-center whitespace-nowrap font-sans text-small"
    >
      <span>
        {children}
        <span className="sr-only"> ({said})</span>
      </span>
    </a>
  );
}
