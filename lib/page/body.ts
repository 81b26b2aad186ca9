import { furnitureOf, furnitureRules, plainRules } from './furniture';
import type { FurnitureRule, Verdict } from './furniture/rule';
import type { Line } from './lines';

/** An article's paragraphs, and the lines of the page that come after them. */
export interface Body {
  paragraphs: string[];
  rest: Line[];
}

/** আরও পড়ুন with nothing behind it: the headline stands on the next line. */
const standsAlone = ({ label }: Line): boolean => label.split(' ').length <= 3;

/** What the rules make of a line; lines alike are judged once. */
function judge(title: string | null, rules: readonly FurnitureRule[]): (line: Line) => Verdict | undefined {
  const known = new Map<Line, Verdict | undefined>();
  return (line) => {
    if (!known.has(line)) known.set(line, furnitureOf(line, title, rules)?.verdict);
    return known.get(line);
  };
}

/**
 * Reads the body from its first line on: up to the first line that only comes after a body (a comment box, other news),
 * without furniture in between, and without headlines at the end that nothing announces.
 * @param lines from the body's first line to the page's end
 */
export function bodyOf(lines: readonly Line[], title: string | null): Body {
  const kept: { text: string; sure: boolean; at: number }[] = [];
  let headlines = false;
  let end = lines.length;
  const verdictOf = judge(title, furnitureRules);
  for (const [at, line] of lines.entries()) {
    const verdict = verdictOf(line);
    if (verdict === 'end' && kept.length > 0) {
      end = at;
      break;
    }
    if (verdict === 'headlines-follow') headlines = standsAlone(line);
    if (verdict === 'end' || verdict === 'drop' || verdict === 'headlines-follow') continue;
    const sure = line.prose || verdict === 'body';
    if (headlines && !sure) continue;
    headlines = false;
    kept.push({ text: line.text, sure, at });
  }
  // a short line between paragraphs is a subheading or a list, after the last it is a teaser
  const last = kept.findLastIndex((line) => line.sure);
  const body = last < 0 ? kept : kept.slice(0, last + 1);
  const rest = last < 0 ? end : (kept[last + 1]?.at ?? end);
  return { paragraphs: body.map((line) => line.text), rest: lines.slice(rest) };
}

/** The paragraphs of a text that is the body already: all its lines but those whose words plainly are the page's. */
export function paragraphsOf(lines: readonly Line[], title: string | null): string[] {
  const paragraphs: string[] = [];
  let headlines = false;
  const verdictOf = judge(title, plainRules);
  for (const line of lines) {
    const verdict = verdictOf(line);
    if (verdict === 'end' && paragraphs.length > 0) break;
    if (verdict === 'headlines-follow') headlines = standsAlone(line);
    if (verdict !== undefined || (headlines && !line.prose)) continue;
    headlines = false;
    paragraphs.push(line.text);
  }
  return paragraphs;
}
