import type { Line } from '../lines';
import { advertisement } from './advertisement';
import { byline } from './byline';
import { commentBox } from './comment-box';
import { followPrompt } from './follow-prompt';
import { initials } from './initials';
import { menuItem } from './menu-item';
import { noBengaliLine } from './no-bengali';
import { otherNews } from './other-news';
import { pageTool } from './page-tool';
import { photoCredit } from './photo-credit';
import { repeatedTitle } from './repeated-title';
import type { FurnitureRule } from './rule';
import { sectionNames } from './section-names';
import { seeAlso } from './see-also';
import { shareBox } from './share-box';
import { sourceLine } from './source-line';
import { stampLine } from './stamp-line';

/** What pages have beside their articles' paragraphs. The first rule that applies decides. */
export const furnitureRules: readonly FurnitureRule[] = [
  sourceLine,
  commentBox,
  shareBox,
  otherNews,
  seeAlso,
  advertisement,
  photoCredit,
  followPrompt,
  pageTool,
  sectionNames,
  menuItem,
  noBengaliLine,
  initials,
  byline,
  stampLine,
  repeatedTitle,
];

/** The rules that hold in a text that is a body already, as records have it. */
export const plainRules: readonly FurnitureRule[] = furnitureRules.filter((rule) => rule.plain);

/** The first of the rules that applies to the line; null for a line that none knows. */
export const furnitureOf = (
  line: Line,
  title: string | null,
  rules: readonly FurnitureRule[] = furnitureRules,
): FurnitureRule | null => rules.find((rule) => rule.applies(line, title)) ?? null;
