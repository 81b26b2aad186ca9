import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import { formsOf } from '@/graph/queries/place-words';
import type { NameWords } from '@/graph/queries/search-names';
import type { OfficeWords } from '@/lib/search/offices-named';
import { isToldInside } from '@/lib/search/told-inside';

/**
 * `চীনের প্রেসিডেন্ট`, `us president`, `president of china`; beside an office that no other state has only its own. Where something was
 * (দিল্লিতে), and what other words part from the office (চীন সফরে প্রধানমন্ত্রী), is not whose office it is.
 */
export function stateBeside(
  { names, behindIn = [], apart = [] }: NameWords,
  parts: readonly NamePart[],
  { from, to, of: sole }: OfficeWords,
): NamePart | undefined {
  const beside = parts
    .filter(
      (part) => (part.to === from && !apart.includes(from)) || (part.from === to && !apart.includes(to)),
    )
    .filter(isOfState)
    .filter((part) => !isToldInside(names, part, formsOf(part), behindIn));
  const own = sole?.always ? beside.filter(({ hits: [best] }) => best && keyOf(best) === sole.id) : beside;
  return own.sort((a, b) => a.from - b.from)[0];
}

const keyOf = (hit: NameHit): string => (hit.is === 'organisation' ? hit.organisation.id : idOf(hit));

/** Whether a state or an organisation is meant first. */
export const isOfState = ({ hits: [best] }: NamePart): boolean => !!best && best.is !== 'leader';
