import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Piece } from '@/components/article/paragraphs';
import { Named } from '@/components/locale/named';
import type { QuotedReport } from '@/graph/queries/meeting';
import { meantBy } from './evidence-marks';

/** What the marks in a sentence say to eyes, for readers of screens: which words tell what, each thing once. */
export function MarksSaid({ pieces, report }: { pieces: readonly Piece[]; report: QuotedReport }) {
  const t = useTranslations('meeting');
  const said = new Map<string, { words: string; tells: ReactNode }>();
  for (const { text, mention, dated } of pieces) {
    const meant = mention && meantBy(mention, report);
    if (dated) said.set(`date ${text}`, { words: text, tells: t('mark.date') });
    if (!mention || !meant || said.has(mention.target)) continue;
    const tells = t.rich('markedAs', {
      field: t(`mark.${meant.field}`),
      who: () => <Named of={meant.of} />,
    });
    said.set(mention.target, { words: mention.text, tells });
  }
  if (said.size === 0) return null;
  return (
    <ul aria-label={t('marksSaid')} className="sr-only select-none">
      {[...said].map(([key, { words, tells }]) => (
        <li key={key}>
          <span lang="bn">{words}</span> ({tells})
        </li>
      ))}
    </ul>
  );
}
