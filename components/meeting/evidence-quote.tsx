import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { SourceLink } from '@/components/article/source-link';
import { brokenOff } from './broken-off';
import { MeetingSaid } from './meeting-said';

interface Props {
  /** The meeting that it tells of. */
  of: ComponentProps<typeof MeetingSaid>['of'];
  /** Cuts the sentence after three lines; the article has it whole. */
  short?: boolean;
}

/** The sentence that says so, in its own Bengali, linked to its place in the article. */
export function EvidenceQuote({ of, short = false }: Props) {
  const t = useTranslations('meeting');
  const { evidence } = of;
  return (
    <div className="font-serif">
      <q lang="bn" className={short ? 'line-clamp-3' : ''}>
        {evidence.text}
        {brokenOff(evidence.text)}
      </q>{' '}
      <SourceLink evidence={evidence} said={<MeetingSaid of={of} />}>
        {t('inArticle')}
      </SourceLink>
    </div>
  );
}
