import type { Person } from '@/lib/mentions/person';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { isWhile } from '../frame/parted';
import { type Party, partyElsewhere } from '../frame/party';

/**
 * "ওয়াশিংটন সফরের সময় নেতানিয়াহু ওবামাকে বই উপহার দেন", "সফররত মোদিকে আহ্বান জানান ট্রাম্প": with whom a visitor had to do on the journey, one doing it and
 * the other being done to; those at home are hosts.
 */
export function dealtWith({ frame }: RuleContext, visitors: readonly Person[]): Party[] {
  const { clause, from, head, to } = frame;
  const { chunks } = clause;
  const onIt = isFrameWord(chunks[head + 1], 'during') || isWhile(chunks[head]);
  if (!onIt && headOf(frame)?.id !== 'travelling') return [];
  const done = chunks.slice(from, to).flatMap((chunk) => (chunk.case === 'accusative' && chunk.person) || []);
  const doing = frame.subjects.flatMap(({ person }) => person ?? []);
  const isVisitor = (person: Person) => visitors.includes(person);
  if (doing.some(isVisitor)) return done.map(partyElsewhere);
  return done.some(isVisitor) ? doing.map(partyElsewhere) : [];
}
