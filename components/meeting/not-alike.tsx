import { useLocale, useTranslations } from 'next-intl';
import { joinNames } from '@/components/locale/name-in';
import type { Difference, Meeting } from '@/graph/queries/meeting';

/** What the articles differ on, and what one of them only tells more of than another; nothing where all tell the same. */
export function NotAlike({ meeting: { differing, fuller } }: { meeting: Meeting }) {
  const t = useTranslations('meeting');
  const words = useTranslations('differing');
  const locale = useLocale();
  const told = [
    [t('differ'), differing],
    [t('fuller'), fuller],
  ] satisfies [string, Difference[]][];
  const sentences = told
    .filter(([, fields]) => fields.length > 0)
    .map(
      ([begun, fields]) =>
        `${begun} ${joinNames(
          fields.map((field) => words(field)),
          locale,
        )}${t('differEnd')}`,
    );
  return sentences.length > 0 && <p className="max-w-[46rem] pb-3">{sentences.join(' ')}</p>;
}
