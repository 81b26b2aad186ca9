import { createHash } from 'node:crypto';
import { lexicon } from '@/seeds/lexicon';
import { commonWords } from '@/seeds/lexicon/common-words';
import { dateWords } from '@/seeds/lexicon/date-words';
import { endings } from '@/seeds/lexicon/endings';
import { frameWords } from '@/seeds/lexicon/frame-words';
import { grammarWords, meetingWords, statusWords, verbForms } from '@/seeds/lexicon/grammar';
import { nameParts } from '@/seeds/lexicon/name-parts';
import { outlets } from '@/seeds/lexicon/outlets';
import { publisherWords } from '@/seeds/lexicon/publisher-words';

/** Ten letters that change whenever a word, a name or a date of the lexicon does. */
export function lexiconDigest(): string {
  const words = [
    lexicon,
    commonWords,
    dateWords,
    endings,
    frameWords,
    grammarWords,
    meetingWords,
    statusWords,
    verbForms,
    nameParts,
    outlets,
    publisherWords,
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10);
}
