import { type Bilingual, joinNames, nameInText } from '@/components/locale/name-in';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedCountry, NamedLeader, NamedOrganisation } from '@/graph/queries/names';
import type { DateLocale } from '@/lib/time/display';

/** What a meeting or a report tells of who met. */
export type Met = Pick<MeetingRow, 'kind' | 'participants' | 'countries' | 'organisations'>;

/** Who meets, as a heading names them. */
export interface Parties {
  leaders: NamedLeader[];
  /** Sides of which no leader is named. */
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
}

/** The leaders, then what they leave unnamed: a state without a person, the organisation whose session it is. */
export function parties({ kind, participants, countries, organisations }: Met): Parties {
  const spokenFor = new Set(participants.map(({ speaksFor }) => speaksFor));
  // a visit's other side is its place, which every list shows beside it
  const visitAlone = kind === 'visit' && participants.length > 0;
  return {
    leaders: participants,
    countries: visitAlone ? [] : countries.filter(({ code }) => !spokenFor.has(code)),
    organisations: organisations.filter(({ id }) => !spokenFor.has(id)),
  };
}

/** Of talks with envoys whom nobody names, nor their states, one side alone is known. */
export const isOneSided = ({ kind, countries, organisations }: Met): boolean =>
  (kind === 'talks' || kind === 'call') && countries.length + organisations.length === 1;

/** The names of the parties in their order. */
export function partyNames(met: Met): Bilingual[] {
  const { leaders, countries, organisations } = parties(met);
  return [...leaders, ...countries, ...organisations];
}

/** The parties in a row, where only text can stand: "পুতিন ও কিম". Empty where the articles name nobody. */
export function partiesLine(met: Met, locale: DateLocale): string {
  const names = partyNames(met).map((party) => nameInText(locale, party));
  return joinNames(names, locale);
}
