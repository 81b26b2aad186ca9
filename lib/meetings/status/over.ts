import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import { certain, hasStatus, likely, type StatusRule, type StatusView } from './view';

/** It is over, whatever came of it. */
export const over: StatusRule = {
  id: 'over',
  example: 'বৈঠকের পর তিনি বলেন; সফর থেকে ফিরে',
  read(view) {
    if (isOver(view) && isYetToEnd(view)) return certain('planned');
    if (isOver(view) && isBeforeWhatWillBe(view)) return likely('planned');
    return isOver(view) || headOf(view.frame)?.status === 'held' ? certain('held') : null;
  },
};

/** "মঙ্গলবার মোমেনের সঙ্গে বৈঠক শেষে দূতাবাস উদ্বোধন করবেন তিনি": of a day that may be to come, and what they do behind it is. */
function isYetToEnd({ frame: { clause, from, head, verb }, chunks }: StatusView): boolean {
  const dates = chunks.slice(from, head).flatMap(({ date }) => date ?? []);
  return (
    entryOf(chunks[verb], 'verb')?.tense === 'future' &&
    !clause.chunks.slice(head, verb).some((chunk) => chunk.mark !== null) &&
    dates.length > 0 &&
    dates.every(({ alternatives, lean }) => alternatives !== undefined || lean === 'future')
  );
}

/** "বৈঠকের পর দুই দেশের প্রতিনিধিদল আলোচনায় বসবে": what follows right on it is yet to be, and so perhaps is it. */
const isBeforeWhatWillBe = ({ frame: { from, head, verb }, chunks }: StatusView): boolean =>
  entryOf(chunks[verb], 'verb')?.tense === 'future' &&
  !chunks.slice(from, head).some(({ date }) => date !== null) &&
  chunks.slice(head, verb).every(({ mark }) => mark === null);

function isOver({ upToVerb }: StatusView): boolean {
  const [first, second] = upToVerb;
  // "সফর থেকে ফিরে", "বৈঠক থেকে যেসব ঘোষণা এসেছে"
  if (first?.letters === 'থেকে')
    return !isFrameWord(second, 'withdrawing') && !hasStatus(upToVerb, 'cancelled');
  // "বৈঠকের জায়গা পরে ঠিক হবে"
  if (isFrameWord(first, 'arrangement')) return false;
  const next = upToVerb.slice(0, 2);
  return next.some((chunk) => isFrameWord(chunk, 'over')) && !hasStatus(next, 'cancelled');
}

/** It was held, and what came of it is denied; "বৈঠক হলেও লাভ হবে না" only says if. */
export const heldThough: StatusRule = {
  id: 'held-though',
  example: 'বৈঠক করলেও কোনো চুক্তি হয়নি; বৈঠক হলেও লাভ হবে না',
  read: ({ behind, frame }) =>
    isFrameWord(behind[0], 'though') ? certain(isHeldThough(frame) ? 'held' : 'proposed') : null,
};

const isHeldThough = ({ clause: { chunks }, head, to }: Frame): boolean =>
  !chunks
    .slice(head + 2, to)
    .some((chunk) => entryOf(chunk, 'verb')?.tense === 'future' || WILL_NOT.test(chunk.letters));
const WILL_NOT = /বেন? না$/u;

/** What comes of it is told, and not that it is; "সাক্ষাৎ করলে তিনি বলেন" is how they met, "ফোন করলে … আলাপ হয়" how they spoke. */
export const ifDone: StatusRule = {
  id: 'if-done',
  example: 'যুক্তরাষ্ট্র সফর করলে প্রতিশোধ নেওয়ার হুমকি দিয়েছে; ফোন করলে তাঁর সঙ্গে আলাপ হয়',
  read: ({ frame, chunks, behind }) =>
    (isFrameWord(behind[0], 'if-done') &&
      behind[1]?.mark === null &&
      !isGrammar(chunks[frame.verb], 'said')) ||
    isIfItComes(frame)
      ? certain(isWhenDone(frame) ? 'held' : 'proposed')
      : null,
};

/** "মুখোমুখি হলে স্বাগতিক হতে আঙ্কারা তৈরি—জানালেন এরদোয়ান": what somebody says behind a dash, of a thing that may come. */
const isIfItComes = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head + 1]?.letters === 'হলে' && chunks.slice(head, verb).some(({ mark }) => mark === '-');

/** A contact that was is what the sentence comes to. */
const isWhenDone = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  verb > head + 1 &&
  entryOf(chunks[verb], 'verb')?.tense === 'past' &&
  contactKind(entryOf(chunks[verb - 1], 'head')?.head) !== null;

/** What it is told beside is over, and so is it. */
export const toldBeside: StatusRule = {
  id: 'told-beside',
  example: 'সফরের সময় তিনি বলেন; গত মাসে ট্রাম্পের সঙ্গে বৈঠকের আগেই',
  read({ frame, chunks, behind }) {
    const [first] = behind;
    const during = isFrameWord(first, 'during') && !behind.some((chunk) => isFrameWord(chunk, 'yet-to-be'));
    const past = chunks.slice(frame.from, frame.head).some((chunk) => chunk.date?.lean === 'past');
    const told = during || (isFrameWord(first, 'before') && past);
    return told && entryOf(chunks[frame.verb], 'verb')?.tense !== 'future' ? certain('held') : null;
  },
};

/** What people remember was. */
export const remembered: StatusRule = {
  id: 'remembered',
  example: 'সফরকে মানুষ বহুকাল মনে রাখবেন',
  read: ({ frame, behind }) =>
    frame.oblique &&
    behind.some(({ letters }, i) => letters === 'মনে' && isFrameWord(behind[i + 1], 'remembering'))
      ? certain('held')
      : null,
};

/** Whoever asks by phone has phoned; "আলোচনা করে সমাধানের প্রস্তাব" is how it might be done. */
export const phonedAndAsked: StatusRule = {
  id: 'phoned-and-asked',
  example: 'শুক্রবার ফোন করে তাঁকে আমন্ত্রণ জানিয়েছেন; ফোনে আমন্ত্রণ জানান',
  read: ({ frame, head, behind, chunks, upToVerb }) =>
    entryOf(head, 'head')?.head.id === 'phone' &&
    (isFrameWord(head, 'by-phone') || behind[0]?.letters === 'করে') &&
    hasStatus(upToVerb, 'proposed') &&
    entryOf(chunks[frame.verb], 'verb')?.tense === 'past'
      ? certain('held')
      : null,
};

/** "দেখা হলে তিনি তাঁকে বলেন": when they met, and not if; "দেখা হলে বলবেন" is yet to come. */
export const whenMet: StatusRule = {
  id: 'when-met',
  example: 'দুই নেতার দেখা হলে শাহবাজ তাঁকে আমন্ত্রণের কথা জানান',
  read: ({ frame, chunks, behind }) =>
    behind[0]?.letters === 'হলে' &&
    isGrammar(chunks[frame.verb], 'said') &&
    entryOf(chunks[frame.verb], 'verb')?.tense === 'past'
      ? likely('held')
      : null,
};
