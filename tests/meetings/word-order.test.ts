import { expect, test } from 'vitest';
import { readText } from './read-text';

/** Read on a Wednesday. */
const DAY = '2025-11-05';
const WHO = 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন';

/** The same news in the orders that papers write it in. */
const ORDERS: ((phrase: string) => string)[] = [
  (phrase) => `সোমবার ${phrase} ${WHO}।`,
  (phrase) => `${WHO} সোমবার ${phrase}।`,
  (phrase) => `${phrase} ${WHO} সোমবার।`,
  (phrase) => `${phrase} সোমবার ${WHO}।`,
];

/** What is said, by kind and by whether the verb tells of what is over or to come. */
const HELD: [kind: string, phrases: string[]][] = [
  [
    'talks',
    [
      'মোদির সঙ্গে বৈঠক করেছেন',
      'মোদির সঙ্গে বৈঠক করেন',
      'মোদির সঙ্গে বৈঠক করলেন',
      'মোদির সঙ্গে দেখা করেছিলেন',
      'মোদির সঙ্গে বৈঠকে বসেছিলেন',
      'মোদির সঙ্গে সাক্ষাৎ করে এসেছেন',
      'মোদির সঙ্গে আলোচনা সেরেছেন',
      'মোদির সঙ্গে আলোচনায় মিলিত হন',
      'মোদির সঙ্গে মুখোমুখি বসেন',
    ],
  ],
  [
    'call',
    [
      'মোদির সঙ্গে ফোনে কথা বলেছেন',
      'মোদিকে ফোন করেছেন',
      'মোদিকে ফোন দেন',
      'মোদির সঙ্গে টেলিফোনে আলাপ করেন',
      'মোদির সঙ্গে ফোনালাপ করেছেন',
    ],
  ],
  [
    'visit',
    [
      'দিল্লি গেছেন',
      'দিল্লি সফর করেছেন',
      'দিল্লি সফরে গেছেন',
      'দিল্লি পৌঁছেছেন',
      'দিল্লিতে পৌঁছান',
      'দিল্লি সফর শুরু করেছেন',
      'দিল্লি ঘুরে এসেছেন',
      'দিল্লিতে পা রেখেছেন',
      'দিল্লি সফর শেষ করেছেন',
    ],
  ],
];
const PLANNED: [kind: string, phrases: string[]][] = [
  [
    'talks',
    [
      'মোদির সঙ্গে বৈঠক করবেন',
      'মোদির সঙ্গে বৈঠক করতে যাচ্ছেন',
      'মোদির সঙ্গে বৈঠকে বসছেন',
      'মোদির সঙ্গে বৈঠকে বসতে চলেছেন',
      'মোদির সঙ্গে দেখা করবেন',
      'মোদির সঙ্গে মুখোমুখি বসবেন',
    ],
  ],
  ['call', ['মোদির সঙ্গে ফোনে কথা বলবেন', 'মোদিকে ফোন করবেন', 'মোদির সঙ্গে ফোনে কথা বলতে যাচ্ছেন']],
  [
    'visit',
    [
      'দিল্লি যাবেন',
      'দিল্লি যাচ্ছেন',
      'দিল্লি সফর করবেন',
      'দিল্লি সফরে যাচ্ছেন',
      'দিল্লি আসছেন',
      'দিল্লি সফরে আসবেন',
      'দিল্লিতে পা রাখবেন',
      'দিল্লি যেতে চলেছেন',
      'দিল্লি সফর শুরু করছেন',
      'দিল্লি সফর করছেন',
    ],
  ],
];

const rows = (told: typeof HELD, status: string, day: string) =>
  told.flatMap(([kind, phrases]) =>
    phrases.flatMap((phrase) => ORDERS.map((order) => [order(phrase), kind, status, day] as const)),
  );

/** A day that stands where the reader does not see it stays untold; another one than the told is made up. */
test.each([...rows(HELD, 'held', '2025-11-03'), ...rows(PLANNED, 'planned', '2025-11-10')])(
  '%s',
  (text, kind, status, day) => {
    const [report, ...others] = readText(text, DAY).reports;
    expect(others).toEqual([]);
    expect(report).toMatchObject({ kind, status });
    expect([day, undefined]).toContain(report?.date?.edtf ?? undefined);
  },
);
