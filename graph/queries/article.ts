import type { Engine } from '@/graph/engine/engine';
import type { Report } from '@/graph/queries/meeting';
import type {
  NamedArticle,
  NamedCity,
  NamedCountry,
  NamedLeader,
  NamedOrganisation,
} from '@/graph/queries/names';
import type { PublishedBasis } from '@/lib/page/clean-article';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

export interface Article extends NamedArticle {
  /** Paragraphs parted by one newline. All spans cut it by UTF-16 offsets. */
  text: string;
  publishedBasis: PublishedBasis | null;
  /** The words that the published day was read from. */
  publishedPhrase: string | null;
  creditAt: Span | null;
  sentences: Span[];
  /** In the order of the text; they may lie within each other, never cross. */
  mentions: Mention[];
  /** What the targets of the mentions are called. */
  leaders: (NamedLeader & { title: string | null })[];
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  places: NamedCity[];
  /** In the order of their first evidence sentence; `meetingId` is the page to link to. */
  reports: (Report & { meetingId: string })[];
  readerVersion: string;
  /** ISO instant. */
  importedAt: string;
}

/** One article with all that was understood of it. @returns null where there is none */
export async function article(engine: Engine, id: string): Promise<Article | null> {
  throw new Error(`not yet: ${engine} ${id}`);
}
