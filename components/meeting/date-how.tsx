import { useTranslations } from 'next-intl';
import type { When } from '@/graph/queries/when';
import { exactness, HowExactly } from './how-exactly';

interface Props {
  when: When;
  /** The words that it was read from; null where there are none. */
  phrase: string | null;
}

/** How exactly a date is known, in two words, and on demand the words that it was read from; nothing without a date. */
export function DateHow({ when, phrase }: Props) {
  const t = useTranslations('exactness');
  if ((when.date ?? when.reportedOn) === null) return null;
  return (
    <details className="date-told">
      <summary>{t(`short.${exactness(when)}`)}</summary>
      <p>
        {phrase && (
          <>
            {t('phrase')} <q lang="bn">{phrase}</q>
            <br />
          </>
        )}
        <HowExactly when={when} />
      </p>
    </details>
  );
}
