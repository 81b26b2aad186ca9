import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LeaderName } from '@/components/leader/leader-name';
import { OfficeLine } from '@/components/leader/office-line';
import { isMarked, UncheckedNote } from '@/components/leader/unchecked-mark';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { OrganisationLink } from '@/components/organisation/organisation-link';
import type { Meeting } from '@/graph/queries/meeting';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { isDayOver } from './day-over';
import { DayOver } from './day-over-note';
import { HowExactly } from './how-exactly';
import { isOneSided } from './parties';
import { PlaceLinks } from './place-line';
import { Status } from './status';
import { WhenTold } from './when-told';

/** What all reports together tell: who, when and how exactly that is known, where, held or not. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('meeting');
  const kind = useTranslations('kind');
  const role = useTranslations('role');
  const { participants, countries, organisations, when, phrase, place, status } = meeting;
  return (
    <>
      <dl className="facts">
        <dt>{t('who')}</dt>
        <dd>
          {participants.length === 0 && t('nobodyNamed')}
          <ul>
            {participants.map((one) => (
              <li key={one.id} className="py-0.5">
                <LeaderName leader={one} />
                {one.role !== 'participant' && (
                  <span className="text-small text-quiet"> · {role(one.role)}</span>
                )}
                {one.offices.map((office) => (
                  <span key={`${office.title} ${office.first}`} className="block pl-[1.8rem] text-small">
                    <OfficeLine office={office} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          {isOneSided(meeting) && <p className="text-small text-quiet">{t('othersUnnamed')}</p>}
        </dd>
        {countries.length > 0 && (
          <>
            <dt>{t('countries')}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {countries.map((country) => (
                <span key={country.code}>
                  <Flag code={country.code} name="" leads />
                  <LocalLink href={`/countries/${country.code}`}>
                    <Named of={country} />
                  </LocalLink>
                </span>
              ))}
            </dd>
          </>
        )}
        {organisations.length > 0 && (
          <>
            <dt>{t('organisations')}</dt>
            <dd>
              {organisations.map((one) => (
                <span key={one.id} className="block">
                  <OrganisationLink of={one} />
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{t('when')}</dt>
        <dd>
          <span className="font-semibold">
            <WhenTold when={when} />
          </span>
          {phrase && (
            <span className="block text-small">
              {t('phrase')} <q lang="bn">{phrase}</q>
            </span>
          )}
          <span className="block text-small text-quiet">
            <HowExactly when={when} status={status} />
          </span>
        </dd>
        <dt>{t('where')}</dt>
        <dd>
          {place ? <PlaceLinks place={place} /> : <span className="text-quiet">{t('placeUnknown')}</span>}
        </dd>
        <dt>{t('kind')}</dt>
        <dd>{kind(meeting.kind)}</dd>
        <dt>{t('status')}</dt>
        <dd>
          <Status status={status} />
          {isDayOver(meeting, todayInDhaka()) && <DayOver meeting={meeting} />}
        </dd>
      </dl>
      {participants.some(({ offices }) => offices.some(isMarked)) && <UncheckedNote />}
    </>
  );
}
