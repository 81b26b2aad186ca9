import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Status } from '@/components/live/status';
import { LocalLink } from '@/components/locale/local-link';
import type { MeetingTotals } from '@/graph/queries/meetings';

/** The list of what each number counts. */
export type CountLinks = Record<'all' | 'certainly' | 'possibly' | 'undated', string>;

interface Props {
  totals: MeetingTotals;
  /** What the same filter finds without its days; null where it has no days. */
  anyDay: MeetingTotals | null;
  links: CountLinks;
}

/** How many meetings were found, in words: certainly, possibly, and those that no day can find. */
export function CountsLine({ totals, anyDay, links }: Props) {
  const t = useTranslations('counts');
  const { certainly, possibly, undated, matched } = totals;
  const link = (name: keyof CountLinks) => (words: ReactNode) => toPage(links[name], words);
  const ways = {
    toall: link('all'),
    tocertain: link('certainly'),
    topossible: link('possibly'),
    toundated: link('undated'),
  };
  return (
    <Status data-keeps-height className="py-2">
      {anyDay === null
        ? t.rich('all', { all: matched + undated, dated: matched, undated, ...ways })
        : t.rich('between', {
            ...{
              all: anyDay.matched + undated,
              certainly,
              possibly: possibly > certainly ? possibly : 0,
              undated,
            },
            ...ways,
          })}
    </Status>
  );
}

const toPage = (href: string, words: ReactNode) => <LocalLink href={href}>{words}</LocalLink>;
