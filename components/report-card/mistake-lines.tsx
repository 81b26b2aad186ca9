import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Mistake } from '@/lib/accuracy/measured';
import { mistakeFigure } from '@/lib/accuracy/mistake-figures';
import { FigureLink } from './figure-link';
import { mistakeValues } from './mistake-values';

interface Props {
  mistakes: readonly Mistake[];
  /** The set where its articles are kept. */
  set: string | null;
  /** Whether they stand in a cell of a table. */
  small?: boolean;
}

/** Mistakes in a sentence each, linked to the articles that have one of the kind. */
export function MistakeLines({ mistakes, set, small = false }: Props) {
  const t = useTranslations('mistakes');
  const status = useTranslations('status');
  const kind = useTranslations('kind');
  // all of the sentence is the link, and its number alone looks like one
  const linked = (words: ReactNode) => (
    <span className="underline decoration-edge decoration-1 underline-offset-[0.28em]">{words}</span>
  );
  return (
    <ul className={small ? 'text-small font-normal' : undefined}>
      {mistakes.map((mistake) => {
        const figure = mistakeFigure(mistake);
        const all = set ? linked : (words: ReactNode) => words;
        return (
          <li key={figure} className={small ? 'py-0.5' : 'border-b border-rule py-2'}>
            <FigureLink set={set} figure={figure} className="block min-h-6 no-underline">
              {t.rich(`mistake.${mistake.what}`, { ...mistakeValues(mistake, kind, status), all })}
            </FigureLink>
          </li>
        );
      })}
    </ul>
  );
}
