import { readFileSync } from 'node:fs';
import type {
  MeetingKind,
  MeetingReport,
  MeetingStatus,
  Mention,
  Reading,
  ReadLeader,
  Role,
} from '@/lib/reading';
import type { Quote } from '@/lib/span';
import { bounds } from '@/lib/time/edtf';

/** Leaders by a short name: `id | name in the text | country | title`; known ones have their lexicon ids. */
const LEADERS = `
  putin | vladimir-putin | ভ্লাদিমির পুতিন | RU | প্রেসিডেন্ট
  lukashenko | alexander-lukashenko | আলেকজান্ডার লুকাশেঙ্কো | BY | প্রেসিডেন্ট
  rahmon | emomali-rahmon | এমোমালি রহমোন | TJ | প্রেসিডেন্ট
  aliyev | ilham-aliyev | ইলহাম আলিয়েভ | AZ | প্রেসিডেন্ট
  tokayev | kassym-jomart-tokayev | কাসিম-জোমার্ট টোকায়েভ | KZ | প্রেসিডেন্ট
  kim | kim-jong-un | কিম জং উন | KP | সর্বোচ্চ নেতা
  khurelsukh | x-mn-khurelsukh | উখনাগিন খুরেলসুখ | MN | প্রেসিডেন্ট
  waker | waker-uz-zaman | ওয়াকার-উজ-জামান | BD | সেনাপ্রধান
  fomin | x-ru-fomin | আলেকজান্ডার ফোমিন | RU | উপপ্রতিরক্ষামন্ত্রী
  sharif | shehbaz-sharif | শাহবাজ শরিফ | PK | প্রধানমন্ত্রী
  choe | choe-son-hui | চো সন হুই | KP | পররাষ্ট্রমন্ত্রী
  xi | xi-jinping | শি জিনপিং | CN | প্রেসিডেন্ট
  hu | hu-jintao | হু জিনতাও | CN | প্রেসিডেন্ট
  modi | narendra-modi | নরেন্দ্র মোদি | IN | প্রধানমন্ত্রী
  singh | manmohan-singh | মনমোহন সিং | IN | প্রধানমন্ত্রী
  abdullah | abdullah-ii-of-jordan | দ্বিতীয় আবদুল্লাহ | JO | রাজা
  munir | asim-munir | আসিম মুনির | PK | সেনাপ্রধান
  trump | donald-trump | ডোনাল্ড ট্রাম্প | US | প্রেসিডেন্ট
  biden | joe-biden | জো বাইডেন | US | প্রেসিডেন্ট
  obama | barack-obama | বারাক ওবামা | US | প্রেসিডেন্ট
  guterres | antonio-guterres | আন্তোনিও গুতেরেস | UN | মহাসচিব
  francis | francis | পোপ ফ্রান্সিস | VA | পোপ
  jp-singh | x-in-jp-singh | জে পি সিং | IN | কর্মকর্তা
  muttaqi | amir-khan-muttaqi | আমির খান মুত্তাকি | AF | পররাষ্ট্রমন্ত্রী
  mahmood-ali | a-h-mahmood-ali | আবুল হাসান মাহমুদ আলী | BD | পররাষ্ট্রমন্ত্রী
  abe | shinzo-abe | শিনজো আবে | JP | প্রধানমন্ত্রী
  shirin | shirin-sharmin-chaudhury | শিরীন শারমিন চৌধুরী | BD | স্পিকার
  lavrov | sergey-lavrov | সের্গেই লাভরভ | RU | পররাষ্ট্রমন্ত্রী
  pradhan | dharmendra-pradhan | ধর্মেন্দ্র প্রধান | IN | শিক্ষামন্ত্রী
  yunus | muhammad-yunus | মুহাম্মদ ইউনূস | BD | প্রধান উপদেষ্টা
  rubio | marco-rubio | মার্কো রুবিও | US | পররাষ্ট্রমন্ত্রী
  mamata | mamata-banerjee | মমতা বন্দ্যোপাধ্যায় | IN | মুখ্যমন্ত্রী
  irani | smriti-irani | স্মৃতি ইরানি | IN | মন্ত্রী
  momen | a-k-abdul-momen | এ কে আব্দুল মোমেন | BD | পররাষ্ট্রমন্ত্রী
  osmani | m-a-g-osmani | এম এ জি ওসমানী | BD | সেনাপতি
`;

