import { spell } from '@/lib/bengali/letters';
import {
  ambiguous,
  countries,
  honorifics,
  leaders,
  lookAlikes,
  organisations,
  places,
  type TitleRecord,
  titles,
} from '@/seeds/lexicon';
import { grammarWords, meetingWords, statusWords, verbForms } from '@/seeds/lexicon/grammar';
import { outlets } from '@/seeds/lexicon/outlets';
import type { Entry, EntryOf } from './entry';
import { type EntrySet, entrySet } from './entry-set';
import { FlatTrie } from './flat-trie';
import { Trie } from './trie';

/** What a form means where it stands bare, and where it carries a case ending: verbs and words that only join take none. */
export interface LexiconForm {
  bare: EntrySet;
  inflected: EntrySet;
}

let compiled: FlatTrie<LexiconForm> | null = null;

/** The whole lexicon as one tree, compiled on first use and kept. */
export function lexicon(): FlatTrie<LexiconForm> {
  compiled ??= new FlatTrie(compile(), formOf);
  return compiled;
}

function formOf(entries: readonly Entry[]): LexiconForm {
  const bare = entrySet(entries);
  const inflected = entries.filter(takesEndings);
  return { bare, inflected: inflected.length === entries.length ? bare : entrySet(inflected) };
}

/** জানালেও is no জানাল. */
const takesEndings = (entry: Entry) =>
  entry.type !== 'verb' && !(entry.type === 'grammar' && CASELESS.has(entry.role));
const CASELESS: ReadonlySet<string> = new Set([
  'and',
  'with',
  'no',
  'he',
  'said',
  'motion',
  'i',
  'former',
  'departure',
]);

const CONFERENCE = /(সম্মেলন|সামিট|ফোরাম|সংলাপ|ডায়ালগ)$/u;

/** দুই পররাষ্ট্রসচিব, উভয় দেশের প্রতিরক্ষামন্ত্রী: two who bear one title; not two heads of whatever title. */
const twoOf = (title: TitleRecord): string[] =>
  MEETING_AS_TWO.has(title.kind)
    ? ['দুই', 'দুই দেশের', 'উভয় দেশের', 'দুদেশের', 'দু দেশের']
        .flatMap((two) => [title.name, ...title.aliases].map((name) => `${two} ${name}`))
        .filter((form) => !grammarWords.both?.includes(form))
    : [];
const MEETING_AS_TWO = new Set<TitleRecord['kind']>([
  'head-of-state',
  'head-of-government',
  'minister',
  'official',
  'military',
]);

function compile(): Trie<Entry> {
  const trie = new Trie<Entry>();
  const addAll = (forms: readonly string[], entry: Entry) => {
    for (const form of forms) trie.add(form, entry);
  };
  const doubts = new Map(ambiguous.map((known) => [spell(known.form), known.kind]));
  for (const country of countries) {
    const entry = (form: EntryOf<'country'>['form'], of: string): Entry => ({
      type: 'country',
      code: country.code,
      form,
      common: doubts.get(spell(of)) === 'common-word',
    });
    for (const name of [country.name, ...country.aliases]) trie.add(name, entry('name', name));
    for (const name of country.adjectives) trie.add(name, entry('adjective', name));
    for (const name of country.metonyms) trie.add(name, entry('metonym', name));
  }
  for (const place of places)
    for (const name of [place.name, ...place.aliases, ...place.sites]) {
      const doubt = doubts.get(spell(name));
      trie.add(name, {
        type: 'place',
        place,
        doubt: doubt === 'common-word' || doubt === 'person-name' ? doubt : null,
      });
    }
  const conference = meetingWords.heads.find((head) => head.id === 'conference');
  for (const organisation of organisations) {
    addAll([organisation.name, ...organisation.aliases], {
      type: 'organisation',
      organisation,
      summit: false,
    });
    addAll(organisation.summits, { type: 'organisation', organisation, summit: true });
    // a name that ends in the word for a conference names the conference too: মিউনিখ নিরাপত্তা সম্মেলন
    const conferences = [organisation.name, ...organisation.aliases].filter((name) => CONFERENCE.test(name));
    if (conference) addAll([...conferences, ...organisation.summits], { type: 'head', head: conference });
  }
  for (const title of titles) {
    addAll([title.name, ...title.aliases], { type: 'title', title });
    addAll(twoOf(title), { type: 'two-of', title });
    addAll(twoOf(title), { type: 'grammar', role: 'both' });
  }
  for (const honorific of honorifics)
    addAll([honorific.name, ...honorific.aliases], { type: 'honorific', kind: honorific.kind });
  for (const leader of leaders) {
    addAll([leader.name, ...leader.aliases, leader.nameEn], { type: 'leader', leader, form: 'full' });
    const famous = new Set(leader.famous);
    for (const form of leader.short)
      trie.add(form, { type: 'leader', leader, form: famous.has(form) ? 'famous' : 'short' });
  }
  for (const head of meetingWords.heads) addAll(head.forms, { type: 'head', head });
  addAll(meetingWords.falseFriends, { type: 'false-friend' });
  // বাংলাদেশ প্রতিদিন, হিন্দুস্তান টাইমস: a paper's name holds a state's and means none
  for (const outlet of outlets)
    addAll(
      [outlet.name, ...outlet.aliases].filter((name) => name.includes(' ')),
      { type: 'false-friend' },
    );
  addAll(
    lookAlikes.map((alike) => alike.form),
    { type: 'false-friend' },
  );
  for (const [role, forms] of Object.entries(grammarWords))
    addAll(forms ?? [], { type: 'grammar', role: role as EntryOf<'grammar'>['role'] });
  const finite = new Map<string, EntryOf<'verb'>['tense']>();
  for (const tense of ['past', 'future'] as const)
    for (const form of verbForms[tense]) {
      trie.add(form, { type: 'verb', tense });
      finite.set(form, tense);
    }
  // "পা রাখবেন", "চলে গেছেন": a motion of several words ends in the verb that closes the clause
  for (const role of ['motion', 'plain-motion', 'departure'] as const)
    for (const form of grammarWords[role] ?? []) {
      const tense = finite.has(form) ? undefined : finite.get(lastWord(form));
      if (tense) trie.add(form, { type: 'verb', tense });
    }
  for (const [status, forms] of Object.entries(statusWords))
    for (const form of forms ?? []) {
      trie.add(form, { type: 'status', status: status as EntryOf<'status'>['status'] });
      // হতে পারে, করবেন না: a status of several words may hold the verb that closes the clause
      const last = lastWord(form);
      const tense = finite.get(last) ?? (/(নি|না|পারেন?|য়)$/u.test(last) && form.includes(' ') ? 'past' : null);
      if (tense) trie.add(form, { type: 'verb', tense });
      else if (/নি$/u.test(last)) trie.add(form, { type: 'verb', tense: 'past' });
    }
  return trie;
}

const lastWord = (form: string): string => form.split(' ').at(-1) ?? '';
