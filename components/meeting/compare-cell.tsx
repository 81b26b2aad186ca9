import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Names } from '@/components/locale/names';
import type { Report } from '@/graph/queries/meeting';
import type { Field } from './headline-sources';
import { HowExactly } from './how-exactly';
import { PlaceLine } from './place-line';
import { Status } from './status';
import { WhenTold } from './when-told';

/** One thing as one article tells it, a date with the words that it was read from. */
export function CompareCell({ report, field }: { report: Report; field: Field }) {
  const t = useTranslations('meeting');
  const kind = useTranslations('kind');
  switch (field) {
    case 'date':
      return <TheDate report={report} />;
    case 'place':
      return report.place ? (
        <Value>
          <PlaceLine place={report.place} />
        </Value>
      ) : (
        <Silent>{t('placeUnknown')}</Silent>
      );
    case 'kind':
      return <Value>{kind(report.kind)}</Value>;
    case 'status':
      return (
        <Value>
          <Status status={report.status} />
        </Value>
      );
    case 'participants':
      return report.participants.length > 0 ? (
        <Value>
          <Names of={report.participants} />
        </Value>
      ) : (
        <Silent>{t('nobodyNamed')}</Silent>
      );
    case 'countries':
      return report.countries.length > 0 ? (
        <Value>
          <Names of={report.countries} />
        </Value>
      ) : (
        <Silent>{t('noCountry')}</Silent>
      );
    case 'organisations':
      return report.organisations.length > 0 ? (
        <Value>
          <Names of={report.organisations} />
        </Value>
      ) : (
        <Silent>{t('noOrganisation')}</Silent>
      );
  }
}

function TheDate({ report: { when, status, phrase, takenOver } }: { report: Report }) {
  const t = useTranslations('meeting');
  return (
    <>
      <Value>
        <WhenTold when={when} />
      </Value>
      {phrase && (
        <span className="block text-small">
          {t('phrase')} <q lang="bn">{phrase}</q>
        </span>
      )}
      {takenOver && (
        <span className="block text-small">
          {t('takenOver')} <WhenTold when={takenOver} />
        </span>
      )}
      <span className="block text-fine text-quiet">
        <HowExactly when={when} status={status} />
      </span>
    </>
  );
}

/** The thing told itself, which stands out where others tell it differently. */
const Value = ({ children }: { children: ReactNode }) => <span className="value">{children}</span>;
const Silent = ({ children }: { children: string }) => <span className="text-quiet">{children}</span>;
