import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface Props {
  /** The items, each a `li` with a key. */
  children: ReactNode[];
  /** What they are, for people are counted otherwise than things. */
  of?: 'people' | 'things';
  /** How many are seen before the rest is unfolded. */
  shown?: number;
}

/** A list of which the first stand open and the rest is folded away, counted. Needs no script. */
export function FoldedList({ children, of = 'things', shown = 12 }: Props) {
  const t = useTranslations('foldedList');
  const rest = children.slice(shown);
  return (
    <>
      <ul>{children.slice(0, shown)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="min-h-8 w-fit py-1 text-small text-quiet hover:text-accent">
            {t('rest', { of, count: rest.length, all: children.length })}
          </summary>
          <ul>{rest}</ul>
        </details>
      )}
    </>
  );
}
