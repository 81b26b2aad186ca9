import { readFileArticles } from '@/graph/import/read-file';
import { isRefusal } from '@/lib/page/refusal';

/** A process of its own for the memory test: reads a file's articles and tells how many, and how much it held at most. */
async function countArticles(path: string): Promise<void> {
  let articles = 0;
  for await (const { result } of readFileArticles(path)) if (!isRefusal(result)) articles++;
  console.log(JSON.stringify({ articles, kilobytes: process.resourceUsage().maxRSS }));
}

await countArticles(process.argv[2] ?? '');