const leaders = new Map(
  LEADERS.trim()
    .split('\n')
    .map((line) => {
      const [short = '', id = '', name = '', country = '', title = ''] = line
        .split('|')
        .map((part) => part.trim());
      const leader: ReadLeader = {
        id,
        known: !id.startsWith('x-'),
        name,
        nameEn: null,
        aliases: [],
        title,
        country,
      };
      return [short, leader];
    }),
);

interface PlainReport {
  kind: MeetingKind;
  status?: MeetingStatus;
  /** Short names, with `:visitor` or `:host` where they are one. */
  who: string;
  countries: string;
  organisations?: string;
  date?: string;
  /** The words of the date. */
  phrase?: string;
  reportedOn?: string;
  city?: [id: string, name: string, nameEn: string];
  in?: string;
  /** How the evidence sentence begins. */
  says: string;
}

interface PlainReading {
  key: string;
  text: string;
  published?: string;
  publisher?: string;
  url?: string;
  reports: PlainReport[];
  readerVersion?: string;
}

/** A reading as the reader would give it, from the facts alone; names and sentences are looked up in the text. */
export function reading({
  key,
  text,
  published,
  publisher,
  url,
  reports,
  readerVersion = 'by hand',
}: PlainReading): Reading {
  const named = [...new Set(reports.flatMap((report) => people(report.who).map(([short]) => short)))].map(
    (short) => {
      const leader = leaders.get(short);
      if (!leader) throw new Error(`No leader is called ${short} in this test.`);
      return leader;
    },
  );
  return {
    article: {
      key,
      title: text.split('\n')[0] ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      published: published ? { day: published, basis: 'header', phrase: published } : null,
      credit: null,
      text,
    },
    sentences: sentences(text),
    mentions: named.flatMap((leader): Mention[] =>
      quotes(text, leader.name).map((quote) => ({
        ...quote,
        kind: 'leader',
        target: leader.id,
        rule: 'full-name',
      })),
    ),
    leaders: named,
    countries: [
      ...new Set(reports.flatMap((report) => [...words(report.countries), ...words(report.in ?? '')])),
    ].sort(),
    organisations: [...new Set(reports.flatMap((report) => words(report.organisations ?? '')))].sort(),
    reports: reports.map((report) => meetingReport(text, report)),
    readerVersion,
  };
}

const words = (line: string) => line.split(' ').filter(Boolean);
const people = (who: string) => words(who).map((one) => one.split(':') as [string, Role?]);

function meetingReport(text: string, report: PlainReport): MeetingReport {
  const {
    kind,
    status = 'held',
    who,
    countries,
    organisations = '',
    date,
    phrase,
    reportedOn = null,
    city,
    in: country,
    says,
  } = report;
  const evidence = sentences(text).find(({ start }) => text.startsWith(says, start));
  if (!evidence) throw new Error(`No sentence begins with "${says}".`);
  return {
    kind,
    status,
    date: date
      ? {
          edtf: date,
          ...(bounds(date) ?? { earliest: null, latest: null }),
          basis: 'stated',
          phrase: quotes(text, phrase ?? date)[0] ?? { start: 0, end: 0, text: '' },
          rule: 'by-hand',
        }
      : null,
    reportedOn: date ? null : reportedOn,
    place:
      city || country
        ? {
            city: city ? { id: city[0], name: city[1], nameEn: city[2], told: city[1] } : null,
            country: country ?? null,
          }
        : null,
    participants: people(who).map(([short, role = 'participant']) => ({
      leader: leaders.get(short)?.id ?? short,
      role,
    })),
    countries: words(countries).sort(),
    organisations: words(organisations),
    evidence: [evidence],
    rule: 'by-hand',
  };
}

function quotes(text: string, wanted: string): Quote[] {
  const found: Quote[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    found.push({ start, end: start + wanted.length, text: wanted });
  }
  return found;
}

