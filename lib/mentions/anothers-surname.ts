import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import type { LeaderRecord } from '@/seeds/lexicon';
import type { Token } from './tokens';

/**
 * "গভর্নর গ্যাভিন নিউসম ট্রাম্পের সমালোচনা করেন": behind a whole name a leader's surname in a case is that leader's; "রেচেপ তায়েপ
 * এরদোয়ানের" is the leader's own name.
 */
export const isAnothersSurname = (token: Token, first: string) =>
  token.case !== 'nominative' &&
  token.entries.some(
    (entry) => entry.type === 'leader' && entry.form === 'famous' && !beginsLike(entry.leader, first),
  );

const beginsLike = ({ name, aliases }: LeaderRecord, first: string): boolean => {
  const key = nameSkeleton(first);
  return [name, ...aliases].some((form) => nameSkeleton(spell(form.split(' ')[0] ?? '')) === key);
};
