import ambiguousData from './ambiguous.json' with { type: 'json' };
import countryData from './countries.json' with { type: 'json' };
import honorificData from './honorifics.json' with { type: 'json' };
import { leaderFiles } from './leaders';
import { loadRecords } from './load';
import lookAlikeData from './look-alikes.json' with { type: 'json' };
import organisationData from './organisations.json' with { type: 'json' };
import placeData from './places.json' with { type: 'json' };
import {
  AmbiguousForm,
  Country,
  Honorific,
  LookAlike,
  Organisation,
  Place,
  StateCode,
  Title,
} from './schema';
import stateCodeData from './state-codes.json' with { type: 'json' };
import titleData from './titles.json' with { type: 'json' };

/** The 193 members of the UN, Vatican, Palestine, Taiwan and Kosovo, by ISO code. */
export const countries = loadRecords('countries.json', Country, countryData);
/** The codes that `countries` must hold, no more and no fewer. */
export const stateCodes = loadRecords('state-codes.json', StateCode, stateCodeData);
/** Capitals and other places where diplomacy happens. */
export const places = loadRecords('places.json', Place, placeData);
export const organisations = loadRecords('organisations.json', Organisation, organisationData);
export const titles = loadRecords('titles.json', Title, titleData);
export const honorifics = loadRecords('honorifics.json', Honorific, honorificData);
/** Forms that mean more than one thing: the matcher asks the context. */
export const ambiguous = loadRecords('ambiguous.json', AmbiguousForm, ambiguousData);
/** Phrases that contain a name but mean something else: পারস্য উপসাগর, ওয়াশিংটন পোস্ট. */
export const lookAlikes = loadRecords('look-alikes.json', LookAlike, lookAlikeData);
/** All leaders of `leaders/*.json`, in the order of the files. */
export const leaders = Object.freeze(leaderFiles.flatMap((file) => file.leaders));

export { leaderFiles };

/** All that the reader knows before it reads. */
export const lexicon = Object.freeze({
  countries,
  stateCodes,
  places,
  organisations,
  titles,
  honorifics,
  ambiguous,
  lookAlikes,
  leaders,
  leaderFiles,
});

export type Lexicon = typeof lexicon;

export type {
  Country as CountryRecord,
  Leader as LeaderRecord,
  Organisation as OrganisationRecord,
  Place as PlaceRecord,
  Title as TitleRecord,
} from './schema';
