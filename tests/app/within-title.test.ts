import { expect, test } from 'vitest';
import { withinTitle } from '@/app/share/within-title';

test.each([
  ['ঢাকায় বৈঠক', 20, 'ঢাকায় বৈঠক'],
  ['ঢাকায় বৈঠক, দিল্লিতে নয়', 15, 'ঢাকায় বৈঠক…'],
  ['Putin and Xi: Talks (planned), Beijing', 24, 'Putin and Xi: Talks…'],
  ['অবিচ্ছিন্ন', 5, 'অবিচ…'],
  ['পাকিস্তানের উপ-প্রধানমন্ত্রীর কথা', 22, 'পাকিস্তানের…'],
  ['সংকটে বাংলাদেশ : দূরদর্শী কথা', 20, 'সংকটে বাংলাদেশ…'],
  ['নেপালের গণ–অভ্যুত্থানের কথা', 22, 'নেপালের…'],
  ['ঢাকা–দিল্লি–বেইজিং পথে', 15, 'ঢাকা–দিল্লি…'],
  ['ঢাকায় বৈঠক – দিল্লিতে নয়', 15, 'ঢাকায় বৈঠক…'],
  ['আয়োজনে ‘পুরোপুরি প্রস্তুত’ ঢাকা', 20, 'আয়োজনে পুরোপুরি…'],
  ['Moshe Dayan (in the news: Former Minister)', 38, 'Moshe Dayan…'],
  ['Putin (Russia) and Xi (China) met', 28, 'Putin (Russia) and Xi…'],
])('%s in %i letters', (text, room, shown) => {
  expect(withinTitle(text, room)).toBe(shown);
});
