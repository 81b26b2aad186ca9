import { ofAState } from '@/app/of-a-state';
import { isFormQuery, single } from '@/app/url';
import { nameAsText } from '@/components/locale/name-in';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { leaderNamed } from '@/graph/queries/leader-suggestions';
import { type MeetingFilter, parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { type Parsed, refused, type UrlParams } from '@/lib/filter/url-params';
import type { DateLocale } from '@/lib/time/display';

/**
 * The meetings' filter that a page's parameters ask for. A form without script sends the leader's name as it was typed
 * (`leaderName`) beside the id that was chosen before (`leader`): the name counts, and is looked up as search does.
 * @returns the filter or its faults, and whether a form wrote the parameters, so that the page has a plainer address
 */
export async function meetingsAsked(
  params: UrlParams,
  locale: DateLocale,
): Promise<Parsed<MeetingFilter> & { byForm: boolean }> {
  const { leaderName, ...others } = params;
  const typed = single(leaderName)?.trim().slice(0, 100);
  if (typed === undefined) return { ...ofAState(parseMeetingFilter(params)), byForm: isFormQuery(params) };
  const leader = await leaderTyped(typed, single(params.leader), locale);
  const parsed = ofAState(parseMeetingFilter({ ...others, leader: leader ?? undefined }));
  if (typed === '' || leader !== null) return { ...parsed, byForm: true };
  const fault = refused('leader', typed, 'nobody-found');
  return { ok: false, faults: [...(parsed.ok ? [] : parsed.faults), fault], byForm: true };
}

/** The id of whom a name means: of whoever was chosen, where it still says so. @returns null for nobody */
async function leaderTyped(typed: string, before: string | null, locale: DateLocale): Promise<string | null> {
  if (typed === '') return null;
  const graph = openGraph();
  const { leader } = before ? await choices(graph, { leader: before }) : { leader: null };
  if (leader && nameAsText(locale, leader) === typed) return leader.id;
  return (await leaderNamed(graph, typed))?.id ?? null;
}
