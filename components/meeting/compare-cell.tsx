import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import type { Difference, Report } from '@/graph/queries/meeting';
import { HowExactly } from './how-exactly';
import { PlaceLine } from './place-line';
import { Status } from './status';
import { WhenTold } from './when-told';

/** One thing as one article tells it, a date with the words that it was read from. */
export function CompareCell({ report, field }: { report: Report; field: Difference }) {
  const t = useTranslations('meeting');
  const kind = useTranslations('kind');
  switch (field) {
    case 'date':
      return <TheDate report={report} />;
    case 'place':
      return report.place ? <PlaceLine place={report.place} /> : <Silent>{t('placeUnknown')}</Silent>;
    case 'kind':
      return kind(report.kind);
    case 'status':
      return <Status status={report.status} />;
    case 'participants':
      return report.participants.length > 0 ? (
        <Names of={report.participants} />
      ) : (
        <Silent>{t('nobodyNamed')}</Silent>
      );
    case 'countries':
      return report.countries.length > 0 ? (
        <Names of={report.countries} />
      ) : (
        <Silent>{t('noCountry')}</Silent>
      );
  }
}

function TheDate({ report: { when, phrase, takenOver } }: { report: Report }) {
  const t = useTranslations('meeting');
  return (
    <>
      <WhenTold when={when} />
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
        <HowExactly when={when} />
      </span>
    </>
  );
}

const Silent = ({ children }: { children: string }) => <span className="text-quiet">{children}</span>;
