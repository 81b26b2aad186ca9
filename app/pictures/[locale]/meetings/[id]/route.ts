import { askedLocale } from '@/app/pictures/asked';
import { meetingPicture } from '@/app/pictures/of-meeting';
import { send } from '@/app/pictures/send';
import { openGraph } from '@/graph/engine/open';
import { meeting } from '@/graph/queries/meeting';

/** A meeting that another has taken up has that one's picture: who shared it before sees it still. */
export async function GET(request: Request, context: { params: Promise<{ locale: string; id: string }> }) {
  return send(request, async () => {
    const { locale, id } = await context.params;
    const asked = askedLocale(locale);
    if (!asked) return null;
    const found = await meeting(openGraph(), id);
    const now = found && 'redirect' in found ? await meeting(openGraph(), found.redirect) : found;
    return now && 'meeting' in now ? meetingPicture(now.meeting, asked) : null;
  });
}
