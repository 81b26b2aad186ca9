import type { LeaderRow } from '@/graph/import/lexicon-rows';

/** How one article names a leader: kept on its MENTIONS, so that the leader can be told from all articles together. */
export interface NamedInArticle {
  name: string;
  nameEn: string | null;
  aliases: string[];
  title: string | null;
  /** What the lexicon calls it in English; null where it lacks it, absent of whom an earlier version read. */
  titleEn?: string | null;
  speaksFor: string | null;
}

/**
 * A leader whom the lexicon lacks, from all that the articles call them, whatever the articles' order: the longest
 * name, every form, every office once, the state that most of them tell.
 * @param isCountry tells a country's code from an organisation's id @param titleEn what a title is called in English
 */
export function unknownLeader(
  id: string,
  articles: readonly NamedInArticle[],
  isCountry: (code: string) => boolean,
  titleEn: (title: string) => string | null,
): LeaderRow {
  const forms = [...new Set(articles.flatMap((one) => [one.name, ...one.aliases]))].sort(longestFirst);
  const name = [...new Set(articles.map((one) => one.name))].sort(longestFirst)[0] ?? id;
  const english = articles.flatMap((one) => one.nameEn ?? []).sort(longestFirst);
  const offices = articles.flatMap(({ title, speaksFor }) =>
    title ? [JSON.stringify([title, speaksFor])] : [],
  );
  return {
    id,
    name,
    nameEn: english[0] ?? null,
    aliases: forms.filter((form) => form !== name),
    known: false,
    speaksFor: mostOften(articles.flatMap((one) => one.speaksFor ?? [])),
    offices: [...new Set(offices)].sort().map((office, order) => {
      const [title, of] = JSON.parse(office) as [string, string | null];
      const country = of !== null && isCountry(of);
      return {
        title,
        titleEn: titleEn(title),
        country: country ? of : null,
        organisation: country ? null : of,
        first: null,
        last: null,
        checked: false,
        order,
      };
    }),
  };
}

const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

function mostOften(values: readonly string[]): string | null {
  const times = (value: string) => values.filter((one) => one === value).length;
  return [...new Set(values)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0] ?? null;
}
