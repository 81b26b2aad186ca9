import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';

/** So many are named: the lists further down have all. */
const NAMED = 3;

interface Met {
  key: string;
  name: ReactNode;
  /** How many meetings with them were held. */
  held: number;
  /** The list of those. */
  href: string;
}

/** Whom somebody met most, as a fact of the head; nothing where nobody was met twice. @param met the most met first */
export function MostMet({ label, met }: { label: string; met: readonly Met[] }) {
  const t = useTranslations('met');
  const most = met.filter(({ held }) => held > 1).slice(0, NAMED);
  if (most.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {most.map(({ key, name, held, href }) => (
            <li key={key} className="flex items-baseline justify-between gap-3">
              <span>{name}</span>
              <LocalLink href={href} className="inline-flex min-h-6 items-center">
                {t('times', { count: held })}
              </LocalLink>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
