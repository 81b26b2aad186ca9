import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

/** Of so many, the same meeting may have been counted twice. */
export const MAYBE_TWICE = 2;

interface Props {
  /** How many are counted as held. */
  held: number;
  /** Of these, of how many no article tells when. */
  withoutDate: number;
  /** The list of just those; null where no page has them. */
  href: string | null;
}

/**
 * Beside a count of held meetings: that one may be in it several times, since without a date nobody can tell the
 * tellings of one meeting from those of several. Nothing where that cannot be.
 */
export function MaybeTwice({ held, withoutDate, href }: Props) {
  const t = useTranslations('met');
  if (withoutDate < MAYBE_TWICE) return null;
  return (
    <p className="text-small text-quiet">
      {t.rich(withoutDate === held ? 'maybeTwiceAll' : 'maybeTwice', {
        ...{ held, undated: withoutDate },
        tolist: (words) => (href ? <LocalLink href={href}>{words}</LocalLink> : words),
      })}
    </p>
  );
}
