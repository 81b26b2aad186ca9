import { entryOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { announced } from './announced';
import { announcement, convened, moved } from './announcement';
import { hoursKept, notSettled, permitted, setFor, settledLater, stillOn } from './arranged';
import { beforeIt, guardedFor, marchedAgainst, plannedBeforeIt } from './before-it';
import { byTense } from './by-tense';
import { comeFor, notYetDone, sentFor, thereFor, whenToBe } from './come-for';
import { denied } from './denied';
import { isAwaited, joinedHead } from './joined';
import { motionToBe, noComing } from './motion';
import { ofThat } from './of-that';
import { noMore, noneSince, notCalledOff, notWanted, offFirst, refused } from './off';
import { heldThough, ifDone, over, phonedAndAsked, remembered, toldBeside, whenMet } from './over';
import { ofItself, saidOfIt } from './said-of-it';
import { cutShort, toBe } from './to-be';
import { undone } from './undone';
import { certain, likely, type StatusRule, type ToldStatus, viewOf } from './view';
import { askedFor, guessed, wished, wouldThat } from './wished';

/**
 * What tells of a contact's status, in order: the first that finds its words has it. What is over is held; denial and
 * doubt in the closing verb come next, then what is said of the contact itself, then the verb's tense.
 */
export const STATUS_RULES: readonly StatusRule[] = [
  noComing,
  askedFor,
  ofThat,
  notCalledOff,
  offFirst,
  noMore,
  refused,
  notWanted,
  noneSince,
  announcement,
  convened,
  moved,
  over,
  phonedAndAsked,
  heldThough,
  ifDone,
  whenMet,
  setFor,
  stillOn,
  toldBeside,
  beforeIt,
  plannedBeforeIt,
  sentFor,
  remembered,
  hoursKept,
  comeFor,
  whenToBe,
  marchedAgainst,
  guardedFor,
  notSettled,
  settledLater,
  permitted,
  undone,
  denied,
  cutShort,
  wished,
  wouldThat,
  ofItself,
  saidOfIt,
  toBe,
  motionToBe,
  guessed,
  thereFor,
  notYetDone,
  byTense,
  announced,
];

/** Whether a contact was held, from the words around the one that names it. */
export function statusOf(frame: Frame): ToldStatus {
  const told = ownStatus(frame);
  if (told.status === 'cancelled' && isOccasion(frame)) return likely(isToCome(frame) ? 'planned' : 'held');
  if (told.status !== 'held') return told;
  return isAwaited(frame) || isSettingOfWhatIsToBe(frame) ? certain('planned') : told;
}

/** "এপেক সম্মেলন উপলক্ষে … সাক্ষাৎ হয়নি": what was not done on the occasion is another thing; who calls off the journey is not there. */
const isOccasion = ({ clause: { chunks }, head, to }: Frame): boolean =>
  entryOf(chunks[head], 'head')?.head.kind === 'summit' &&
  OCCASION.test(chunks[head + 1]?.letters ?? '') &&
  chunks.slice(head + 2, to).some((chunk) => entryOf(chunk, 'head')?.head.kind === 'talks');
const OCCASION = /^উপলক্ষ(ে|্যে)$/u;

const isToCome = ({ clause: { chunks }, verb }: Frame): boolean =>
  entryOf(chunks[verb], 'verb')?.tense === 'future';

/** "সম্মেলনের ফাঁকে ক ও খ-এর বৈঠক হতে পারে": what may be done beside it is yet to come, and so is it. */
function isSettingOfWhatIsToBe(frame: Frame): boolean {
  const { chunks } = frame.clause;
  if (!isFrameWord(chunks[frame.head + 1], 'sideline')) return false;
  const beside = chunks.findIndex(
    (chunk, i) => i > frame.head && i < frame.to && entryOf(chunk, 'head') !== undefined,
  );
  return beside > 0 && ['planned', 'proposed'].includes(ownStatus({ ...frame, head: beside }).status);
}

function ownStatus(frame: Frame): ToldStatus {
  const joined = joinedHead(frame);
  if (joined > 0) return ownStatus({ ...frame, head: joined });
  const view = viewOf(frame);
  for (const rule of STATUS_RULES) {
    const told = rule.read(view);
    if (told) return told;
  }
  // "নেতানিয়াহুর সঙ্গে বৈঠক করার": a doing that no verb says was done
  return likely(isFrameWord(view.behind[0], 'undone') ? 'planned' : 'held');
}
