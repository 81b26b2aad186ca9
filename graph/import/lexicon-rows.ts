/** A term of office as it is written, `order` counting from the first. */
export interface OfficeRow {
  title: string;
  titleEn: string | null;
  country: string | null;
  organisation: string | null;
  /** Of a part of the country and not of the country: which, where the lexicon tells. */
  ofPart?: true;
  part?: string;
  partEn?: string;
  first: string | null;
  last: string | null;
  checked: boolean;
  order: number;
}

/** What is written of a leader, whether the lexicon or articles tell it. */
export interface LeaderRow {
  id: string;
  name: string;
  nameEn: string | null;
  aliases: string[];
  known: boolean;
  /** Country code or organisation id. */
  speaksFor: string | null;
  offices: OfficeRow[];
}

export interface NameRow {
  name: string;
  nameEn: string;
}

/** How an English sentence has it where that is not `nameEn`: the United States, the G20. */
interface InText {
  inTextEn: string | null;
}

/** A country or an organisation with all else that it is called: other names, its code, adjectives, its capital, words for its government. */
export interface Names extends NameRow, InText {
  aliases: string[];
  /** Those of them that stand for its government and are a place of their own: its capital, a palace. */
  seats: string[];
}

/** A place's node: where it lies in degrees, both null where the lexicon does not tell. */
export interface PlaceRow extends NameRow {
  latitude: number | null;
  longitude: number | null;
}

/** What the lexicon knows of what an article names. The lookups return null for what it lacks. */
export interface LexiconData {
  country(code: string): Names | null;
  organisation(id: string): Names | null;
  place(id: string): PlaceRow | null;
  leader(id: string): LeaderRow | null;
  /** What a title is called in English, as an article has it: with a word such as সাবেক before it or not. */
  titleEn(title: string): string | null;
  /** Whether a title, by its English name, is one of a part of a country. */
  isOfPart(titleEn: string | null): boolean;
}
