import type { MeetingRule, RuleContext, ToldPlace } from '../candidate';
import { headOf } from '../head';
import { isPosted } from '../posted';
import { visit } from '../visit';
import { placeAt } from '../where';

/** Someone in office of another state or organisation was shown a place: they went there. Who is posted in the state did not. */
export const inspection: MeetingRule = {
  id: 'inspection',
  example: 'জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেস কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করেন',
  find(context) {
    const { frame } = context;
    if (headOf(frame)?.id !== 'inspection') return null;
    const place = placeBefore(context);
    const guests = frame.subjects.filter(
      ({ person, index }) => person && !isPosted(frame.clause.chunks[index], person),
    );
    return place && guests.length ? visit(context, guests, [place], inspection.id) : null;
  },
};

/** The nearest place before the word, in whatever case. */
function placeBefore({ frame: { clause, from, head } }: RuleContext): ToldPlace | null {
  for (let i = head - 1; i >= from; i--) {
    const chunk = clause.chunks[i];
    const place = chunk?.person || chunk?.office ? null : placeAt(chunk);
    if (place) return place;
  }
  return null;
}
