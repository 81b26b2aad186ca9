import type { NamedCountry, NamedOrganisation } from '@/graph/queries/names';

/** An office that a leader holds or held. */
export interface Office {
  /** Bengali: the lexicon's, or for leaders whom it lacks the words of an article. */
  title: string;
  /** Null where the title is known from an article alone. */
  titleEn: string | null;
  country: NamedCountry | null;
  organisation: NamedOrganisation | null;
  /** EDTF day, month or year; null where not known. */
  first: string | null;
  /** EDTF; `..` still in office when the lexicon was written; null where not known. */
  last: string | null;
  /** A person has checked this term against a source. */
  checked: boolean;
}
