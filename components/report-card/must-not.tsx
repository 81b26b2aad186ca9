import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/lib/accuracy/figures';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { FigureLink } from './figure-link';

interface Props extends Pick<MeasuredSet, 'days' | 'grounds' | 'notHeld'> {
  /** The set where its articles are kept. */
  set: string | null;
}

/** What the reader must not do, and whether it did: the rule, and what was counted. */
export function MustNot({ days, grounds, notHeld, set }: Props) {
  const t = useTranslations('mustNot');
  // a nought leads nowhere
  const to = (figure: Figure, count: number) => (words: ReactNode) => (
    <FigureLink set={count > 0 ? set : null} figure={figure}>
      {words}
    </FigureLink>
  );
  const rules = [
    [
      'day',
      t.rich('counted.day', {
        ...days,
        all: to('days.given', days.given),
        wrong: to('days.invented', days.invented),
      }),
    ],
    [
      'sentence',
      t.rich('counted.sentence', {
        ...grounds,
        all: to('grounds.meetings', grounds.meetings),
        wrong: to('grounds.withoutSentence', grounds.withoutSentence),
      }),
    ],
    [
      'named',
      t.rich('counted.named', {
        ...grounds,
        all: to('grounds.people', grounds.people),
        wrong: to('grounds.unnamed', grounds.unnamed),
      }),
    ],
    [
      'held',
      t.rich('counted.held', {
        ...notHeld,
        all: to('notHeld.told', notHeld.told),
        wrong: to('notHeld.readAsHeld', notHeld.readAsHeld),
      }),
    ],
  ] as const;
  return (
    <ul>
      {rules.map(([rule, counted]) => (
        <li key={rule} className="border-b border-rule py-2.5">
          <span className="block font-semibold">{t(`rule.${rule}`)}</span>
          <span className="text-small text-quiet">{counted}</span>
        </li>
      ))}
    </ul>
  );
}
