/**
 * A stable id for a person whom the lexicon lacks, from the fewest facts that tell them apart: the letters of the
 * name as the reader maps them, and the state or organisation they speak for. 52 bits of FNV-1a in base 36.
 */
export function unknownLeaderId(letters: string, of: string | null): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (const unit of `${of ?? ''}|${letters.replace(/[ .-]+/g, ' ')}`) {
    const code = unit.codePointAt(0) as number;
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ (code + 0x9e37), 0x85ebca6b) >>> 0;
  }
  return `x-${high.toString(36)}${(low & 0xfffff).toString(36)}`;
}
