import type { When } from '@/graph/queries/when';
import { DateHow } from './date-how';
import { WhenTold } from './when-told';

interface Props {
  when: When;
  /** The words that it was read from; null where there are none. */
  phrase: string | null;
}

/** A date, how exactly it is known, and on demand the words that it was read from. Needs no script. */
export function DateTold({ when, phrase }: Props) {
  return (
    <>
      <WhenTold when={when} />
      <DateHow when={when} phrase={phrase} />
    </>
  );
}