function sentences(text: string) {
  return [...text.matchAll(/[^\s।][^।\n]*।?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const seed = (name: string) => ({
  key: name,
  text: readFileSync(new URL(`../../seeds/articles/${name}.txt`, import.meta.url), 'utf8'),
});
const MOSCOW: [string, string, string] = ['moscow', 'মস্কো', 'Moscow'];

/** The five seed articles with the meetings that a person reads in them. */
export const seedReadings = (): Reading[] => [
  reading({
    ...seed('000_bc8be6eb6dc5096b'),
    published: '2025-03-16',
    reports: [
      {
        kind: 'call',
        who: 'putin lukashenko rahmon aliyev',
        countries: 'RU BY TJ AZ',
        reportedOn: '2025-03-15',
        says: 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন, বেলারুশের',
      },
      {
        kind: 'talks',
        status: 'planned',
        who: 'putin lukashenko rahmon aliyev',
        countries: 'RU BY TJ AZ',
        date: '2025-05-09',
        phrase: 'আগামী ৯ মে',
        city: MOSCOW,
        in: 'RU',
        says: 'আলোচনার অংশ হিসেবে তারা',
      },
    ],
  }),
  reading({
    ...seed('001_96fde7846528cce5'),
    reports: [
      {
        kind: 'visit',
        who: 'putin:visitor tokayev:host',
        countries: 'RU KZ',
        in: 'KZ',
        says: 'কাজাখস্তানে দুই দিনের সফরে',
      },
      {
        kind: 'talks',
        status: 'planned',
        who: 'putin tokayev',
        countries: 'RU KZ',
        in: 'KZ',
        says: 'দুই দিনের এই সফরে',
      },
      {
        kind: 'summit',
        status: 'planned',
        who: 'putin',
        countries: 'RU',
        organisations: 'CSTO',
        city: ['astana', 'আস্তানা', 'Astana'],
        in: 'KZ',
        says: 'এছাড়া কাজাখস্তানের রাজধানী',
      },
      {
        kind: 'visit',
        who: 'putin:visitor',
        countries: 'RU VN',
        date: 'XXXX-06',
        phrase: 'গত জুনে',
        in: 'VN',
        says: 'এর আগে গত জুনে',
      },
      {
        kind: 'visit',
        who: 'putin:visitor kim:host',
        countries: 'RU KP',
        date: 'XXXX-06',
        phrase: 'একদিন আগে',
        city: ['pyongyang', 'পিয়ংইয়ং', 'Pyongyang'],
        in: 'KP',
        says: 'ভিয়েতনামে সফরের একদিন আগে',
      },
      {
        kind: 'visit',
        who: 'putin:visitor khurelsukh:host',
        countries: 'RU MN',
        date: 'XXXX-09',
        phrase: 'গত সেপ্টেম্বরে',
        in: 'MN',
        says: 'এছাড়া গত সেপ্টেম্বরে',
      },
      {
        kind: 'talks',
        who: 'putin khurelsukh',
        countries: 'RU MN',
        date: 'XXXX-09',
        phrase: 'গত সেপ্টেম্বরে',
        city: ['ulaanbaatar', 'উলানবাটোর', 'Ulaanbaatar'],
        in: 'MN',
        says: 'সেখানে মঙ্গোলিয়ার প্রেসিডেন্ট',
      },
    ],
  }),
  reading({
    ...seed('002_a163916f3e268bc5'),
    published: '2025-04-09',
    reports: [
      {
        kind: 'talks',
        who: 'waker fomin',
        countries: 'BD RU',
        reportedOn: '2025-04-08',
        city: MOSCOW,
        in: 'RU',
        says: 'রাশিয়ার প্রতিরক্ষা মন্ত্রণালয়ের বরাতে',
      },
    ],
  }),
  reading({
    ...seed('003_e5d4a965580395ad'),
    published: '2025-09-03',
    reports: [
      {
        kind: 'talks',
        who: 'sharif putin',
        countries: 'PK RU',
        reportedOn: '2025-09-03',
        city: ['beijing', 'বেইজিং', 'Beijing'],
        in: 'CN',
        says: 'এসসিও সম্মেলনের ফাঁকে',
      },
      {
        kind: 'talks',
        who: 'sharif putin',
        countries: 'PK RU',
        date: '2024',
        phrase: 'গত বছর',
        city: ['astana', 'আস্তানা', 'Astana'],
        in: 'KZ',
        says: 'গত বছর আস্তানায়',
      },
      {
        kind: 'visit',
        status: 'proposed',
        who: 'sharif:visitor putin:host',
        countries: 'PK RU',
        city: MOSCOW,
        in: 'RU',
        says: 'এছাড়া পুতিনের আমন্ত্রণে',
      },
    ],
  }),
  reading({
    ...seed('004_cbbc99518943bbb7'),
    published: '2024-11-02',
    reports: [
      {
        kind: 'talks',
        who: 'choe lavrov',
        countries: 'KP RU',
        reportedOn: '2024-11-01',
        says: 'শুক্রবার (১ নভেম্বর)',
      },
      {
        kind: 'visit',
        who: 'putin:visitor',
        countries: 'RU KP',
        date: '2024-06',
        phrase: 'জুন মাসে',
        in: 'KP',
        says: 'উভয় পক্ষ জুন মাসে',
      },
    ],
  }),
];
