import { nameIn } from '@/components/locale/name-in';
import type { LensNode } from '@/graph/queries/lens-graph';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { GraphWords } from './words';

/** What a node is called: a leader or country by name, a meeting by its kind and day. Empty for none. */
export function nodeName(
  node: LensNode | undefined,
  locale: DateLocale,
  {
    kinds,
    dateUnknown,
    yearless,
    reportedOn,
  }: Pick<GraphWords, 'kinds' | 'dateUnknown' | 'yearless' | 'reportedOn'>,
): string {
  if (!node) return '';
  if (node.is !== 'meeting') return nameIn(locale, node);
  const { date, reportedOn: told } = node.when;
  const day = date
    ? sayDate(date, locale, { yearless })
    : told
      ? `${reportedOn} ${sayDate(told, locale)}`
      : dateUnknown;
  return `${kinds[node.kind]}, ${day}`;
}
