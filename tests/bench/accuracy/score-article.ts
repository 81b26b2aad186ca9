import type { Extraction } from '@/graph/commands/extraction';
import type { GoldArticle } from './gold';
import { pairMeetings } from './pair-meetings';
import { sameWords } from './same-words';
import { scoreLeaders } from './score-leaders';
import { scoreMeeting } from './score-meeting';
import type { Tally } from './tally';

/** What an article comes to that was not there, or was not taken. */
const NOTHING: Extraction = {
  source: '',
  published: null,
  credit: null,
  leaders: [],
  countries: [],
  meetings: [],
};

/** Counts what the reader understood of one article against what people did. @param read null where it was not read */
export function scoreArticle(gold: GoldArticle, read: Extraction | null, tally: Tally): void {
  const found = read ?? NOTHING;
  if (!tally.check('published', gold.published === found.published)) tally.mistake('published');
  if (!tally.check('credit', sameWords(gold.credit, found.credit)))
    tally.mistake(found.credit === null ? 'credit-missed' : 'credit-wrong');
  const idOf = scoreLeaders(gold, found, tally);
  scoreCountries(gold, found, tally);

  const pairs = pairMeetings(gold.meetings, found.meetings, idOf);
  for (const pair of pairs) if (!pair.gold.optional) scoreMeeting(pair, idOf, tally);
  for (const meeting of gold.meetings) {
    if (meeting.optional || pairs.some((pair) => pair.gold === meeting)) continue;
    tally.hit('meetings', 'missed');
    tally.hit('wholeMeetings', 'missed');
    tally.mistake('meeting-missed');
  }
  for (const meeting of found.meetings) {
    if (pairs.some((pair) => pair.read === meeting)) continue;
    tally.hit('meetings', 'wrong');
    tally.hit('wholeMeetings', 'wrong');
    tally.mistake('meeting-wrong');
  }
}

function scoreCountries(gold: GoldArticle, read: Extraction, tally: Tally): void {
  const [told, found] = [new Set(gold.countries), new Set(read.countries)];
  for (const country of found) {
    if (told.has(country)) tally.hit('countries', 'right');
    else if (!gold.optionalCountries.includes(country)) {
      tally.hit('countries', 'wrong');
      tally.mistake('country-wrong');
    }
  }
  for (const country of told) {
    if (found.has(country)) continue;
    tally.hit('countries', 'missed');
    tally.mistake('country-missed');
  }
}
