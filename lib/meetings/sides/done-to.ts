import type { Frame } from '../frame/frame';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** Those to whom something is done in a frame's part of the sentence: মোদিকে, ক-কে. */
export const peopleDoneTo = ({ clause: { chunks }, from, to }: Frame): Party[] =>
  chunks.flatMap((chunk, index) => {
    const inPart = index >= from && index < to && chunk.case === 'accusative';
    const party = inPart ? partyAt(chunks, index) : null;
    return party?.person ? [party] : [];
  });
