import type { RuleContext } from '../candidate';
import type { Party } from '../frame/party';
import { phoned } from '../phoned';
import { houseOwner } from '../place/house-owner';
import { receivedBy } from '../sides/audience';
import { broughtTogether } from '../sides/brought-together';
import { calledAt, cameToMeet } from '../sides/came-to-meet';
import { officialsThere } from './officials-there';

/** Who was met, where no …এর সঙ্গে says so. */
export function metOtherwise(context: RuleContext): Party[] {
  const visitor = cameToMeet(context.frame) ?? calledAt(context.frame);
  if (visitor) return [visitor];
  const group = broughtTogether(context.frame);
  if (group.length) return group;
  const received = receivedBy(context.frame);
  if (received.length) return received;
  const owner = houseOwner(context.frame);
  if (owner.length) return owner;
  const officials = officialsThere(context.frame);
  return officials.length ? officials : phoned(context);
}
