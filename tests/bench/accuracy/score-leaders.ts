import type { Extraction } from '@/graph/commands/extraction';
import type { GoldArticle, GoldLeader } from './gold';
import { plainWords } from './same-words';
import type { Tally } from './tally';

/** The gold's id of whoever is meant by a name that the reader gives; one that begins with `?` where nobody is. */
export type IdOf = (name: string) => string;

/**
 * Counts leaders: one is right if any of its names is one of the gold's forms of a person not taken yet.
 * @returns who is meant by the names of this reading
 */
export function scoreLeaders(gold: GoldArticle, read: Extraction, tally: Tally): IdOf {
  const ids = new Map<string, string>();
  const taken = new Set<GoldLeader>();
  for (const leader of read.leaders) {
    const names = new Set([leader.name, ...leader.aliases].map(plainWords));
    const named = gold.leaders.filter((one) => one.names.some((name) => names.has(plainWords(name))));
    const hit = named.find((one) => !taken.has(one));
    const meant = hit ?? named[0];
    if (meant) for (const name of names) ids.set(name, meant.id);
    if (hit) {
      taken.add(hit);
      if (!hit.optional) tally.hit('leaders', 'right');
      scoreOffice(hit, leader, tally);
    } else {
      tally.hit('leaders', 'wrong');
      tally.mistake(meant ? 'leader-twice' : 'leader-wrong');
    }
  }
  for (const leader of gold.leaders) {
    if (taken.has(leader) || leader.optional) continue;
    tally.hit('leaders', 'missed');
    tally.mistake('leader-missed');
  }
  return (name) => ids.get(plainWords(name)) ?? `?${plainWords(name)}`;
}

function scoreOffice(gold: GoldLeader, read: Extraction['leaders'][number], tally: Tally): void {
  if (!tally.check('leaderState', gold.country === read.country)) tally.mistake('leader-state');
  if (!gold.title) return;
  const title = plainWords(read.title).includes(plainWords(gold.title));
  if (!tally.check('leaderTitle', title)) tally.mistake('leader-title');
}
