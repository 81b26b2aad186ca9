import { answer } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { countries } from '@/graph/queries/countries';

/** Every country that an article refers to. It takes no parameters. */
export async function GET(): Promise<Response> {
  return answer(async () => countries(openGraph()));
}
