import { getTranslations } from 'next-intl/server';
import { asBeginning, type Bilingual, joinNames, nameIn, nameInText } from '@/components/locale/name-in';
import { type Met, partyNames } from '@/components/meeting/parties';
import { visitTo } from '@/components/meeting/visit-to';
import type { Meeting } from '@/graph/queries/meeting';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** What a title tells of a meeting, or of one as an article has it. */
export type Told = Met & Pick<Meeting, 'status' | 'when' | 'place'>;

/** The words for a meeting in a language, as its title and its picture have them. */
export async function meetingWords(meeting: Told, locale: DateLocale) {
  const [kind, status, when] = await Promise.all([
    getTranslations({ locale, namespace: 'kind' }),
    getTranslations({ locale, namespace: 'status' }),
    getTranslations({ locale, namespace: 'when' }),
  ]);
  const { date, reportedOn } = meeting.when;
  const yearless = when('yearless', { date: '{date}' });
  const day = (edtf: string) => sayDate(edtf, locale, { yearless });
  return {
    kind: kind(meeting.kind),
    status: status(meeting.status),
    when: date ? day(date) : reportedOn ? `${when('reportedOn')} ${day(reportedOn)}` : when('unknown'),
    place: placeLine(meeting, locale),
  };
}

/** How many names are told, the others are counted and hosts left to the page; and whether hosts are told at all. */
export interface Shown {
  most?: number;
  hosts?: boolean;
}

/** The names as a heading has them: of a visit with where it went, and apart from them its hosts. */
export async function meetingHeadline(
  meeting: Told,
  locale: DateLocale,
  { most = Infinity, hosts: withHosts = true }: Shown = {},
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'meeting' });
  const visit = visitTo(meeting);
  const all = (visit?.who ?? partyNames(meeting)).map((one) => nameInText(locale, one));
  if (all.length === 0) return t('nobodyNamed');
  const count = all.length - most;
  const who =
    count > 0 ? t('andMore', { names: all.slice(0, most).join(', '), count }) : joinNames(all, locale);
  if (!visit) return asBeginning(who);
  const named = (names: Bilingual[]) =>
    joinNames(
      names.map((one) => nameInText(locale, one)),
      locale,
    );
  const hosts = !withHosts || all.length + visit.hosts.length > most ? [] : visit.hosts;
  return t('visitToText', { to: named(visit.to), who, hosts: hosts.length, host: named(hosts) });
}

function placeLine({ place }: Told, locale: DateLocale): string | null {
  const parts = [place?.city, place?.country].flatMap((part) => (part ? [nameIn(locale, part)] : []));
  return parts.join(', ') || null;
}
