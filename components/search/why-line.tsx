import { useLocale, useTranslations } from 'next-intl';
import type { NameHit } from '@/graph/queries/name-hit';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import type { BoxWords } from './box-words';
import { WhyWords } from './suggestion-line';
import { whyOf } from './why';

/** The words for why a name matched, `{form}` where the form that matched stands. */
export function useWhyWords(): BoxWords['why'] {
  const t = useTranslations('search');
  const form = '{form}';
  return {
    office: t('why.office', { form }),
    english: t('why.english', { form }),
    bengali: t('why.bengali', { form }),
    spelling: t('why.spelling', { form }),
    otherName: t('why.otherName', { form }),
    sound: t('why.sound', { form }),
    near: t('why.near', { form }),
    matched: t('why.matched', { form }),
    naming: t('why.naming', { form }),
    headline: t('why.headline'),
    published: t('why.published', { form }),
  };
}

/** Why somebody was found; nothing where the name itself says so. */
export function WhyLine({ hit }: { hit: NameHit }) {
  const words = useWhyWords();
  const former = useTranslations('office')('former');
  const why = whyOf(hit, { locale: useLocale(), former, today: todayInDhaka() });
  if (!why) return null;
  return (
    <span className="block text-fine text-quiet">
      <WhyWords words={words[why.word]} form={why.form} />
    </span>
  );
}
