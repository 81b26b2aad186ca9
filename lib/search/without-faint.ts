import { type AskedWord, BEGINNING } from './fit';
import { isVague, type NameMatch } from './match-name';

const SPELT: readonly NameMatch['way'][] = ['name', 'start', 'spelling'];

/** So many letters tell how a word of two sounds is said. */
const TELLING = 3;

/**
 * Who was found, without those that only sound nearly so where somebody's name is spelt as was typed: no Hussein for
 * `hasina`. Where the name only begins so, names that begin with the sounds stay, since they may be meant.
 */
export function withoutFaint<Hit extends { match: NameMatch }>(
  hits: readonly Hit[],
  asked: readonly AskedWord[],
): Hit[] {
  const best = SPELT.find((one) => hits.some(({ match }) => match.way === one));
  if (!best) return [...hits];
  // শির as it is spelt is of শি, which others sound like
  const isShort = ({ shapes: [first, ...stems] }: AskedWord) =>
    (best === 'name' ? [first, ...stems] : [first]).some((one) => (one?.heard.length ?? 0) < 3);
  const short = asked.every(isShort);
  const telling = asked.every(({ shapes }) => (shapes[0]?.letters.length ?? 0) >= TELLING);
  return hits.filter(({ match }) => {
    // `shi` is all of one's first name, and begins another's; `sy` tells nothing
    if (match.way === 'sound' && short) return best === 'start' && match.off === 0 && telling;
    return !isVague(match, asked) || (best === 'start' && match.way === 'sound' && match.off >= BEGINNING);
  });
}
