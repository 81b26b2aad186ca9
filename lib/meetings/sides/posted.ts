import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';

/** Whether one is posted to the state where they are, by the office told there or else their last one: an envoy is no visitor. */
export function isPosted(chunk: Chunk | undefined, person: Person): boolean {
  const title = chunk?.office?.title ?? person.offices.at(-1)?.title ?? person.record?.offices.at(-1)?.title;
  return title !== undefined && isEnvoy(title);
}

/** Whether those who bear a title live in the state that they are sent to; by the title's id. */
export const isEnvoy = (title: string): boolean => POSTED.has(title);

const POSTED: ReadonlySet<string> = new Set(['ambassador', 'high-commissioner', 'charge-daffaires']);
