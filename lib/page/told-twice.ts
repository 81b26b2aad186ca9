/** Letters that tell a text's beginning from any other place in it. */
const OPENING = 60;
/** A byline before the first telling is no longer. */
const BYLINE = 40;
/** A text this short that is told again is a refrain and no article. */
const LEAST = 500;
/** How much of the whole two tellings make, so that little else stands there. */
const SHARE = 0.5;

/**
 * Some papers give an article's text twice and behind it the openings of other stories, with nothing between: what is
 * told twice, letter for letter, is the article, and what follows is not.
 * @returns the article's own text; the text as it is where it does not begin anew
 */
export function withoutSecondTelling(text: string): string {
  for (const start of wordStarts(text)) {
    const again = text.indexOf(text.slice(start, start + OPENING), start + LEAST);
    if (again < 0) continue;
    const once = text.slice(start, again).trimEnd();
    const told = text.startsWith(once, again) && once.length * 2 >= text.length * SHARE;
    return told ? text.slice(0, again).trimEnd() : text;
  }
  return text;
}

/** Where the second telling may begin in the first: at its first word, or behind a few that name who wrote it. */
function wordStarts(text: string): number[] {
  const starts = [text.length - text.trimStart().length];
  for (let i = 0; i < BYLINE; i++) if (text[i] === ' ' && text[i + 1] !== ' ') starts.push(i + 1);
  return starts;
}
