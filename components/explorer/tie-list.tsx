import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { WhenTold } from '@/components/meeting/when-told';
import { FoldedList } from '@/components/page/folded-list';
import type { When } from '@/graph/queries/when';

/** Another side that the chosen one is tied to. */
export interface TiedSide {
  id: string;
  name: { name: string; nameEn: string | null };
  flag: string | null;
  /** Beside a country's name its flag says nothing more. */
  flagSays: boolean;
  /** Meetings of the two under the filter, and the latest that was held. */
  count: number;
  last: When | null;
  /** The page of the two. */
  href: string;
  /** The list of these meetings; null where no page has just these. */
  listHref: string | null;
}

interface Props {
  title: ReactNode;
  /** Most meetings first. */
  ties: TiedSide[];
}

/** Whom the chosen one is tied to, how often, and when last; the first of them open, the rest folded away. */
export function TieList({ title, ties }: Props) {
  const t = useTranslations('panel');
  if (ties.length === 0) return null;
  return (
    <>
      <h3 id="ties" className="mt-3 scroll-mt-4 border-t border-rule pt-2 font-semibold">
        {title}
      </h3>
      <div className="text-small">
        <FoldedList>
          {ties.map(({ id, name, flag, flagSays, count, last, href, listHref }) => (
            <li key={id} className="flex items-baseline justify-between gap-3 py-1">
              <span className="min-w-0">
                <Flag code={flag} {...(!flagSays && { name: '' })} />{' '}
                <LocalLink href={href}>
                  <Named of={name} />
                </LocalLink>
              </span>
              <span className="shrink-0 text-right text-quiet">
                {listHref ? (
                  <LocalLink href={listHref}>{t('times', { count })}</LocalLink>
                ) : (
                  t('times', { count })
                )}
                {last && (
                  <span className="block text-fine">
                    {t('last')} <WhenTold when={last} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </FoldedList>
      </div>
    </>
  );
}
