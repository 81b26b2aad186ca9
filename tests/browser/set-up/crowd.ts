/** How many leaders the crowd has, the hub among them, and how many of them the hub has met. */
export const CROWD = { leaders: 561, met: 200 };

/** The one whom many have met; the lexicon knows him. */
export const HUB = { id: 'vladimir-putin', name: 'ভ্লাদিমির পুতিন' };

/** So many of those whom the hub met, it met more than once: the first of them most often. */
const OFTEN = 6;

/**
 * Articles of leaders with made-up names, as JSON Lines: one of them has met 200 others, and each of the others one or
 * two more. The same on every run, and none of it from a newspaper.
 */
export function crowdedArticles(): string {
  const others = CROWD.leaders - 1;
  const sentences: string[] = [];
  for (let i = 0; i < CROWD.met; i++) {
    for (let time = 0; time <= Math.max(0, OFTEN - i); time++)
      sentences.push(met(i, `রুশ প্রেসিডেন্ট ${HUB.name}`, i + 31 * time));
  }
  for (let i = 0; i < others - CROWD.met; i++) {
    sentences.push(met(CROWD.met + i, titled((i + 1) % CROWD.met), i));
    if (i % 3 === 0)
      sentences.push(met(CROWD.met + i, titled(CROWD.met + ((i + 7) % (others - CROWD.met))), i + 3));
  }
  const lines: string[] = [];
  for (let first = 0; first < sentences.length; first += IN_ONE) {
    const text = sentences.slice(first, first + IN_ONE).join('\n\n');
    const id = `crowd-${lines.length}`;
    lines.push(JSON.stringify({ id, title: 'বৈঠকের তালিকা', published: '2025-01-01', text }));
  }
  return lines.join('\n');
}

const IN_ONE = 40;

const digits = (n: number) => String(n).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '');

/** A sentence of a meeting on a day of 2024 that `day` chooses. */
function met(i: number, whom: string, day: number): string {
  const month = MONTHS[day % MONTHS.length];
  return `${titled(i)} ও ${whom} ${digits(1 + (day % 28))} ${month} ২০২৪ জেনেভায় বৈঠক করেছেন।`;
}

/** The name of a leader of the crowd, by its number from 0. */
export const nameOf = (i: number): string =>
  `${GIVEN[i % GIVEN.length]} ${FAMILY[Math.floor(i / GIVEN.length) % FAMILY.length]}`;

const titled = (i: number) => `${STATES[i % STATES.length]} ${TITLES[i % TITLES.length]} ${nameOf(i)}`;

const joined = (heads: string[], tails: string[]) =>
  heads.flatMap((head) => tails.map((tail) => head + tail));
const GIVEN = joined(['কো', 'রো', 'মি', 'তা', 'লু', 'শে'], ['বেন', 'সোর', 'মাত', 'দিল']);
const FAMILY = joined(['বা', 'গো', 'তু', 'সা', 'খি', 'ঝো'], ['রভিচ', 'লেজু', 'নিনা', 'দজে']);
const TITLES = ['পররাষ্ট্রমন্ত্রী', 'প্রতিরক্ষামন্ত্রী', 'বাণিজ্যমন্ত্রী'];
const STATES = ['পেরুর', 'চিলির', 'কেনিয়ার', 'ঘানার', 'নেপালের', 'সুইডেনের', 'নরওয়ের', 'মরক্কোর'];
const MONTHS = ['জানুয়ারি', 'মার্চ', 'মে', 'জুন', 'জুলাই', 'আগস্ট', 'অক্টোবর'];
