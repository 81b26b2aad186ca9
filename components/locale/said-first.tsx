import type { Bilingual } from './name-in';
import { Named } from './named';

/** Whose a link is, for ears alone: in a list of a page's links "১ বার" stands without the name beside it. */
export function SaidFirst({ of }: { of: Bilingual }) {
  return (
    <span className="sr-only">
      <Named of={of} />:{' '}
    </span>
  );
}
