import { spell } from '@/lib/bengali/letters';
import { outletAt } from '@/lib/page/outlet-at';
import { outlets } from '@/seeds/lexicon/outlets';

const NAMES = outlets.flatMap(({ name, nameEn, aliases, state }) =>
  state ? [name, nameEn, ...aliases].map((form) => ({ form: keyOf(form), state })) : [],
);

/**
 * The state whose offices a paper names without the state, by whose pages the article is on, else by the paper's name.
 * @param publisher as the article's page tells it, in Bengali or Latin letters
 * @param url the article's own address
 * @returns null for a paper that the lexicon lacks or that writes for all
 */
export function paperState(publisher: string | null, url: string | null): string | null {
  const outlet = outletAt(url);
  if (outlet) return outlet.state;
  if (!publisher) return null;
  const known = asked.get(publisher);
  if (known !== undefined) return known;
  const state = stateByName(keyOf(publisher));
  if (asked.size === MOST_ASKED) asked.clear();
  asked.set(publisher, state);
  return state;
}

/** The papers that were asked for: many articles are of few. */
const asked = new Map<string, string | null>();
const MOST_ASKED = 256;

const stateByName = (key: string): string | null =>
  NAMES.find(({ form }) => key === form || key.startsWith(`${form} `))?.state ?? null;

function keyOf(name: string): string {
  return spell(name)
    .toLowerCase()
    .replace(/^(দৈনিক|the|daily) /u, '')
    .replace(/\.com$/u, '');
}
