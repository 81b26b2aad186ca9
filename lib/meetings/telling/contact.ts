import type { DateMention } from '@/lib/dates/date-mention';
import type { Person } from '@/lib/mentions/person';
import type { MeetingKind, MeetingStatus, Role } from '@/lib/reading';
import { comparePrecision } from '@/lib/time/edtf-exactness';
import { canBeSame } from '@/lib/time/edtf-sameness';
import type { Candidate, ToldPlace } from '../candidate';
import { stayFrom } from '../place/ends-of-stay';

/** One contact of an article, from all the tellings of it. */
export interface Contact {
  kind: MeetingKind;
  status: MeetingStatus;
  people: { person: Person; role: Role }[];
  states: string[];
  organisations: string[];
  /** What is known of the day, as told; steps and weekdays are worked out later. */
  date: DateMention | null;
  place: ToldPlace | null;
  /** Of a journey to several states, or a call with several: those whose people make it, none where an organisation's do; null for all else. */
  from: readonly string[] | null;
  rule: string;
  /** The telling that states it best first, then in the order of the text. */
  tellings: Candidate[];
}

/** Works a contact's values out from its tellings: the fullest tells who, the most exact where and when. */
export function contactOf(tellings: readonly Candidate[]): Contact {
  const making = tellings.filter((telling) => !telling.leans);
  const best = (making.length ? making : tellings).reduce((fullest, telling) =>
    fullness(telling) > fullness(fullest) ? telling : fullest,
  );
  const ordered = [best, ...tellings.filter((telling) => telling !== best)];
  const status = statusFrom(ordered);
  // what is over was not "আগামী", what is to come not "গত": such a day belongs to something else
  const against = status === 'held' ? 'future' : status === 'planned' ? 'past' : null;
  const people = new Map<string, { person: Person; role: Role }>();
  for (const telling of ordered)
    for (const side of telling.people) {
      const known = people.get(side.person.id);
      if (!known || known.role === 'participant') people.set(side.person.id, side);
    }
  return {
    kind: ordered.some((telling) => telling.kind === 'call') ? 'call' : best.kind,
    status,
    people: [...people.values()],
    states: [...new Set(ordered.flatMap((telling) => telling.states))].sort(),
    organisations: [...new Set(ordered.flatMap((telling) => telling.organisations))].sort(),
    date:
      (best.kind === 'visit' && stayFrom(tellings)) ||
      dateFrom(
        ordered.flatMap((telling) => telling.date ?? []).filter((date) => date.lean !== against),
        best.kind,
      ),
    place:
      ordered.find((telling) => telling.place?.city)?.place ??
      ordered.find((telling) => telling.place)?.place ??
      null,
    from: ordered.find((telling) => telling.from)?.from ?? null,
    rule: best.rule,
    tellings: ordered,
  };
}

const fullness = (telling: Candidate) =>
  telling.people.length * 4 + (telling.date?.edtf ? 2 : 0) + (telling.place ? 1 : 0);

/** What is said outright of the contact before what a far verb's tense suggests; of two sayings the later. */
function statusFrom(tellings: readonly Candidate[]): MeetingStatus {
  const inText = [...tellings].sort((a, b) => a.at - b.at);
  const certain = inText.filter(
    (telling) => telling.statusCertain && (!telling.leans || telling.status === 'cancelled'),
  );
  if (certain.some((telling) => telling.status === 'cancelled')) return 'cancelled';
  if (certain.some((telling) => telling.status === 'held')) return 'held';
  if (certain.some((telling) => telling.status === 'planned')) return 'planned';
  return (certain[0] ?? tellings[0])?.status ?? 'held';
}

/** Of a journey or a conference the stretch of days that holds the others told of it, else the most exact date. */
function dateFrom(dates: readonly DateMention[], kind: MeetingKind): DateMention | null {
  const holdsAll = ({ edtf }: DateMention) =>
    dates.every((other) => !edtf || !other.edtf || canBeSame(edtf, other.edtf));
  const lasts = kind === 'visit' || kind === 'summit';
  const whole = lasts && dates.find((date) => date.kind === 'interval' && holdsAll(date));
  return whole || mostExact(dates);
}

function mostExact(dates: readonly DateMention[]): DateMention | null {
  const readable = dates.filter((date) => date.edtf !== null);
  if (!readable.length) return dates[0] ?? null;
  return readable.reduce((exact, date) =>
    date.edtf !== exact.edtf && comparePrecision(date.edtf as string, exact.edtf as string) < 0
      ? date
      : exact,
  );
}
