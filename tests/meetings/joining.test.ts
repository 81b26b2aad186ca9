import { expect, test } from 'vitest';
import { meetingLines } from './read-text';

/** What takes several sentences to tell, and the meetings that it tells. */
const TOLD: [why: string, text: string, meetings: string[]][] = [
  [
    'told twice, one meeting',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন চীনের প্রেসিডেন্ট শি জিনপিং। পুতিন ও শি জিনপিংয়ের বৈঠক হয়েছে মস্কোতে।',
    ['talks | held | - | vladimir-putin,xi-jinping | CN RU | moscow'],
  ],
  [
    'the day comes later',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে মস্কোতে বৈঠক করেছেন চীনের প্রেসিডেন্ট শি জিনপিং। বৈঠকটি গত ৩ মার্চ অনুষ্ঠিত হয়।',
    ['talks | held | 2025-03-03 | vladimir-putin,xi-jinping | CN RU | moscow'],
  ],
  [
    'a vague talk that was a call',
    'গত ৩ মার্চ চীনের প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের কথা হয়েছে। ওই ফোনালাপে শি ও ট্রাম্প বাণিজ্য নিয়ে কথা বলেন।',
    ['call | held | 2025-03-03 | donald-trump,xi-jinping | CN US | -'],
  ],
  [
    'whose visit it was is told far from it',
    'সৌদি যুবরাজ মোহাম্মদ বিন সালমান ওয়াশিংটন সফর করেছেন। মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প মে মাসে কাতার সফর করেছেন। ১২ মার্চ মোহাম্মদ বিন সালমানের সফরের সময় চুক্তি হয়।',
    [
      'visit | held | 2025-03-12 | mohammed-bin-salman | SA US | washington',
      'visit | held | 2024-05 | donald-trump | QA US | QA',
    ],
  ],
  [
    'a visit begun and ended',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের চীন সফর গতকাল শেষ হয়েছে। বৃহস্পতিবার তার এই সফর শুরু হয়। দুই মেয়াদে এটি ট্রাম্পের দ্বিতীয় চীন সফর।',
    ['visit | held | 2025-03-15 | donald-trump | CN US | CN'],
  ],
  [
    'two days, two meetings',
    'গত ৩ মার্চ রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন চীনের প্রেসিডেন্ট শি জিনপিং। গত ১০ মার্চ পুতিনের সঙ্গে আবার বৈঠক করেন শি জিনপিং।',
    [
      'talks | held | 2025-03-03 | vladimir-putin,xi-jinping | CN RU | -',
      'talks | held | 2025-03-10 | vladimir-putin,xi-jinping | CN RU | -',
    ],
  ],
  [
    'a visit and its talks, with the host',
    'ভিয়েতনামে সফরে গেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন। দুই দিনের এই সফরে ভিয়েতনামের প্রেসিডেন্ট লুওং কুওংয়ের সঙ্গে বৈঠক করবেন তিনি।',
    [
      'visit | held | - | luong-cuong(host),vladimir-putin | RU VN | VN',
      'talks | planned | - | luong-cuong,vladimir-putin | RU VN | VN',
    ],
  ],
  [
    'a visit of one day dates its talks',
    'আগামী মঙ্গলবার (১৮ মার্চ) একদিনের সফরে ঢাকায় আসবেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। সফরে প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করবেন মোদি।',
    [
      'visit | planned | 2025-03-18 | muhammad-yunus(host),narendra-modi | BD IN | dhaka',
      'talks | planned | 2025-03-18 | muhammad-yunus,narendra-modi | BD IN | dhaka',
    ],
  ],
  [
    'a day told from another visit keeps its month',
    'গত জুনে ভিয়েতনামে সফর করেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন। ভিয়েতনামে সফরের একদিন আগে পিয়ংইয়ং পৌঁছান পুতিন।',
    [
      'visit | held | 2024-06 | vladimir-putin | RU VN | VN',
      'visit | held | 2024-06 | vladimir-putin | KP RU | pyongyang',
    ],
  ],
  [
    'those two again, earlier and elsewhere',
    'বেইজিংয়ে বৈঠকে বসেছেন পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন। গত বছর তেহরানে বৈঠকের পর থেকে দুই দেশের মধ্যে বাণিজ্য বেড়েছে।',
    [
      'talks | held | - | shehbaz-sharif,vladimir-putin | PK RU | beijing',
      'talks | held | 2024 | shehbaz-sharif,vladimir-putin | PK RU | tehran',
    ],
  ],
  [
    'the two leaders will meet',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প টেলিফোনে কথা বলেছেন। দুই নেতা আগামী ২ এপ্রিল জেনেভায় বৈঠক করবেন।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'talks | planned | 2025-04-02 | donald-trump,vladimir-putin | RU US | geneva',
    ],
  ],
];

test.each(TOLD)('%s', (_, text, meetings) => {
  expect(meetingLines(text).sort()).toEqual([...meetings].sort());
});
