import { askedLocale } from '@/app/pictures/asked';
import { leaderPicture } from '@/app/pictures/of-leader';
import { send } from '@/app/pictures/send';
import { openGraph } from '@/graph/engine/open';
import { leader } from '@/graph/queries/leader';

export async function GET(request: Request, context: { params: Promise<{ locale: string; id: string }> }) {
  return send(request, async () => {
    const { locale, id } = await context.params;
    const asked = askedLocale(locale);
    const found = asked && (await leader(openGraph(), id));
    return found ? leaderPicture(found, asked) : null;
  });
}
