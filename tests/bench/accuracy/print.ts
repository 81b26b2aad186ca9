import type { Hits, MeasuredSet } from '@/lib/accuracy/measured';

/** Figures for whoever ran the bench: precision, recall and their mean of lists, the right ones of fields, mistakes. */
export function printSet({ name, articles, unread, days, lists, fields, mistakes }: MeasuredSet): string {
  return [
    `${name}: ${articles} articles, ${unread} not read, ${days.given} days given, ${days.invented} invented`,
    ...Object.entries(lists).map(([list, hits]) => `${shares(hits)}  ${list} ${counts(hits)}`),
    ...Object.entries(fields).map(
      ([field, { right, of }]) => `${share(right, of)}  ${field} (${right} of ${of})`,
    ),
    ...mistakes.map(
      ({ what, told, read, count }) => `${String(count).padStart(5)}  ${what}${between(told, read)}`,
    ),
  ].join('\n');
}

/** Of what was found, how much is right; of what is there, how much was found; and the mean that F1 is. */
export function shares({ right, wrong, missed }: Hits): string {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const mean = (2 * precision * recall) / (precision + recall || 1);
  return [precision, recall, mean].map(percent).join(' ');
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
const share = (right: number, of: number) => (of === 0 ? '    –' : percent(right / of));
const counts = ({ right, wrong, missed }: Hits) => `(${right} right, ${wrong} wrong, ${missed} missed)`;
const between = (told?: string, read?: string) => (told && read ? `: ${told} read as ${read}` : '');
