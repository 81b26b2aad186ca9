import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { NamedInText } from '@/components/locale/named-in-text';
import { pairPath } from '@/components/pair/pair-path';
import type { Questions } from '@/graph/queries/questions';
import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { localDigits } from '@/lib/time/display';

/** Questions that the articles answer, each a link to its answer; none that leads to an empty page. */
export function StartQuestions({ questions }: { questions: Questions }) {
  const t = useTranslations('start');
  const locale = useLocale();
  const { number } = useFormatter();
  const asked = [
    ...about(questions.travels, ({ leader, year }) => ({
      href: meetingsPath(`/leaders/${leader.id}`, {
        ...{ from: `${year}-01-01`, to: `${year}-12-31` },
        ...{ kind: ['visit'], status: ['held'], role: 'visitor' },
      }),
      words: t.rich('travels', { name: () => <Named of={leader} />, year: localDigits(year, locale) }),
    })),
    ...about(questions.lastMet, ({ a, b }) => ({
      href: pairPath(a.id, b.id),
      words: t.rich('lastMet', { a: () => <Named of={a} />, b: () => <Named of={b} /> }),
    })),
    ...about(questions.talked, ({ a, b }) => ({
      href: pairPath(a.code, b.code),
      words: t.rich('talked', { a: () => <NamedInText of={a} begins />, b: () => <NamedInText of={b} /> }),
    })),
    ...about(questions.planned || null, (count) => ({
      href: `/meetings?${meetingFilterUrl(ALL_MEETINGS, { status: ['planned'] })}`,
      words: `${t('planned')} (${number(count)})`,
    })),
    ...about(questions.severalTold || null, (count) => ({
      href: `/meetings?${meetingFilterUrl(ALL_MEETINGS, { reports: 'several', sort: 'reports' })}`,
      words: `${t('severalTold')} (${number(count)})`,
    })),
  ];
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="questions-title" className="mt-1 border-t border-rule pt-2">
      <h3 id="questions-title" className="font-semibold">
        {t('questions')}
      </h3>
      <ul>
        {asked.map(({ href, words }) => (
          <li key={href}>
            <LocalLink href={href} className="inline-flex min-h-8 items-center">
              <span>{words}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question where there is something to ask about. */
const about = <T, R>(what: T | null, ask: (what: T) => R): R[] => (what === null ? [] : [ask(what)]);

const meetingsPath = (path: string, filter: Partial<MeetingFilter>): string =>
  `${path}?${meetingFilterUrl(ALL_MEETINGS, filter)}#meetings`;
