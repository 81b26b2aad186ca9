import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

interface Props {
  shown: number;
  all: number;
  /** The list of them all, where there is one. */
  href?: string | undefined;
}

/** Says that a list is cut, and where, and leads to all of it; nothing where it is whole. */
export function ShownOf({ shown, all, href }: Props) {
  const t = useTranslations('shownOf');
  if (shown >= all) return null;
  return (
    <p className="pt-2 text-small text-quiet">
      {t('first', { shown, all })}
      {href && (
        <>
          {' '}
          <LocalLink href={href} className="inline-flex min-h-6 items-center">
            {t('all', { all })}
          </LocalLink>
        </>
      )}
    </p>
  );
}
