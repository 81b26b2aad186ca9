import type { MeetingRow } from '@/graph/queries/meeting-row';
import { PartyNames } from './party-names';
import { WhenTold } from './when-told';

interface Props {
  of: Pick<
    MeetingRow,
    'evidence' | 'when' | 'kind' | 'participants' | 'countries' | 'organisations' | 'place'
  >;
}

/** So many words of a sentence tell it from others. */
const WORDS = 5;

/** Which meeting a link leads to, for ears alone: who met and when; where its own day is not known, how its sentence begins. */
export function MeetingSaid({ of }: Props) {
  const { when, evidence } = of;
  return (
    <>
      <PartyNames met={of} />, <WhenTold when={when} />
      {when.date === null && (
        <>
          , <q lang="bn">{evidence.text.split(/\s+/u, WORDS).join(' ')}…</q>
        </>
      )}
    </>
  );
}
