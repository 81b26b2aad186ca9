import { useTranslations } from 'next-intl';
import type { When } from '@/graph/queries/when';
import { exactness, HowExactly } from './how-exactly';
import { WhenTold } from './when-told';

interface Props {
  when: When;
  /** The words that it was read from; null where there are none. */
  phrase: string | null;
}

/** A date, how exactly it is known, and on demand the words that it was read from. Needs no script. */
export function DateTold({ when, phrase }: Props) {
  const t = useTranslations('exactness');
  return (
    <>
      <WhenTold when={when} />
      {(when.date ?? when.reportedOn) !== null && (
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
      )}
    </>
  );
}
