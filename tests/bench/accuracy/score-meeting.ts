import type { ExtractedMeeting } from '@/graph/commands/extraction';
import { dateMistake } from './date-mistake';
import type { GoldMeeting } from './gold';
import { isDateOf, type Pair, placeCountry } from './pair-meetings';
import { plainWords, sameWords } from './same-words';
import type { IdOf } from './score-leaders';
import type { Tally } from './tally';

/** Evidence is a few sentences, never the page: more of them, or longer ones, count as none. */
const MOST_SENTENCES = 4;
const MOST_LETTERS = 600;
/** So many letters of the gold's sentence, or of ours, have to be those of the other. */
const BEGINNING = 40;

const DAY = /^\d{4}-\d\d-\d\d/;

/** Counts every field of a meeting that was found. */
export function scoreMeeting({ gold, read }: Pair, idOf: IdOf, tally: Tally): void {
  tally.hit('meetings', 'right');
  const kind = tally.check('kind', gold.kind === read.kind);
  if (!kind) tally.mistake('kind', { told: gold.kind, read: read.kind });
  const status = tally.check('status', gold.status === read.status);
  if (!status) tally.mistake('status', { told: gold.status, read: read.status });
  if (gold.status !== 'held') {
    tally.notHeld.told++;
    if (read.status === 'held') tally.notHeld.readAsHeld++;
  }
  const date = scoreDate(gold, read, tally);
  scorePlace(gold, read, tally);
  scoreSet('participants', gold.participants, read.participants.map(idOf), tally);
  scoreSet('sides', gold.countries, read.countries, tally);
  if (gold.evidence !== '' && !tally.check('evidence', saysSo(gold.evidence, read)))
    tally.mistake('evidence');
  if (kind && status && date) tally.hit('wholeMeetings', 'right');
  else {
    tally.hit('wholeMeetings', 'wrong');
    tally.hit('wholeMeetings', 'missed');
  }
}

function scoreDate(gold: GoldMeeting, read: ExtractedMeeting, tally: Tally): boolean {
  const right = tally.check('date', isDateOf(gold, read.date));
  if (!isDateOf(gold, null)) tally.check('dateWhereTold', right);
  if (!right) tally.mistake(dateMistake(gold.date, read.date));
  if (DAY.test(read.date ?? '')) {
    tally.days.given++;
    if (![gold.date, ...gold.dateAlt].some((date) => DAY.test(date ?? ''))) tally.days.invented++;
  }
  return right;
}

function scorePlace(gold: GoldMeeting, read: ExtractedMeeting, tally: Tally): void {
  const country = placeCountry(read);
  if (!tally.check('country', placeCountry(gold) === country))
    tally.mistake(country === null ? 'country-of-place-missed' : 'country-of-place-wrong');
  const city = gold.place?.city;
  if (city && !tally.check('city', sameWords(city, read.place?.city))) tally.mistake('city');
}

/** People or states: right only where all are there and no other is. */
function scoreSet(field: 'participants' | 'sides', gold: string[], read: string[], tally: Tally): void {
  const [told, found] = [new Set(gold), new Set(read)];
  const missed = [...told].some((one) => !found.has(one));
  const others = [...found].some((one) => !told.has(one));
  if (tally.check(field, !missed && !others)) return;
  tally.mistake(`${field}-${missed && others ? 'others' : missed ? 'missed' : 'too-many'}`);
}

/** Whether one of the sentences shown is the one that the gold begins to quote. */
function saysSo(gold: string, { evidence }: ExtractedMeeting): boolean {
  const wanted = plainWords(gold);
  const sentences = evidence.map(({ text }) => plainWords(text));
  if (sentences.length > MOST_SENTENCES) return false;
  if (sentences.some((sentence) => sentence.length > MOST_LETTERS)) return false;
  return sentences.some((sentence) => {
    const beginning = sentence.slice(0, BEGINNING);
    return sentence.includes(wanted.slice(0, BEGINNING)) || (beginning !== '' && wanted.includes(beginning));
  });
}
