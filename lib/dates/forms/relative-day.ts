import { type DateForm, leanOf, one, shape } from './form';

/** আজ, গতকাল, আগামীকাল; not আজ পর্যন্ত, আজ থেকে তিন বছর আগে, আজ বা কাল. */
export const relativeDay: DateForm = {
  id: 'relative-day',
  example: 'গতকাল',
  signs: 'R',
  shape: shape('R(?! u| r [DNnX]| [&i] K|-K)'),
  read: ([word]) => (word ? { kind: 'day', from: { dayShift: word.value } } : null),
};

/** গত পরশু, আগামী কাল; কাল রোববার: the weekday tells which; পরশু, কাল, কাল রাতে: only the tense tells. */
export const eitherDay: DateForm = {
  id: 'either-day',
  example: 'গত পরশু',
  signs: 'K',
  shape: shape('[GF] K|K(?:[ (,]W| c)?'),
  read(tokens) {
    const word = one(tokens, 'K');
    if (!word) return null;
    const { lean } = leanOf(tokens);
    if (lean) return { kind: 'day', from: { dayShift: lean === 'past' ? -word.value : word.value }, lean };
    const day = one(tokens, 'W');
    return { kind: 'day', from: { dayShiftEither: word.value, weekday: day?.value } };
  },
};
