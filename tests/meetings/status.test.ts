import { expect, test } from 'vitest';
import { STATUS_RULES } from '@/lib/meetings/status/status-of';
import { readText } from './read-text';

const WHO = 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প';
const WITH = 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে';

/** What stands behind "X with Y", and what it says of the meeting. */
const TOLD: [status: string, text: string][] = [
  ['held', `${WITH} বৈঠক করেছেন ${WHO}।`],
  ['held', `${WITH} বৈঠকে বসেছেন ${WHO}।`],
  ['held', `${WITH} বৈঠকের পর ${WHO} কোনো বিবৃতি দেননি।`],
  ['held', `${WITH} ${WHO}ের বৈঠকে কোনো চুক্তি হয়নি।`],
  ['held', `গত মাসে ${WITH} বৈঠকের আগেই ${WHO} এ কথা জানান।`],
  ['held', `${WITH} বৈঠকের আগে ${WHO} এ পরিকল্পনার কথা জানিয়েছিলেন।`],
  ['planned', `${WITH} বৈঠকের আগে কঠিন শর্ত দিয়েছেন ${WHO}।`],
  ['planned', `${WITH} ${WHO}ের বৈঠকের প্রতিবাদে মিছিল হয়েছে।`],
  ['planned', `${WITH} ${WHO}ের বৈঠক অনুষ্ঠিত হতে যাচ্ছে।`],
  ['planned', `${WITH} বৈঠক করবেন ${WHO}।`],
  ['planned', `${WITH} ${WHO}ের বৈঠক হওয়ার কথা রয়েছে।`],
  ['planned', `${WITH} বৈঠকে বসতে যাচ্ছেন ${WHO}।`],
  ['planned', `${WITH} বৈঠকে বসছেন ${WHO}।`],
  ['proposed', `${WITH} ${WHO}ের বৈঠকের বিষয়টি বিবেচনাধীন।`],
  ['proposed', `${WHO} ${WITH} বৈঠক করলে ইউক্রেন তা মানবে না।`],
  ['held', `${WITH} সাক্ষাৎ করলে ${WHO} এ কথা বলেন।`],
  ['proposed', `${WITH} বৈঠক করতে চান ${WHO}।`],
  ['proposed', `${WITH} ${WHO}ের বৈঠক হতে পারে।`],
  ['proposed', `${WITH} বৈঠকের আগ্রহ প্রকাশ করেছেন ${WHO}।`],
  ['cancelled', `${WITH} বৈঠক বাতিল করেছেন ${WHO}।`],
  ['cancelled', `${WITH} ${WHO}ের কোনো বৈঠক হয়নি।`],
  ['cancelled', `${WITH} বৈঠক করছেন না ${WHO}।`],
  ['cancelled', `${WITH} বৈঠক করার কোনো পরিকল্পনা নেই বলে জানিয়েছেন ${WHO}।`],
  ['cancelled', `${WITH} দেখা করা হয়ে ওঠেনি বলে জানিয়েছেন ${WHO}।`],
  ['cancelled', `${WITH} বৈঠক পিছিয়ে দিলেন ${WHO}।`],
  ['planned', `শনিবার ${WITH} ${WHO}ের বৈঠক রয়েছে।`],
  ['planned', `শুক্রবার ${WITH} ${WHO}ের সাক্ষাতের সময়ও ঠিক করা ছিল।`],
  ['held', `${WITH} ${WHO}ের বৈঠকের ইতিহাস আছে।`],
  ['proposed', `${WITH} সাক্ষাতে আগ্রহী ${WHO}।`],
  ['proposed', `চিঠিতে ${WITH} ${WHO}ের দেখা করার ইচ্ছার কথা রয়েছে।`],
  ['held', `পবিত্র রমজান সামনে রেখে ${WITH} কথা বলেছেন ${WHO}।`],
  ['cancelled', `শেষ মুহূর্তে বাতিল ${WHO}ের মস্কো সফর।`],
  ['cancelled', 'আঙ্গেলা মের্কেল ওয়াশিংটন সফরে না যাওয়ার সিদ্ধান্ত নিয়েছেন।'],
  ['cancelled', 'ইসরায়েলের প্রধানমন্ত্রী বেনিয়ামিন নেতানিয়াহু মার্কিন প্রেসিডেন্ট বারাক ওবামার দেখা পাচ্ছেন না।'],
  [
    'cancelled',
    'তিন দিনের জন্য ১২ এপ্রিল ভারতে যাওয়ার সূচি ছিল পররাষ্ট্রমন্ত্রী এ কে আব্দুল মোমেনের, কিন্তু শেষ সময়ে এসে তা বাতিল হলো।',
  ],
  ['proposed', `${WITH} আলাদা করে বসতে পারেন ${WHO}।`],
  ['planned', `${WITH} বসতে যাচ্ছেন ${WHO}।`],
  ['planned', 'বৃহস্পতিবার আলাদা করে বসার পরিকল্পনা রয়েছে ডোনাল্ড ট্রাম্প ও আঙ্গেলা মের্কেলের।'],
  ['planned', 'হামবুর্গে জি২০ সম্মেলন শুরুর আগে বৃহস্পতিবার শহরে বিক্ষোভের পরিকল্পনা রয়েছে।'],
  ['planned', 'শুক্রবার প্যারিসের উদ্দেশে ঢাকা ছাড়ছেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।'],
  ['planned', 'আগামী সপ্তাহে রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ভারতে আসতে চলেছেন।'],
  ['planned', 'রোববার জেনেভায় মার্কিন যুক্তরাষ্ট্র ও ইরানের মধ্যে একটি বৈঠক অনুষ্ঠিত হতে'],
  ['proposed', 'বাংলাদেশের প্রধানমন্ত্রী তারেক রহমান ভারতে যাচ্ছেন কি না, সে বিষয়ে প্রশ্ন করেছেন সাংবাদিকেরা।'],
  ['proposed', 'রাশিয়া-যুক্তরাষ্ট্র শীর্ষ বৈঠক যুক্তরাষ্ট্রের সিদ্ধান্তের ওপর নির্ভর করছে।'],
  ['planned', 'তারেক রহমানের ভারত সফরের ক্ষেত্রে ঢাকা থেকে যেসব অনুরোধ জানানো হয়েছে, তার জবাব দিয়েছে ভারত।'],
  ['planned', 'নরেন্দ্র মোদি বাংলাদেশে আসছেন ২৬ মার্চ। এই সফর ভারতের প্রধানমন্ত্রীর হলে আমার কোনো কথা নেই।'],
];

test.each(TOLD)('%s: %s', (status, text) => {
  expect(readText(text).reports.map((report) => report.status)).toEqual([status]);
});

/** What is said at the end of two that are joined is said of both. */
const OF_BOTH: [status: string, text: string][] = [
  ['cancelled', 'ডোনাল্ড ট্রাম্প জানান, তার চীন সফর এবং শি জিনপিংয়ের সঙ্গে বৈঠক পিছিয়ে গেছে।'],
  ['proposed', 'ডোনাল্ড ট্রাম্পের চীন সফর ও প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে বৈঠক অনিশ্চয়তায় পড়েছে।'],
  ['held', 'ডোনাল্ড ট্রাম্পের চীন সফর ও প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে বৈঠক শেষ হয়েছে।'],
];

test.each(OF_BOTH)('both %s: %s', (status, text) => {
  expect(readText(text).reports.map((report) => report.status)).toEqual([status, status]);
});

test('every rule of status has an id of its own and an example', () => {
  const ids = STATUS_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { example } of STATUS_RULES) expect(example).toMatch(/[ঀ-৿]/u);
});
