import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import type { Bilingual } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import { SaidFirst } from '@/components/locale/said-first';
import { pairLists, pairPath } from '@/components/pair/pair-path';

/** So many are named: the lists further down have all. */
const NAMED = 3;

interface Props {
  label: string;
  /** A leader's id or a country's code. */
  self: string;
  /** The most met first: id or code, name, and how many meetings with them were held. */
  met: readonly { id: string; name: Bilingual; held: number }[];
}

/** Whom somebody met most, as a fact of the head; nothing where nobody was met twice. */
export function MostMet({ label, self, met }: Props) {
  const t = useTranslations('met');
  const most = met.filter(({ held }) => held > 1).slice(0, NAMED);
  if (most.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {most.map(({ id, name, held }) => (
            <li key={id} className="flex items-baseline justify-between gap-3">
              <span>
                <LocalLink href={pairPath(self, id)}>
                  <Named of={name} />
                </LocalLink>
              </span>
              <LocalLink href={pairLists(self, id)('held')} className="inline-flex min-h-6 items-center">
                <span>
                  <SaidFirst of={name} />
                  {t('times', { count: held })}
                </span>
              </LocalLink>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
