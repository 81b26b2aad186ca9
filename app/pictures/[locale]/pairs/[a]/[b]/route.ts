import { askedLocale } from '@/app/pictures/asked';
import { pairPicture } from '@/app/pictures/of-pair';
import { send } from '@/app/pictures/send';
import { openGraph } from '@/graph/engine/open';
import { pair } from '@/graph/queries/pair';

interface Context {
  params: Promise<{ locale: string; a: string; b: string }>;
}

export async function GET(request: Request, { params }: Context) {
  return send(request, async () => {
    const { locale, a, b } = await params;
    const asked = askedLocale(locale);
    const found = asked && (await pair(openGraph(), a, b));
    return found ? pairPicture(found, asked) : null;
  });
}
