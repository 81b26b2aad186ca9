/** A paper, and how sure the articles' labels are of it; null for one that is simply named. */
export interface NamedPaper {
  paper: string;
  publisherHow: 'likely' | 'orOther' | null;
}

const KEY = /^(likely|orOther):(.+)$/u;

/** A paper as an address names it: "Prothom Alo", "likely:bdnews24". */
export const paperKey = ({ paper, publisherHow }: NamedPaper): string =>
  publisherHow ? `${publisherHow}:${paper}` : paper;

/** The paper that an address names. */
export function paperOf(key: string): NamedPaper {
  const [, how, paper] = KEY.exec(key) ?? [];
  return paper
    ? { paper, publisherHow: how as NamedPaper['publisherHow'] }
    : { paper: key, publisherHow: null };
}
