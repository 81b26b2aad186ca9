import { useTranslations } from 'next-intl';
import { SourceLink } from '@/components/article/source-link';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { brokenOff } from './broken-off';
import { WhenTold } from './when-told';

interface Props {
  /** The meeting that it tells of. */
  of: Pick<MeetingRow, 'evidence' | 'when'>;
  /** Cuts the sentence after three lines; the article has it whole. */
  short?: boolean;
}

/** The sentence that says so, in its own Bengali, linked to its place in the article. */
export function EvidenceQuote({ of: { evidence, when }, short = false }: Props) {
  const t = useTranslations('meeting');
  return (
    <div className="font-serif">
      <q lang="bn" className={short ? 'line-clamp-3' : ''}>
        {evidence.text}
        {brokenOff(evidence.text)}
      </q>{' '}
      <SourceLink evidence={evidence} said={<WhenTold when={when} />}>
        {t('inArticle')}
      </SourceLink>
    </div>
  );
}
