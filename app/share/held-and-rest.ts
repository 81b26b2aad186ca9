import { type ByStatus, inAll } from '@/lib/filter/by-status';

/** What a sentence about meetings counts: those held, and the rest that is planned, proposed or cancelled. */
export const heldAndRest = (counts: ByStatus) => ({ held: counts.held, rest: inAll(counts) - counts.held });
