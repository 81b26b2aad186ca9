import { all, type DateForm, leanOf, one, shape } from './form';

/** শনিবার, গত বুধবার, আগামী শুক্রবার, চলতি সপ্তাহে কোনো দিন নয়. */
export const weekday: DateForm = {
  id: 'weekday',
  example: 'গত বুধবার',
  signs: 'W',
  shape: shape('(?:[GF] )?W'),
  read(tokens) {
    const day = one(tokens, 'W');
    return day ? { kind: 'day', from: { weekday: day.value }, ...leanOf(tokens) } : null;
  },
};

/** সোমবার থেকে বুধবার, শুক্র ও শনিবার, শুক্রবার–রোববার: days on end are a stretch, others two days. */
export const weekdayList: DateForm = {
  id: 'weekday-list',
  example: 'শুক্র ও শনিবার',
  signs: 'W',
  shape: shape('(?:[GF] )?[WV](?:-| [&r] )W(?: u)?'),
  read(tokens) {
    const [first, second] = all(tokens, 'WV');
    if (!first || !second) return null;
    const lean = leanOf(tokens);
    const onEnd = (second.value - first.value + 7) % 7 === 1;
    if (onEnd || !one(tokens, '&')) {
      return { kind: 'interval', from: { weekday: first.value }, to: { weekday: second.value }, ...lean };
    }
    const index = tokens.indexOf(second);
    return [
      { kind: 'day', from: { weekday: first.value }, ...lean, first: 0, last: index - 2 },
      { kind: 'day', from: { weekday: second.value }, ...lean, first: index, last: tokens.length - 1 },
    ];
  },
};

/** সোমবার বা মঙ্গলবার, আগামী শুক্র অথবা শনিবার: one of them, and nobody knows which. */
export const eitherWeekday: DateForm = {
  id: 'either-weekday',
  example: 'সোমবার বা মঙ্গলবার',
  signs: 'i',
  shape: shape('(?:[GF] )?[WV] i W'),
  read(tokens) {
    const [first, second] = all(tokens, 'WV');
    if (!first || !second) return null;
    return {
      kind: 'interval',
      from: { weekday: first.value },
      to: { weekday: second.value },
      ...leanOf(tokens),
    };
  },
};
