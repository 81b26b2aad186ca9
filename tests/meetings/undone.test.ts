import { expect, test } from 'vitest';
import { readText } from './read-text';

const WHO = 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প';
const WITH = 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে';

/** Every way to say no, by the verb that the contact's word takes. */
const NO = {
  do: 'করবেন না|করবে না|করছেন না|করছে না|করেননি|করেনি|করলেন না|করতে চান না|করতে চায় না|করতে চাননি|করতে রাজি নন|করতে রাজি হননি|করতে পারেননি|করতে পারছেন না|করতে আগ্রহী নন|করতে প্রস্তুত নন|করার আগ্রহ দেখাননি|করার পরিকল্পনা নেই|করার ইচ্ছা নেই',
  sit: 'বসবেন না|বসবে না|বসছেন না|বসছে না|বসেননি|বসেনি|বসতে চান না|বসতে চাননি|বসতে রাজি নন|বসতে রাজি হয়নি|বসতে পারেননি|বসার ইচ্ছা নেই',
  go: 'যাবেন না|যাবে না|যাচ্ছেন না|যাচ্ছে না|যাননি|যায়নি|যেতে চান না|যেতে রাজি নন|যেতে পারেননি|যাওয়ার ইচ্ছা নেই|যাওয়া হয়নি|যাওয়া হচ্ছে না',
  come: 'আসবেন না|আসছেন না|আসেননি|এলেন না|আসতে চান না|আসতে পারেননি|আসতে রাজি হননি',
};

const CONTACTS: [contact: string, verb: keyof typeof NO][] = [
  [`${WITH} বৈঠক`, 'do'],
  [`${WITH} সাক্ষাৎ`, 'do'],
  [`${WITH} দেখা`, 'do'],
  [`${WITH} ফোনালাপ`, 'do'],
  [`${WITH} বৈঠকে`, 'sit'],
  [WITH, 'sit'],
  [`${WITH} আলোচনায়`, 'sit'],
  ['চীন সফর', 'do'],
  ['চীন সফরে', 'go'],
  ['চীনে', 'go'],
  ['বাংলাদেশ সফরে', 'come'],
  ['ঢাকায়', 'come'],
];

test.each(CONTACTS)('%s: said not to be, it is never told as held or coming', (contact, verb) => {
  const texts = NO[verb]
    .split('|')
    .flatMap((no) => [
      `${contact} ${no} ${WHO}।`,
      `${WHO} ${contact} ${no}।`,
      `${WHO} ${contact} ${no} বলে জানিয়েছে হোয়াইট হাউস।`,
    ]);
  const wrong = texts.filter((text) => readText(text).reports.some(({ status }) => status !== 'cancelled'));
  expect(wrong).toEqual([]);
  expect(texts.some((text) => readText(text).reports.length > 0)).toBe(true);
});

/** What is not done stands before what is. */
const BOTH: [text: string, told: string[]][] = [
  [`${WITH} বৈঠক না করেই দেশে ফিরেছেন ${WHO}।`, ['cancelled']],
  [`শি জিনপিংয়ের সঙ্গে দেখা না হলেও ${WITH} বৈঠক করেছেন ${WHO}।`, ['held']],
  [`${WITH} বৈঠকে বসতে না চাইলে ইউক্রেনকে সহায়তা দেবেন ${WHO}।`, ['proposed']],
];
test.each(BOTH)('%s', (text, told) => {
  expect(readText(text).reports.map(({ status }) => status)).toEqual(told);
});

/** No of another thing than the contact. */
const HELD = [
  `${WITH} ${WHO}ের বৈঠকে কোনো সিদ্ধান্ত হয়নি।`,
  `${WITH} ${WHO}ের বৈঠক সফল হয়নি।`,
  `${WITH} ${WHO}ের আলোচনায় কোনো অগ্রগতি হয়নি।`,
  `${WITH} বৈঠক করেও কোনো ফল পাননি ${WHO}।`,
  `${WITH} ${WHO}ের বৈঠকে জেলেনস্কি থাকবেন না।`,
];
test.each(HELD)('held all the same: %s', (text) => {
  expect(readText(text).reports.map(({ status }) => status)).toEqual(['held']);
});
