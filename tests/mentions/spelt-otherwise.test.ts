import { expect, test } from 'vitest';
import { readText } from '../meetings/read-text';

const speltOtherwise = (text: string) =>
  readText(text).mentions.flatMap(({ rule, target }) => (rule === 'other-spelling' ? [target] : []));

/** Spellings that stand nowhere in the lexicon. */
const KNOWN: [why: string, text: string, leader: string][] = [
  ['a title and a state', 'রাশিয়ার প্রেসিডেন্ট ভ্লাদীমির পুতীন বলেছেন।', 'vladimir-putin'],
  ['a title, a state and a surname', 'রুশ পররাষ্ট্রমন্ত্রী ল্যাব্রভের বক্তব্য।', 'sergey-lavrov'],
  ['a first name', 'অরবিন্দ কেজরিয়ালকে নিয়ে আলোচনা।', 'arvind-kejriwal'],
  ['a first name, with an ending', 'আর্সেনি ইয়েৎসিনইয়াকের সঙ্গে কথা হয়েছে।', 'arseniy-yatsenyuk'],
  ['given names unknown, of the one in office', 'নেপালের প্রধানমন্ত্রী পিকে শর্মা ওলি বলেছেন।', 'k-p-sharma-oli'],
  ['a name in more words', 'মার্শা ষ্টিফেনস ব্লুম বার্নিক্যাট ঢাকায় এসেছেন।', 'marcia-bernicat'],
];
test.each(KNOWN)('%s: %s', (_, text, leader) => {
  expect(speltOtherwise(text)).toEqual([leader]);
});

test('the surname alone, once the name was told so', () => {
  const { mentions } = readText('অরবিন্দ কেজরিয়াল এসেছেন। কেজরিয়ালের বক্তব্য শোনা যায়।');
  expect(mentions.filter(({ target }) => target === 'arvind-kejriwal')).toHaveLength(2);
});

const OTHERS: [why: string, text: string][] = [
  ['a name that many bear', 'ব্যবসায়ী আতাউর রহমান এ কথা জানান।'],
  ['a word that is no name', 'মন্ত্রী প্রত্যেকে একটি করে চিঠি দেন।'],
  ['a surname alone', 'ল্যাব্রভ এ কথা জানান।'],
  ['given names unknown, and nobody of that surname in office', 'নেপালের প্রধানমন্ত্রী সুরেশ বাহাদুর মোদি বলেছেন।'],
  ['another office', 'ভারতের পররাষ্ট্রমন্ত্রী পুতীন বলেছেন।'],
  ['another state', 'ইরানের প্রেসিডেন্ট পুতীন বলেছেন।'],
];
test.each(OTHERS)('%s is nobody else: %s', (_, text) => {
  expect(speltOtherwise(text)).toEqual([]);
});
