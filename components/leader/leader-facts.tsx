import { useLocale, useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { isTransliterated } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import { PageHead } from '@/components/page/page-head';
import type { Leader } from '@/graph/queries/leader';
import { OfficeLine } from './office-line';
import { isMarked, UncheckedNote } from './unchecked-mark';

/** The head of a leader's page: flag, name, country, offices with their terms, other spellings. */
export function LeaderFacts({ leader }: { leader: Leader }) {
  const t = useTranslations('leader');
  const meta = useTranslations('meta');
  const locale = useLocale();
  const otherScript = locale === 'bn' ? leader.nameEn : leader.name;
  return (
    <>
      <PageHead
        kicker={t('kicker')}
        title={
          <span className="inline-flex flex-wrap items-center gap-x-4">
            <Flag code={leader.speaksFor} size="large" {...(leader.country && { name: leader.country })} />
            <Named of={leader} />
          </span>
        }
      >
        {otherScript && leader.nameEn && <p lang={locale === 'bn' ? 'en' : 'bn'}>{otherScript}</p>}
        {isTransliterated(locale, leader) && (
          <p>
            <span lang="bn">{leader.name}</span> · {meta('transliterated')}
          </p>
        )}
      </PageHead>
      <dl className="facts">
        {leader.country && (
          <>
            <dt>{t('country')}</dt>
            <dd>
              <LocalLink href={`/countries/${leader.country.code}`}>
                <Named of={leader.country} />
              </LocalLink>
            </dd>
          </>
        )}
        <dt>{t('offices')}</dt>
        <dd>
          {leader.offices.length > 0 ? (
            <ul>
              {leader.offices.map((office) => (
                <li key={`${office.title} ${office.first} ${office.last}`}>
                  <OfficeLine office={office} linked />
                </li>
              ))}
            </ul>
          ) : (
            t('officesUnknown')
          )}
        </dd>
        {leader.known && leader.aliases.length > 0 && (
          <>
            <dt>{t('aliases')}</dt>
            <dd lang="bn">{leader.aliases.join(', ')}</dd>
          </>
        )}
      </dl>
      {!leader.known && <p className="max-w-[46rem] pt-2 text-small text-quiet">{t('unlisted')}</p>}
      {leader.offices.some(isMarked) && <UncheckedNote />}
      {leader.offices.some(({ checked }) => checked) && (
        <p className="text-fine text-quiet">{t('checkedNote')}</p>
      )}
    </>
  );
}
