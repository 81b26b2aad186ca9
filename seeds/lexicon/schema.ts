import { z } from 'zod';

/** Words as newspapers print them; the reader maps letters (য়, joiners, digits) on both sides, so one spelling is enough. */
const word = z.string().trim().min(1);
const words = z.array(word).default([]);
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case Latin letters, digits and single hyphens');
export const StateCode = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2');
const code = StateCode;
const organisationId = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'the usual abbreviation, such as UN');
/** EDTF: a day, a month or a year, only as precise as is certain. */
const edtf = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'EDTF day, month or year');

export const Country = z.strictObject({
  code,
  name: word,
  nameEn: word,
  /** How an English sentence has it: the United States. As `nameEn` where it is not told. */
  inTextEn: word.optional(),
  /** What else it is called in English, long and short: what people type to find it. */
  otherEn: words,
  /** Other names and spellings, long and short, that newspapers print. */
  aliases: words,
  /** Words for what belongs to it or who comes from it: রুশ, মার্কিন, ভারতীয়. */
  adjectives: words,
  /** The same in English, by which people search: Russian, American. */
  adjectivesEn: words,
  /** Id of the capital in places.json; null where there is none to speak of. */
  capital: id.nullable(),
  /** What newspapers say for its government: ক্রেমলিন, হোয়াইট হাউস, নয়াদিল্লি. Cities need not be repeated here. */
  metonyms: words,
  /** The same in English, by which people search: White House. */
  metonymsEn: words,
});

export const Place = z.strictObject({
  id,
  name: word,
  nameEn: word,
  /** What else it is called in English: what people type to find it. */
  otherEn: words,
  country: code,
  aliases: words,
  /** Airports and houses in it that are named without it. */
  sites: words,
  /** The city's name is used for the government: মস্কো, ওয়াশিংটন. True for capitals newspapers use so. */
  metonym: z.boolean().default(false),
  /** Latitude and longitude in degrees, two decimals; the middle of a region. Null where nobody is sure. */
  at: z.tuple([z.number(), z.number()]).nullable().default(null),
});

export const Organisation = z.strictObject({
  id: organisationId,
  name: word,
  nameEn: word,
  /** How an English sentence has it, in short where everybody knows that: the G20, ASEAN. As `nameEn` where it is not told. */
  inTextEn: word.optional(),
  aliases: words,
  /** Names of its sessions and conferences that stand without its own name: জি-২০ সম্মেলন needs none, দাভোস does. */
  summits: words,
  /** Where it sits all the year round, so that two of its sessions may be weeks apart there. */
  sitsIn: z.array(code).default([]),
});

export const Title = z.strictObject({
  id,
  name: word,
  nameEn: word,
  aliases: words,
  /**
   * Those of its forms that clubs, companies and history have too (মহাসচিব, রাজা): a name behind one is a leader's only
   * beside a state or organisation.
   */
  needsState: words,
  /** What kind of office: who may be meant by it without a name, and how it is shown. */
  kind: z.enum([
    'head-of-state',
    'head-of-government',
    'minister',
    'envoy',
    'military',
    'official',
    'organisation-head',
    'party',
    'honorific',
  ]),
  /** One holder at a time in one state, so that "রুশ প্রেসিডেন্ট" names a person; ambassadors and ministers of state do not. */
  unique: z.boolean(),
  /** Id of the title that a text says for it once it was named: মন্ত্রী for পররাষ্ট্রমন্ত্রী. */
  saidAs: id.nullable().default(null),
  /** The only state or organisation that has it, which the text then need not name: the pope, the Chief Adviser. */
  of: z.union([code, organisationId]).nullable().default(null),
  /** Of a part of the state: whoever has it does not have it of the country that `of` names. */
  ofPart: z.boolean().optional(),
});

/** A word that stands before a name or a title and is neither. */
export const Honorific = z.strictObject({
  id,
  /** Rank and address belong to the name (জেনারেল, ড.); the others say whether and since when the title is held. */
  kind: z.enum(['rank', 'address', 'former', 'acting', 'elect', 'outgoing', 'interim']),
  name: word,
  nameEn: word,
  aliases: words,
});

/** A form that means more than one thing, known and meant so. */
export const AmbiguousForm = z.strictObject({
  form: word,
  /** `common-word`, `person-name`: counts only where the context asks for it. `two-…`: the context has to choose. */
  kind: z.enum(['common-word', 'person-name', 'two-countries', 'two-people']),
  note: word,
});

/** A phrase that contains a name of the lexicon but names none of its countries, places or organisations. */
export const LookAlike = z.strictObject({ form: word, note: word });

export const Office = z.strictObject({
  /** Id in titles.json. */
  title: id,
  /** ISO 3166-1 alpha-2 code, or an organisation's id. */
  of: z.union([code, organisationId]),
  /** Id in places.json of the province whose office it is, in the state `of`. */
  in: id.optional(),
  first: edtf.nullable(),
  /** Null: not known. `..`: still in office on the file's `asOf` day. */
  last: z.union([edtf, z.literal('..')]).nullable(),
  /** A person has checked this term against a source. */
  checked: z.boolean().default(false),
});

export const Leader = z.strictObject({
  id,
  /** The full name in Bengali as newspapers print it most. */
  name: word,
  nameEn: word,
  /** Other full names and spellings. */
  aliases: words,
  /** Short forms used after the full name or a title: পুতিন, শি, মোদি. */
  short: words,
  /** Those of `short` that mean this person even where nothing else in the text names them: পুতিন, ট্রাম্প. */
  famous: words,
  /** Many bear the name: it is this person's only in a text that tells their office. */
  common: z.boolean().optional(),
  /** In order of their beginning. */
  offices: z.array(Office).min(1),
  note: z.string().optional(),
});

export const LeaderFile = z.strictObject({
  /** The day up to which `..` was known to hold. */
  asOf: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  leaders: z.array(Leader),
});

/** As data is once it is loaded: nothing can be changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Country = Frozen<z.infer<typeof Country>>;
export type Place = Frozen<z.infer<typeof Place>>;
export type Organisation = Frozen<z.infer<typeof Organisation>>;
export type Title = Frozen<z.infer<typeof Title>>;
export type Honorific = Frozen<z.infer<typeof Honorific>>;
export type AmbiguousForm = Frozen<z.infer<typeof AmbiguousForm>>;
export type LookAlike = Frozen<z.infer<typeof LookAlike>>;
export type Office = Frozen<z.infer<typeof Office>>;
export type Leader = Frozen<z.infer<typeof Leader>>;
export type LeaderFile = Frozen<z.infer<typeof LeaderFile>>;
