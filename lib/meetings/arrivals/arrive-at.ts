import type { Candidate, RuleContext, ToldPlace } from '../candidate';
import type { Party } from '../frame/party';
import { visit } from '../visit';

/** How many chunks may stand between the place and the verb of motion. */
export const REACH = 5;

/** The journey of people to places, as every way of telling an arrival gives it; null where it is none. */
export const arriveAt = (
  context: RuleContext,
  people: readonly Party[],
  places: readonly ToldPlace[],
): Candidate | null => visit(context, people, places, 'arrival');
