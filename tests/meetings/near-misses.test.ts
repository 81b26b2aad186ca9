import { expect, test } from 'vitest';
import { meetingLines } from './read-text';

/** Sentences that come near to what a rule looks for, beside those that it is for. */
const NEAR: [why: string, text: string, meetings: string[]][] = [
  ['to be cured', 'উন্নত চিকিৎসার জন্য মঙ্গলবার লন্ডনে গেছেন খালেদা জিয়া।', []],
  ['to be cured', 'শনিবার চিকিৎসা নিতে সিঙ্গাপুরে যাবেন রাষ্ট্রপতি মো. সাহাবুদ্দিন।', []],
  [
    'beside one who is cured',
    'শুক্রবার চিকিৎসাধীন পোপ ফ্রান্সিসের খোঁজ নিতে রোমে যান মাখোঁ।',
    ['visit | held | 2025-03-14 | emmanuel-macron | FR IT | rome'],
  ],
  [
    'home from talks abroad',
    'ওয়াশিংটনে ট্রাম্পের সঙ্গে বৈঠক করেন মোদি। শুক্রবার রাতে তিনি দিল্লিতে পৌঁছেছেন।',
    ['talks | held | - | donald-trump,narendra-modi | IN US | washington'],
  ],
  [
    'home from talks abroad',
    'ক্রেমলিনে পুতিনের সঙ্গে বৈঠক করেন শি জিনপিং। পরে তিনি বেইজিং যান।',
    ['talks | held | - | vladimir-putin,xi-jinping | CN RU | moscow'],
  ],
  [
    'inland',
    'জেলেনস্কির সঙ্গে ফোনে কথা বলেছেন ট্রাম্প। রোববার তিনি নিউইয়র্কে যাবেন।',
    ['call | held | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'inland',
    'ইসহাক দারের সঙ্গে ফোনে কথা বলেছেন তৌহিদ হোসেন। সোমবার তিনি কক্সবাজার সফরে যাবেন।',
    ['call | held | - | ishaq-dar,touhid-hossain | BD PK | -'],
  ],
  [
    'inland, behind talks',
    'ওয়াং ইর সঙ্গে বৈঠক করেন তৌহিদ হোসেন। এরপর তিনি সিলেট যান।',
    ['talks | held | - | touhid-hossain,wang-yi | BD CN | -'],
  ],
  [
    'home again',
    'শাহবাজ শরিফের সঙ্গে বৈঠক করেছেন ইউনূস। পরে তিনি ঢাকায় ফিরে আসেন।',
    ['talks | held | - | muhammad-yunus,shehbaz-sharif | BD PK | -'],
  ],
  [
    'whoever visits a state is not its own',
    'পুতিনকে ফোন করেছেন মোদি। ডিসেম্বরে তিনি ভারত সফরে আসবেন।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'visit | planned | 2025-12 | vladimir-putin | IN RU | IN',
    ],
  ],
  ['others who stay there', 'গাজায় থাকা জিম্মিদের নেতানিয়াহু ফেরত আনবেন।', []],
  ['others who stay there', 'ইরানে থাকা পরমাণু স্থাপনা নেতানিয়াহু ধ্বংস করতে চান।', []],
  ['others who stay there', 'সৌদি আরবে থাকা বাংলাদেশি কর্মীদের প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ধন্যবাদ জানান।', []],
  ['whose fans stay there', 'দক্ষিণ কোরিয়ায় থাকা ট্রাম্পের ভক্তরা মিছিল করেন।', []],
  [
    'a party’s chair who stays there',
    'লন্ডনে অবস্থানরত বিএনপির ভারপ্রাপ্ত চেয়ারম্যান তারেক রহমানের সঙ্গে বৈঠক করেন মুহাম্মদ ইউনূস।',
    [],
  ],
  [
    'he is there already',
    'নিউইয়র্কে থাকা প্রধান উপদেষ্টা মুহাম্মদ ইউনূস আগামী রোববার দেশে ফিরবেন।',
    ['visit | held | - | muhammad-yunus | BD US | new-york'],
  ],
  [
    'who stays there and meets',
    'নিউইয়র্কে অবস্থানরত প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে দেখা করেছেন মেলোনি।',
    [
      'visit | held | - | muhammad-yunus | BD US | new-york',
      'talks | held | - | giorgia-meloni,muhammad-yunus | BD IT | new-york',
    ],
  ],
  [
    'with his state',
    'উগান্ডায় থাকা বাংলাদেশের পররাষ্ট্রমন্ত্রী হাছান মাহমুদ এ কথা জানান।',
    ['visit | held | - | hasan-mahmud | BD UG | UG'],
  ],
  ['a thing that is there', 'ভেনেজুয়েলায় থাকা তেল ট্রাম্প নিতে চান।', []],
  ['lost to', 'ট্রাম্প পুতিনের কাছে হেরে যান।', []],
  ['forgot', 'বিষয়টি জয়শঙ্করের কাছে তুলে ধরতে ভুলে যান তৌহিদ হোসেন।', []],
  ['complains', 'ট্রাম্পের কাছে অভিযোগ করে যাচ্ছেন নেতানিয়াহু।', []],
  ['left for home', 'মোদি শি জিনপিংয়ের কাছে কৃতজ্ঞতা জানিয়ে দেশে ফিরে যান।', []],
  [
    'goes to him',
    'বিকেল ৪টায় ইসহাক দার যাবেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের কাছে।',
    ['talks | planned | - | ishaq-dar,muhammad-yunus | BD PK | -'],
  ],
  ['by when', 'সোমবার রাতে পুতিনকে যুদ্ধবিরতির জন্য আগস্ট পর্যন্ত সময় দিয়েছেন ট্রাম্প।', []],
  ['by when', 'রাতে জেলেনস্কিকে শুক্রবার পর্যন্ত সময় দেন ট্রাম্প।', []],
  ['by when', 'সন্ধ্যায় পুতিনকে যুদ্ধ বন্ধে সময় দেন ট্রাম্প।', []],
  ['by when', 'সন্ধ্যায় নেতানিয়াহুকে হামলা থামাতে সময় দিয়েছেন ট্রাম্প।', []],
  ['did not give time', 'সন্ধ্যায় জয়শঙ্করকে সময় দেন নি ইউনূস।', []],
  [
    'by phone',
    'রাতে টেলিফোনে মোদিকে সময় দেন ট্রাম্প।',
    ['call | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'gave time',
    'সন্ধ্যায় মেরকেলকে সময় দেন রাষ্ট্রপতি রামনাথ কোবিন্দ।',
    ['talks | held | - | angela-merkel,ram-nath-kovind | DE IN | -'],
  ],
  [
    'a weekday of its own lean',
    'সোমবার ট্রাম্পের সঙ্গে বৈঠক করেছেন জেলেনস্কি। এর আগে আগামী শুক্রবার পুতিনের সঙ্গে বৈঠকের ঘোষণা দেন ট্রাম্প।',
    [
      'talks | held | 2025-03-10 | donald-trump,volodymyr-zelenskyy | UA US | -',
      'talks | planned | 2025-03-21 | donald-trump,vladimir-putin | RU US | -',
    ],
  ],
  [
    'background with its year',
    'মঙ্গলবার মোদির সঙ্গে ফোনে কথা বলেন ট্রাম্প। ২০২৪ সালের ১৩ ফেব্রুয়ারি ওয়াশিংটনে তাঁদের বৈঠক হয়। এর আগে সোমবার পুতিনের সঙ্গে ফোনে কথা বলেন মোদি।',
    [
      'call | held | 2025-03-11 | donald-trump,narendra-modi | IN US | -',
      'talks | held | 2024-02-13 | donald-trump,narendra-modi | IN US | washington',
      'call | held | 2025-03-10 | narendra-modi,vladimir-putin | IN RU | -',
    ],
  ],
  [
    'a day still to come',
    '২২ মে মস্কোয় বৈঠক করবেন মোদি ও পুতিন। পরে মঙ্গলবার মোদির সঙ্গে ফোনে কথা বলেন ট্রাম্প।',
    [
      'talks | planned | 2025-05-22 | narendra-modi,vladimir-putin | IN RU | moscow',
      'call | held | 2025-03-11 | donald-trump,narendra-modi | IN US | -',
    ],
  ],
  [
    'the Sunday before it',
    '২ মার্চ দিল্লিতে মোদির সঙ্গে বৈঠক করেন ভ্যান্স। এর আগে রোববার ঢাকায় আসেন জয়শঙ্কর।',
    [
      'talks | held | 2025-03-02 | jd-vance,narendra-modi | IN US | new-delhi',
      'visit | held | 2025-02-23 | s-jaishankar | BD IN | dhaka',
    ],
  ],
  [
    'the weekday before it',
    'শুক্রবার মস্কোয় পুতিনের সঙ্গে বৈঠক করেন অরবান। এর আগে মঙ্গলবার কিয়েভে জেলেনস্কির সঙ্গে দেখা করেন অরবান।',
    [
      'talks | held | 2025-03-14 | viktor-orban,vladimir-putin | HU RU | moscow',
      'talks | held | 2025-03-11 | viktor-orban,volodymyr-zelenskyy | HU UA | kyiv',
    ],
  ],
  [
    'another sitting between',
    'ইউনূস গতকাল মোদির সঙ্গে বৈঠক করেন। আজ উপদেষ্টা পরিষদের সভা হয়। এতে যোগ দেন তৌহিদ হোসেন।',
    ['talks | held | 2025-03-15 | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'a seminar between',
    'ইউনূস গতকাল মোদির সঙ্গে বৈঠক করেন। এরপর ঢাকায় এক সেমিনার হয়। এতে উপস্থিত ছিলেন তৌহিদ হোসেন।',
    ['talks | held | 2025-03-15 | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'a prayer between',
    'ট্রাম্প পুতিনের সঙ্গে ফোনে কথা বলেন। শনিবার ওয়াশিংটনে প্রার্থনা অনুষ্ঠান হয়। এতে অংশ নেন জেডি ভ্যান্স।',
    ['call | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'angered by it',
    'ইউনূসের সঙ্গে বৈঠক করেন ওয়াং ই। এতে ক্ষুব্ধ হয়ে আন্দোলনে নেতৃত্ব দেন নাহিদ ইসলাম।',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | -'],
  ],
  [
    'took part in it',
    'ইউনূসের সঙ্গে বৈঠক করেন ওয়াং ই। এতে তৌহিদ হোসেনও অংশ নেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | -'],
  ],
  [
    'as he said so',
    'মন্ত্রিসভায় ট্রাম্প বলেন, জেলেনস্কির সঙ্গে তাঁর ফোনে কথা হয়েছে। এ সময় হেগসেথ ও মার্কো রুবিও উপস্থিত ছিলেন।',
    ['call | held | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'said in parliament',
    'শাহবাজ শরিফ ইউনূসের সঙ্গে বৈঠক করেছেন বলে পার্লামেন্টে জানান। এ সময় ইসহাক দার উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,shehbaz-sharif | BD PK | -'],
  ],
  [
    'asked',
    'ইউনূসের সঙ্গে বৈঠক করেন ওয়াং ই। বৈঠকের সময় তৌহিদ হোসেন কি উপস্থিত ছিলেন?',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | -'],
  ],
  [
    'was there',
    'ঢাকায় বৈঠক করেন ইউনূস ও ওয়াং ই। এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | dhaka'],
  ],
  ['the families', 'ট্রাম্প ও নেতানিয়াহু জিম্মিদের পরিবারকে আশ্বস্ত করেছেন। শনিবার তাঁদের সঙ্গে বৈঠক করেন উইটকফ।', []],
  ['the wounded', 'মোদি ও জয়শঙ্কর হতাহতদের জন্য শোক জানিয়েছেন। হাসপাতালে তাঁদের সঙ্গে দেখা করেছেন ইউনূস।', []],
  [
    'another delegation',
    'ভারতীয় প্রতিনিধিদল ঢাকায় এসেছে। ব্যবসায়ী প্রতিনিধিদল প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাৎ করেছে।',
    ['visit | held | - | - | BD IN | dhaka'],
  ],
  [
    'another delegation',
    'ভারতীয় প্রতিনিধিদল ঢাকায় এসেছে। রাজনৈতিক দলের প্রতিনিধিরা প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাৎ করেছেন।',
    ['visit | held | - | - | BD IN | dhaka'],
  ],
  [
    'another delegation',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। জামায়াতের প্রতিনিধিদলের সদস্যরা প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাৎ করেছেন।',
    ['visit | held | - | - | BD CN | dhaka'],
  ],
  [
    'that delegation',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। প্রতিনিধিদলের সদস্যরা প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাৎ করেছেন।',
    ['visit | held | - | - | BD CN | dhaka', 'talks | held | - | muhammad-yunus | BD CN | -'],
  ],
  ['in a programme', 'ট্রাম্প জেলেনস্কিকে নির্বাচন দিতে বলেছেন। বুধবার ফক্স নিউজের অনুষ্ঠানে ফোনে তিনি এ কথা বলেন।', []],
  [
    'joined by phone',
    'ট্রাম্প জেলেনস্কিকে নির্বাচন দিতে বলেছেন। ফক্স নিউজে টেলিফোনে যুক্ত হয়ে তিনি এ মন্তব্য করেন।',
    [],
  ],
  ['another speaker', 'মোদি পুতিনকে ধন্যবাদ জানিয়েছেন। পরে ফোনালাপে মাখোঁ এ কথা বলেন।', []],
  [
    'in a call',
    'ট্রাম্প নেতানিয়াহুকে হামলা বন্ধ করতে বলেছেন। এক ফোনালাপে তিনি এ কথা বলেন।',
    ['call | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'leads the state',
    'ভারতের একটি প্রতিনিধিদল ঢাকায় এসেছে। ২০১৪ সাল থেকে ভারতের নেতৃত্বে আছেন নরেন্দ্র মোদি।',
    ['visit | held | - | - | BD IN | dhaka'],
  ],
  [
    'calls off the journey',
    'ন্যাটো সম্মেলন উপলক্ষে তুরস্ক সফর স্থগিত করেছেন ট্রাম্প।',
    [
      'summit | cancelled | - | donald-trump | US NATO | TR',
      'visit | cancelled | - | donald-trump | TR US | TR',
    ],
  ],
  [
    'two halves of a headline',
    'মোদি জাপান গেছেন, ইউনূস শাহবাজ শরিফের সঙ্গে বৈঠকে।',
    [
      'visit | held | - | narendra-modi | IN JP | JP',
      'talks | held | - | muhammad-yunus,shehbaz-sharif | BD PK | -',
    ],
  ],
  [
    'came and left',
    'পুতিনের সঙ্গে বৈঠকের জন্য আলাস্কায় এসে ট্রাম্প ফিরে গেছেন।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | alaska'],
  ],
  [
    'could not',
    'ট্রাম্পের সঙ্গে দেখা করতে ব্যর্থ জেলেনস্কি।',
    ['talks | cancelled | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'there to talk',
    'ট্রাম্পের সঙ্গে কথা বলতে ওয়াশিংটনে জেলেনস্কি।',
    ['talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | washington'],
  ],
  ['at one against', 'ট্রাম্পের নীতির বিরুদ্ধে একত্রিত হবেন মোদি, পুতিন ও শি জিনপিং।', []],
  [
    'no more there',
    'নিউইয়র্ক গিয়ে দেশে ফেরার পর ইউনূস শাহবাজ শরিফের সঙ্গে বৈঠক করেন।',
    [
      'visit | held | - | muhammad-yunus | BD US | new-york',
      'talks | held | - | muhammad-yunus,shehbaz-sharif | BD PK | -',
    ],
  ],
  [
    'was not present',
    'ইউনূসের দিল্লি সফরে যাওয়ার কথা ছিল। কিন্তু তিনি উপস্থিত হননি।',
    ['visit | cancelled | - | muhammad-yunus | BD IN | new-delhi'],
  ],
  [
    'two of one state',
    'দিল্লির বৈঠকে পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন ও পররাষ্ট্রসচিব আসাদ আলম সিয়াম অংশ নেন।',
    ['talks | held | - | asad-alam-siam,touhid-hossain | BD IN | new-delhi'],
  ],
  ['for treatment', 'মাহমুদ আব্বাস চিকিৎসার জন্য জর্ডানে তিন দিন কাটান।', []],
  ['a mind', 'যুক্তরাষ্ট্র সফরে এখন মোদির মন নেই।', []],
  [
    'not written together',
    'পুতিন দিল্লি যান নি।',
    ['visit | cancelled | - | vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'eager to',
    'ট্রাম্পের সঙ্গে দেখা করতে মরিয়া জেলেনস্কি।',
    ['talks | proposed | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  ['day, status', 'রুবিও গতকাল ভারত সফরের ঘোষণা দেন।', ['visit | planned | - | marco-rubio | IN US | IN']],
  ['day, status', 'ট্রাম্প মঙ্গলবার চীন সফরের ঘোষণা দিয়েছেন।', ['visit | planned | - | donald-trump | CN US | CN']],
  [
    'day, status',
    'গতকাল জয়শঙ্করের সঙ্গে বৈঠকের ঘোষণা দিয়েছেন রুবিও।',
    ['talks | planned | - | marco-rubio,s-jaishankar | IN US | -'],
  ],
  ['day, status', 'রুবিও কাল ভারত সফরের কথা ঘোষণা করেন।', ['visit | planned | - | marco-rubio | IN US | IN']],
  [
    'day, status',
    'শনিবার হোয়াইট হাউস ট্রাম্পের ভারত সফরের ঘোষণা দিয়েছে।',
    ['visit | planned | - | donald-trump | IN US | IN'],
  ],
  [
    'day, status',
    'শনিবার পুতিনের ভারত সফরের দিনক্ষণ ঘোষণা করে ক্রেমলিন।',
    ['visit | planned | - | vladimir-putin | IN RU | IN'],
  ],
  [
    'day, status',
    'সোমবার পুতিনের সঙ্গে বৈঠকের প্রস্তাব দেন জেলেনস্কি।',
    ['talks | proposed | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'day, status',
    'সোমবার পুতিনের সঙ্গে বৈঠকের আগ্রহ প্রকাশ করেন ট্রাম্প।',
    ['talks | proposed | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    'সোমবার পুতিনের সঙ্গে বৈঠকের পরিকল্পনার কথা জানান ট্রাম্প।',
    ['talks | planned | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    'ট্রাম্প বৃহস্পতিবার পুতিনের সঙ্গে বৈঠকের প্রস্তাব দিয়েছেন।',
    ['talks | proposed | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    'কাল পুতিনের সঙ্গে বৈঠকের প্রস্তাব দিয়েছেন জেলেনস্কি।',
    ['talks | proposed | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'day, status',
    'সোমবার ট্রাম্পের সঙ্গে বৈঠক করতে সম্মত হন জেলেনস্কি।',
    ['talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'day, status',
    'আগামী সোমবার পুতিনের সঙ্গে বৈঠকের প্রস্তাব দেন জেলেনস্কি।',
    ['talks | proposed | 2025-03-17 | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'day, status',
    'শুক্রবার পুতিনের সঙ্গে বৈঠকের পরিকল্পনা রয়েছে ট্রাম্পের।',
    ['talks | planned | 2025-03-21 | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    'জেলেনস্কি ১৫ মে ইস্তাম্বুলে পুতিনের সঙ্গে বৈঠকে বসার প্রস্তাব দিয়েছিলেন।',
    ['talks | proposed | - | vladimir-putin,volodymyr-zelenskyy | RU UA | istanbul'],
  ],
  [
    'day, status',
    'নেতানিয়াহু সোমবার ট্রাম্পের সঙ্গে ফোনে কথা বলার বিষয়টি নিশ্চিত করেছেন।',
    ['call | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'day, status',
    'ট্রাম্প তাঁর চীন সফর বাতিলের কথা অস্বীকার করেছেন।',
    ['visit | planned | - | donald-trump | CN US | CN'],
  ],
  [
    'day, status',
    'ট্রাম্প পুতিনের সঙ্গে বৈঠক বাতিল করেননি।',
    ['talks | planned | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    'ট্রাম্প পুতিনের সঙ্গে বৈঠক বাতিল করার হুমকি দিয়েছেন।',
    ['talks | planned | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  ['day, status', 'ট্রাম্প চীন সফর বাতিল করতে পারেন।', ['visit | planned | - | donald-trump | CN US | CN']],
  [
    'day, status',
    'ট্রাম্প চীন সফর বাতিল করার সিদ্ধান্ত নিয়েছেন।',
    ['visit | cancelled | - | donald-trump | CN US | CN'],
  ],
  ['day, status', 'ট্রাম্প চীন সফর বাতিল করেছেন।', ['visit | cancelled | - | donald-trump | CN US | CN']],
  [
    'day, status',
    'গতকাল ট্রাম্পের সঙ্গে নেতানিয়াহুর বৈঠক পিছিয়ে শুক্রবার নেওয়া হয়েছে।',
    ['talks | planned | 2025-03-21 | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'day, status',
    'ট্রাম্পের বেইজিং সফর ৩১ মার্চ থেকে পিছিয়ে ১৪ মে করা হয়েছিল।',
    ['visit | planned | 2025-05-14 | donald-trump | CN US | beijing'],
  ],
  [
    'day, status',
    'রুবিও ও জয়শঙ্করের বৈঠক মঙ্গলবারের পরিবর্তে বৃহস্পতিবার অনুষ্ঠিত হবে।',
    ['talks | planned | 2025-03-20 | marco-rubio,s-jaishankar | IN US | -'],
  ],
  [
    'day, status',
    'নেতানিয়াহুর ওয়াশিংটন সফর এক সপ্তাহ এগিয়ে আনা হয়েছে।',
    ['visit | planned | - | benjamin-netanyahu | IL US | washington'],
  ],
  [
    'day, status',
    '২০২১ সালের জুনে জেনেভায় বাইডেন ও পুতিনের বৈঠকের পর রুশ-মার্কিন শীর্ষ পর্যায়ে আর কোনো বৈঠক হয়নি।',
    ['talks | held | 2021-06 | joe-biden,vladimir-putin | RU US | geneva'],
  ],
  [
    'day, status',
    '২০২৪ সালের জুনে প্রধানমন্ত্রী শেখ হাসিনার দিল্লি সফরের পর আর কোনো সফর হয়নি।',
    ['visit | held | 2024-06 | sheikh-hasina | BD IN | new-delhi'],
  ],
  [
    'day, status',
    '২০২৫ সালের অক্টোবরে বুসানে ট্রাম্প ও সি চিন পিংয়ের বৈঠকের পর দুই নেতার আর দেখা হয়নি।',
    ['talks | planned | 2025-10 | donald-trump,xi-jinping | CN US | busan'],
  ],
  ['day, status', 'মোদি ও ট্রাম্পের মধ্যে গত ফেব্রুয়ারির পর আর বৈঠক হয়নি।', []],
  [
    'day, status',
    'সোমবার সকাল থেকে হোয়াইট হাউসে ট্রাম্পের সঙ্গে বৈঠক করছেন নেতানিয়াহু।',
    ['talks | held | 2025-03-10 | benjamin-netanyahu,donald-trump | IL US | washington'],
  ],
  [
    'day, status',
    'রোববার থেকে চীন সফর করছেন শাহবাজ শরিফ।',
    ['visit | held | 2025-03-16 | shehbaz-sharif | CN PK | CN'],
  ],
  [
    'day, status',
    'গত ২০ জানুয়ারি শপথ নেওয়ার পর ট্রাম্পের সঙ্গে এটাই মোদির প্রথম বৈঠক।',
    ['talks | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'day, status',
    'আগামী ৫ নভেম্বরের নির্বাচনের আগে ট্রাম্পের সঙ্গে দেখা করতে পারেন নেতানিয়াহু।',
    ['talks | proposed | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'day, status',
    '১ জুনের সময়সীমার আগে পুতিনের সঙ্গে কথা বলবেন ট্রাম্প।',
    ['talks | planned | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'day, status',
    '২৭ মে ঈদুল আজহার আগে মোহাম্মদ বিন সালমানের সঙ্গে ফোনে কথা বলেছেন শাহবাজ শরিফ।',
    ['call | held | - | mohammed-bin-salman,shehbaz-sharif | PK SA | -'],
  ],
  [
    'day, status',
    '২৮ ফেব্রুয়ারি ইরানে হামলা শুরুর আগে ট্রাম্পের সঙ্গে বৈঠক করেছিলেন নেতানিয়াহু।',
    ['talks | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'day, status',
    'গতকাল সকালে নাশতার আগে মোদির সঙ্গে কথা বলেন ট্রাম্প।',
    ['talks | held | 2025-03-15 | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'day, status',
    '১ জুলাই থেকে কার্যকর নতুন শুল্ক নিয়ে সি চিন পিংয়ের সঙ্গে বৈঠক করেছেন ট্রাম্প।',
    ['talks | held | - | donald-trump,xi-jinping | CN US | -'],
  ],
  [
    'day, status',
    'শুক্রবার ট্রাম্পের সঙ্গে বৈঠকে বসার আগে মাখোঁর সঙ্গে ফোনে কথা বলেন জেলেনস্কি।',
    ['call | held | 2025-03-14 | emmanuel-macron,volodymyr-zelenskyy | FR UA | -'],
  ],
  [
    'day, status',
    'আজ বা কাল নেতানিয়াহুর সঙ্গে কথা বলবেন ট্রাম্প।',
    ['talks | planned | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'day, status',
    'কাল যা–ই হোক, ট্রাম্প জেলেনস্কির সঙ্গে বৈঠক করবেন।',
    ['talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'day, status',
    'রাশিয়ার কালকের হামলার পর জেলেনস্কির সঙ্গে ফোনে কথা বললেন মাখোঁ।',
    ['call | held | - | emmanuel-macron,volodymyr-zelenskyy | FR UA | -'],
  ],
  ['day, status', '১৫ মে ঢাকায় আসবেন মোদি।', ['visit | planned | 2025-05-15 | narendra-modi | BD IN | dhaka']],
  [
    'day, status',
    'পুতিনের সঙ্গে বৈঠকের পর মোদিকে ফোন করেন ট্রাম্প।',
    [
      'talks | held | - | donald-trump,vladimir-putin | RU US | -',
      'call | held | - | donald-trump,narendra-modi | IN US | -',
    ],
  ],
  [
    'day, status',
    'কাল যা–ই হোক, বৈঠক করবেন পুতিন ও মোদি।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'রাশিয়ার তেলবাহী জাহাজ ভারতে পৌঁছানোর পর মোদির সমালোচনা করেন ট্রাম্প।',
    [],
  ],
  ['who went, was shown, welcomed or called off', 'ঘূর্ণিঝড় কিউবায় পৌঁছানোর পর সহায়তার প্রস্তাব দেন রুবিও।', []],
  ['who went, was shown, welcomed or called off', 'পোপের মরদেহ রোমে পৌঁছানোর পর শোক জানান ট্রাম্প।', []],
  [
    'who went, was shown, welcomed or called off',
    'ইরানি প্রতিনিধিদল ইসলামাবাদে পৌঁছানোর পর সন্তোষ প্রকাশ করেন ট্রাম্প।',
    [],
  ],
  ['who went, was shown, welcomed or called off', 'ভারতীয় প্রতিনিধিদল ওয়াশিংটনে যাওয়ার আগে মোদি কড়া বার্তা দেন।', []],
  [
    'who went, was shown, welcomed or called off',
    'রোহিঙ্গারা বাংলাদেশে আসার পর মিয়ানমারের ওপর নিষেধাজ্ঞা দেন ট্রাম্প।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'মার্কিন বাহিনী কারাকাসে পৌঁছানোর আগেই মাদুরোকে সতর্ক করেছিলেন পুতিন।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ত্রাণবাহী জাহাজ গাজায় পৌঁছানোর আগেই আটক করার নির্দেশ দেন নেতানিয়াহু।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'মার্কিন গোয়েন্দা জাহাজ তাইওয়ানে আসার নিন্দা জানিয়েছেন সি চিন পিং।',
    [],
  ],
  ['who went, was shown, welcomed or called off', 'ইংল্যান্ড ফুটবল দল যুক্তরাষ্ট্রে যাওয়ার আগে শুভেচ্ছা জানান স্টারমার।', []],
  ['who went, was shown, welcomed or called off', 'জো বাইডেন হোয়াইট হাউসে আসার পর পুতিন ইউক্রেনে হামলা চালান।', []],
  [
    'who went, was shown, welcomed or called off',
    'দিল্লিতে পৌঁছানোর পর মোদির প্রশংসা করেন ট্রাম্প।',
    ['visit | held | - | donald-trump | IN US | new-delhi'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'জাপানের অর্থায়নে নির্মিত মাতারবাড়ী বন্দর পরিদর্শন করেন প্রধানমন্ত্রী তারেক রহমান।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'চীনের অর্থায়নে নির্মিত সেতু পরিদর্শন করেছেন প্রধানমন্ত্রী তারেক রহমান।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'নেতানিয়াহু ইরানের ক্ষেপণাস্ত্র হামলায় বিধ্বস্ত ভবন পরিদর্শন করেছেন।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পেজেশকিয়ান যুক্তরাষ্ট্রের হামলায় ক্ষতিগ্রস্ত পারমাণবিক স্থাপনা পরিদর্শন করেন।',
    [],
  ],
  ['who went, was shown, welcomed or called off', 'ট্রাম্প মেক্সিকো সীমান্তে প্রাচীর পরিদর্শন করেন।', []],
  [
    'who went, was shown, welcomed or called off',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস মিয়ানমার থেকে আসা রোহিঙ্গাদের শিবির পরিদর্শন করবেন।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'জেলেনস্কি যুক্তরাষ্ট্রের দেওয়া এফ-১৬ যুদ্ধবিমানের ঘাঁটি পরিদর্শন করেন।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'গুতেরেস কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করেন।',
    ['visit | held | - | antonio-guterres | BD UN | coxs-bazar'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ম্যাক্রোঁ লেবাননের বৈরুত বন্দর পরিদর্শন করেন।',
    ['visit | held | - | emmanuel-macron | FR LB | beirut'],
  ],
  ['who went, was shown, welcomed or called off', 'নবনির্বাচিত প্রধানমন্ত্রী তারেক রহমানকে স্বাগত জানিয়েছেন মোদি।', []],
  [
    'who went, was shown, welcomed or called off',
    'নতুন প্রধানমন্ত্রী বালেন্দ্র শাহকে স্বাগত জানিয়ে এক্সে পোস্ট দেন মোদি।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'সুইডেনের প্রধানমন্ত্রী উলফ ক্রিস্টেরসনকে ন্যাটোতে স্বাগত জানান জেনস স্টলটেনবার্গ।',
    [],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিনকে বিমানবন্দরে স্বাগত জানান মোদি।',
    ['visit | held | - | narendra-modi(host),vladimir-putin | IN RU | IN'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিনকে দিল্লিতে স্বাগত জানান মোদি।',
    ['visit | held | - | narendra-modi(host),vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'চীনে গেছেন পুতিন। তাঁকে স্বাগত জানান শি চিন পিং।',
    ['visit | held | - | vladimir-putin,xi-jinping(host) | CN RU | CN'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ট্রাম্পকে লালগালিচা বিছিয়ে স্বাগত জানান মোহাম্মদ বিন সালমান।',
    ['visit | held | - | donald-trump,mohammed-bin-salman(host) | SA US | SA'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'হোয়াইট হাউসে জেলেনস্কিকে স্বাগত জানান ট্রাম্প।',
    ['visit | held | - | donald-trump(host),volodymyr-zelenskyy | UA US | washington'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'বাতিল হলো ট্রাম্প-পুতিন বুদাপেস্ট বৈঠক।',
    ['talks | cancelled | - | donald-trump,vladimir-putin | RU US | budapest'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ভেস্তে গেল ট্রাম্প–পুতিন বৈঠক।',
    ['talks | cancelled | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'স্থগিত হলো মোদি–তারেক রহমান বৈঠক।',
    ['talks | cancelled | - | narendra-modi,tarique-rahman | BD IN | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'স্থগিত ট্রাম্প-পুতিন বৈঠক।',
    ['talks | cancelled | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'বাতিল হয়ে গেল ইসহাক দারের ঢাকা সফর।',
    ['visit | cancelled | - | ishaq-dar | BD PK | dhaka'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিন–জেলেনস্কি বৈঠকের প্রস্তাব ফিরিয়ে দিল ক্রেমলিন।',
    ['talks | cancelled | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'বুদাপেস্টে ট্রাম্প ও পুতিনের নির্ধারিত বৈঠক আর হচ্ছে না।',
    ['talks | cancelled | - | donald-trump,vladimir-putin | RU US | budapest'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ট্রাম্পের ভারত সফর আর হচ্ছে না বলেই মনে করছেন কূটনীতিকেরা।',
    ['visit | cancelled | - | donald-trump | IN US | IN'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ট্রাম্পের সঙ্গে বৈঠক নেতানিয়াহুর।',
    ['talks | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ওয়াশিংটনে ট্রাম্পের সঙ্গে বৈঠক জেলেনস্কির।',
    ['talks | held | - | donald-trump,volodymyr-zelenskyy | UA US | washington'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিনের সঙ্গে টানা তিন ঘণ্টার বৈঠক উইটকফের।',
    ['talks | held | - | steve-witkoff,vladimir-putin | RU US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'ট্রাম্পের সঙ্গে সাক্ষাৎ এরদোয়ানের।',
    ['talks | held | - | donald-trump,recep-tayyip-erdogan | TR US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিনের সঙ্গে ফোনালাপ মাখোঁর।',
    ['call | held | - | emmanuel-macron,vladimir-putin | FR RU | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'নরেন্দ্র মোদীর সঙ্গে ফোনে কথা ডোনাল্ড ট্রাম্পের।',
    ['call | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'পুতিনকে ফোন ট্রাম্পের।',
    ['call | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'who went, was shown, welcomed or called off',
    'জেলেনস্কিকে টেলিফোন মোদির।',
    ['call | held | - | narendra-modi,volodymyr-zelenskyy | IN UA | -'],
  ],
  [
    'whose talks they are',
    'মোদির সঙ্গে বৈঠক করেছেন নেপালের প্রধানমন্ত্রী বালেন্দ্র শাহ। বৈঠকে চীনের সঙ্গে নেপালের সম্পর্ক নিয়ে আলোচনা হয়।',
    ['talks | held | - | balendra-shah,narendra-modi | IN NP | -'],
  ],
  [
    'whose talks they are',
    'মোদির সঙ্গে বৈঠক করেছেন মের্ৎস। বৈঠকে রাশিয়ার সঙ্গে সম্পর্ক নিয়ে কথা হয়।',
    ['talks | held | - | friedrich-merz,narendra-modi | DE IN | -'],
  ],
  [
    'whose talks they are',
    'বৈঠকে মাখোঁ ও স্টারমার রাশিয়ার সঙ্গে ইউক্রেনের যুদ্ধ নিয়ে আলোচনা করেন।',
    ['talks | held | - | emmanuel-macron,keir-starmer | FR GB | -'],
  ],
  [
    'whose talks they are',
    'ট্রাম্প সি চিন পিংয়ের সঙ্গে ফোনালাপে ইরানের সঙ্গে চীনের তেল বাণিজ্য নিয়ে কথা বলেন।',
    ['call | held | - | donald-trump,xi-jinping | CN US | -'],
  ],
  ['whose talks they are', 'বৈঠকে পাকিস্তানের সঙ্গে সম্পর্ক নিয়ে আলোচনা হয় বলে জানান প্রধানমন্ত্রী তারেক রহমান।', []],
  [
    'whose talks they are',
    'যুক্তরাষ্ট্রের সঙ্গে বাণিজ্য নিয়ে আলোচনা করেছেন জয়শঙ্কর।',
    ['talks | held | - | s-jaishankar | IN US | -'],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে ইউক্রেন যুদ্ধ নিয়ে আলোচনা করেছেন ট্রাম্প।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  ['whose talks they are', 'ইরানের সঙ্গে আলোচনা নিয়ে উদ্বেগ জানিয়েছেন নেতানিয়াহু।', []],
  ['whose talks they are', 'ইরানের সঙ্গে আলোচনার বিরোধিতা করেছেন নেতানিয়াহু।', []],
  ['whose talks they are', 'ইরানের সঙ্গে আলোচনাকে স্বাগত জানিয়েছেন মোহাম্মদ বিন সালমান।', []],
  ['whose talks they are', 'ইরানের সঙ্গে আলোচনার সমালোচনা করেছেন মাইক পম্পেও।', []],
  [
    'whose talks they are',
    'রিয়াদে মার্কিন ও রুশ কর্মকর্তাদের বৈঠকের কড়া সমালোচনা করেছেন জেলেনস্কি।',
    ['talks | held | - | - | RU US | riyadh'],
  ],
  [
    'whose talks they are',
    'মার্কিন ও ইরানি প্রতিনিধিদের বৈঠকের প্রশংসা করেছেন কাতারের প্রধানমন্ত্রী মোহাম্মদ বিন আবদুলরহমান আল থানি।',
    ['talks | held | - | - | IR US | -'],
  ],
  ['whose talks they are', 'পাকিস্তানের সঙ্গে আলোচনার পক্ষে মত দিয়েছেন ফারুক আবদুল্লাহ।', []],
  [
    'whose talks they are',
    'ইরানের সঙ্গে আলোচনায় ফিরতে ট্রাম্পকে আহ্বান জানিয়েছেন এরদোয়ান।',
    ['talks | proposed | - | donald-trump | IR US | -'],
  ],
  [
    'whose talks they are',
    'জেলেনস্কির সঙ্গে বৈঠক করার জন্য পুতিনকে চাপ দিচ্ছেন ট্রাম্প।',
    ['talks | proposed | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে কথা বলার জন্য ট্রাম্পকে অনুরোধ করেছেন জেলেনস্কি।',
    ['talks | proposed | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে বৈঠকের জন্য ট্রাম্পকে ধন্যবাদ জানিয়েছেন জেলেনস্কি।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে বৈঠকের জন্য ট্রাম্পের সমালোচনা করেছেন কমলা হ্যারিস।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'whose talks they are',
    'মোদির সঙ্গে ফোনালাপে পুতিন আলাস্কায় ট্রাম্পের সঙ্গে বৈঠকের বিষয়ে অবহিত করেন।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | - | donald-trump,vladimir-putin | RU US | alaska',
    ],
  ],
  [
    'whose talks they are',
    'ট্রাম্পের সঙ্গে ফোনালাপে জেলেনস্কির সঙ্গে সরাসরি আলোচনায় বসতে রাজি হয়েছেন পুতিন।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'talks | planned | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -',
    ],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে বৈঠকে আরাগচি যুক্তরাষ্ট্রের সঙ্গে আলোচনার অগ্রগতি জানান।',
    [
      'talks | held | - | abbas-araghchi,vladimir-putin | IR RU | -',
      'talks | held | - | abbas-araghchi | IR US | -',
    ],
  ],
  [
    'whose talks they are',
    'ইসহাক দারের সঙ্গে ফোনালাপে আরাগচি রুবিওর সঙ্গে আলোচনার শর্ত তুলে ধরেন।',
    [
      'call | held | - | abbas-araghchi,ishaq-dar | IR PK | -',
      'talks | held | - | abbas-araghchi,marco-rubio | IR US | -',
    ],
  ],
  [
    'whose talks they are',
    'শি জিনপিংয়ের সঙ্গে বৈঠকে ট্রাম্প কিম জং উনের সঙ্গে আলোচনার আগ্রহের কথা জানান।',
    [
      'talks | held | - | donald-trump,xi-jinping | CN US | -',
      'talks | proposed | - | donald-trump,kim-jong-un | KP US | -',
    ],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে বৈঠক শেষে আলাস্কা থেকে ফিরে ট্রাম্প জেলেনস্কিকে ফোন করেন।',
    [
      'talks | held | - | donald-trump,vladimir-putin | RU US | -',
      'call | held | - | donald-trump,volodymyr-zelenskyy | UA US | -',
    ],
  ],
  [
    'whose talks they are',
    'পুতিন বলেন, জেলেনস্কির সঙ্গে বৈঠকের কোনো মানে নেই।',
    ['talks | cancelled | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -'],
  ],
  [
    'whose talks they are',
    'পুতিনের সঙ্গে বৈঠক এড়িয়ে গেলেন এরদোয়ান।',
    ['talks | cancelled | - | recep-tayyip-erdogan,vladimir-putin | RU TR | -'],
  ],
  [
    'whose talks they are',
    'ইরানের সঙ্গে আলোচনা বন্ধ করে দিয়েছেন ট্রাম্প।',
    ['talks | cancelled | - | donald-trump | IR US | -'],
  ],
  [
    'whose talks they are',
    'মোদির সঙ্গে ইউনূসের বৈঠক না হওয়ার কারণ জানালেন তৌহিদ হোসেন।',
    ['talks | cancelled | - | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'whose talks they are',
    'ট্রাম্প ও পুতিনের ফোনালাপের এক দিন পর মঙ্গলবার বার্লিনে মের্ৎসের সঙ্গে বৈঠক করেন জেলেনস্কি।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'talks | held | 2025-03-11 | friedrich-merz,volodymyr-zelenskyy | DE UA | berlin',
    ],
  ],
  [
    'whose talks they are',
    'তাকাইচির সঙ্গে বৈঠক করতে মঙ্গলবার টোকিওর উদ্দেশে রওনা হয়েছেন স্টারমার।',
    [
      'talks | planned | - | keir-starmer,sanae-takaichi | GB JP | tokyo',
      'visit | held | 2025-03-11 | keir-starmer,sanae-takaichi(host) | GB JP | tokyo',
    ],
  ],
  [
    'whose talks they are',
    'মোদির সঙ্গে দেখা করতে সোমবার দিল্লি গেছেন খলিলুর রহমান।',
    [
      'talks | planned | - | khalilur-rahman,narendra-modi | BD IN | new-delhi',
      'visit | held | 2025-03-10 | khalilur-rahman,narendra-modi(host) | BD IN | new-delhi',
    ],
  ],
  [
    'his sister',
    'ওই সময় শেখ হাসিনা ও তাঁর বোন পশ্চিম জার্মানি সফরে থাকায় প্রাণে বেঁচে যান।',
    ['visit | held | - | sheikh-hasina | BD DE | DE'],
  ],
  [
    'what is denied or demanded; a meal of its day',
    'রুশ তেল কেনা নিয়ে মোদির সঙ্গে কথা হয়েছে ট্রাম্পের—এমন দাবি নাকচ করেছে ভারত।',
    ['talks | cancelled | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'what is denied or demanded; a meal of its day',
    'মোদির চীন সফর বাতিলের খবর সঠিক নয় বলে জানিয়েছে দিল্লি।',
    ['visit | planned | - | narendra-modi | CN IN | CN'],
  ],
  [
    'what is denied or demanded; a meal of its day',
    'ভারতের হাইকমিশনারকে তলব করার দাবি জানিয়েছেন জামায়াতের আমির শফিকুর রহমান।',
    [],
  ],
  [
    'what is denied or demanded; a meal of its day',
    'নেতানিয়াহু গোপনে আমিরাত সফর করেছেন, এ দাবি নাকচ করেছে আবুধাবি।',
    ['visit | cancelled | - | benjamin-netanyahu | AE IL | AE'],
  ],
  [
    'what is denied or demanded; a meal of its day',
    'মঙ্গলবার মোদির সম্মানে নৈশভোজের আয়োজন করেন মেলোনি।',
    ['talks | held | 2025-03-11 | giorgia-meloni,narendra-modi | IN IT | -'],
  ],
  [
    'invited by nobody who is named',
    'ঢাকায় শপথ অনুষ্ঠানে যোগ দেওয়ার জন্য ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে আমন্ত্রণ জানানো হয়েছে।',
    ['visit | proposed | - | narendra-modi | BD IN | dhaka'],
  ],
  ['not invited', 'ঢাকায় শপথ অনুষ্ঠানে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে আমন্ত্রণ জানানো হয়নি।', []],
  [
    'where the ceremony is',
    'শপথ অনুষ্ঠানে যোগ দিতে ঢাকায় আমন্ত্রণ পেয়েছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    ['visit | proposed | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'whose ceremony it is',
    'ট্রাম্পের অভিষেকে আমন্ত্রণ পেয়েছেন আর্জেন্টিনার প্রেসিডেন্ট হাভিয়ের মিলেই।',
    ['visit | proposed | - | javier-milei | AR US | US'],
  ],
  ['not invited to it', 'ভারতের প্রধানমন্ত্রী মোদি ট্রাম্পের অভিষেকে আমন্ত্রণ পাননি।', []],
  [
    'invited by the state',
    'বেইজিংয়ে সামরিক কুচকাওয়াজে পুতিনকে আমন্ত্রণ জানিয়েছে চীন।',
    ['visit | proposed | - | vladimir-putin | CN RU | beijing'],
  ],
  ['asked why', 'চীন কেন বেইজিংয়ে পুতিনকে আমন্ত্রণ জানিয়েছে?', []],
  ['who is posted there', 'ঢাকায় এক সেমিনারে ভারতের হাইকমিশনার প্রণয় ভার্মাকে আমন্ত্রণ জানানো হয়।', []],
  ['at home', 'ঢাকায় বাণিজ্য মেলা উদ্বোধনে প্রধান উপদেষ্টা মুহাম্মদ ইউনূসকে আমন্ত্রণ জানানো হয়েছে।', []],
  [
    'to talks, of which another rule tells',
    'জেনেভায় আলোচনায় ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচিকে আমন্ত্রণ জানানো হয়েছে।',
    [],
  ],
  [
    'the leg after it, of the same month',
    'গত অক্টোবরে আসিম মুনির আম্মান সফরে যান এবং সেখান থেকে মিসরের রাজধানী কায়রোতে যান।',
    [
      'visit | held | 2024-10 | asim-munir | JO PK | amman',
      'visit | held | 2024-10 | asim-munir | EG PK | cairo',
    ],
  ],
  [
    'the leg after it need not be of the same day',
    '৫ অক্টোবর আসিম মুনির আম্মান সফরে যান এবং সেখান থেকে মিসরের রাজধানী কায়রোতে যান।',
    [
      'visit | held | 2024-10-05 | asim-munir | JO PK | amman',
      'visit | held | - | asim-munir | EG PK | cairo',
    ],
  ],
  [
    'the states of a division are what it deals with',
    'ভারতের পররাষ্ট্র মন্ত্রণালয়ের পাকিস্তান-আফগানিস্তান-ইরান বিভাগের দায়িত্বে থাকা যুগ্ম সচিব জে পি সিং কাবুলে যান।',
    ['visit | held | - | x-da8ee74s81 | AF IN | kabul'],
  ],
  [
    'the region of a division',
    'চীনের পররাষ্ট্র মন্ত্রণালয়ের এশিয়া বিভাগের মহাপরিচালক লিউ জিনসং ঢাকা সফর করেন।',
    ['visit | held | - | x-544grr7a55 | BD CN | dhaka'],
  ],
  [
    'once in each year',
    'প্রধানমন্ত্রী নরেন্দ্র মোদি ২০১৪ ও ২০১৬ সালে নেপাল সফর করেন।',
    ['visit | held | 2014 | narendra-modi | IN NP | NP', 'visit | held | 2016 | narendra-modi | IN NP | NP'],
  ],
  [
    'once in each year, which follow on',
    '২০২২ ও ২০২৩ সালে মোদি যুক্তরাষ্ট্র সফর করেন।',
    ['visit | held | 2022 | narendra-modi | IN US | US', 'visit | held | 2023 | narendra-modi | IN US | US'],
  ],
  [
    'a stretch of years',
    '২০২২–২০২৩ সালে মোদি যুক্তরাষ্ট্র সফর করেন।',
    ['visit | held | 2022/2023 | narendra-modi | IN US | US'],
  ],
  [
    'several in those years',
    '২০২২ ও ২০২৩ সালে একাধিক বৈঠক করেন মোদি ও শি চিন পিং।',
    ['talks | held | 2022/2023 | narendra-modi,xi-jinping | CN IN | -'],
  ],
  [
    'sessions of two years',
    'আরব লিগের ২০০৭ ও ২০১৭ সালের সম্মেলনেও সমর্থন জানানো হয়।',
    ['summit | held | 2007 | - | ArabLeague | -', 'summit | held | 2017 | - | ArabLeague | -'],
  ],
  [
    'a handshake',
    'বাইডেন ২০২১ সালে রিয়াদে সৌদি যুবরাজ মোহাম্মদ বিন সালমানের সঙ্গে কেবল মুষ্টিবদ্ধ হ্যান্ডশেক করেছিলেন।',
    ['talks | held | 2021 | joe-biden,mohammed-bin-salman | SA US | riyadh'],
  ],
  [
    'who travels with another',
    'পাকিস্তানের সেনাপ্রধান আসিম মুনির প্রধানমন্ত্রী শাহবাজ শরিফের সঙ্গে ওয়াশিংটনে যান।',
    ['visit | held | - | asim-munir,shehbaz-sharif | PK US | washington'],
  ],
  [
    'with whom, told behind',
    'গত সেপ্টেম্বরে আসিম মুনির আবারও ওয়াশিংটনে যান, এবার প্রধানমন্ত্রী শাহবাজ শরিফের সঙ্গে।',
    ['visit | held | 2024-09 | asim-munir,shehbaz-sharif | PK US | washington'],
  ],
  [
    'with whom one talked before one left',
    'জয়শঙ্কর মোদির সঙ্গে আলোচনা শেষে ওয়াশিংটন যান।',
    ['visit | held | - | s-jaishankar | IN US | washington'],
  ],
  [
    'to whom it is said in talks',
    'মস্কোয় দ্বিপক্ষীয় বৈঠকে শি জিনপিং পুতিনকে বলেন, দুই দেশের সম্পর্ক অটুট।',
    ['talks | held | - | vladimir-putin,xi-jinping | CN RU | moscow'],
  ],
  [
    'to whom it is said by phone',
    'ফোনালাপে ট্রাম্প পুতিনকে বলেন, যুদ্ধ বন্ধ করতে হবে।',
    ['call | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  ['what somebody is called', 'বৈঠকে ট্রাম্প পুতিনকে কসাই বলেন।', []],
  ['said in a sitting at home', 'মন্ত্রিসভার বৈঠকে ট্রাম্প পুতিনকে বলেন, যুদ্ধ বন্ধ করতে হবে।', []],
  [
    'said in talks with another',
    'জেলেনস্কির সঙ্গে বৈঠক করেছেন ট্রাম্প। বৈঠকে ট্রাম্প পুতিনকে বলেন, যুদ্ধ বন্ধ করতে হবে।',
    ['talks | held | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  ['said to somebody of the same state', 'বৈঠকে মোদি জয়শঙ্করকে বলেন, প্রস্তুতি নিতে।', []],
  [
    'states that began talks',
    'গত এপ্রিলে যুক্তরাষ্ট্র ইরানের সঙ্গে আলোচনা শুরু করে।',
    ['talks | held | 2024-04 | - | IR US | -'],
  ],
  ['states that want to begin', 'যুক্তরাষ্ট্র ইরানের সঙ্গে আলোচনা শুরু করতে চায়।', []],
  [
    'of whom one speaks',
    'বাংলাদেশ নিয়ে কথা বলেন শশী থারুর। যে ভুটান ভারতের ওপর নির্ভরশীল, তারাও চীনের সঙ্গে আলাদাভাবে সীমান্ত আলোচনা শুরু করেছে।',
    ['talks | held | - | - | BT CN | -'],
  ],
  [
    'at a reception that another gave',
    'যুক্তরাষ্ট্রের প্রেসিডেন্ট ডোনাল্ড ট্রাম্প আয়োজিত এক সংবর্ধনা অনুষ্ঠানে মঙ্গলবার যোগ দিয়েছেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    ['talks | held | 2025-03-11 | donald-trump,muhammad-yunus | BD US | -'],
  ],
  [
    'at a dinner that another gave',
    'ট্রাম্প আয়োজিত নৈশভোজে অংশ নেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    ['talks | held | - | donald-trump,muhammad-yunus | BD US | -'],
  ],
  ['at a reception of their own people', 'প্রবাসী বাংলাদেশিদের দেওয়া সংবর্ধনায় যোগ দেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।', []],
  [
    'for a state at an oath',
    'তারেক রহমানের শপথগ্রহণ অনুষ্ঠানে ভারতের পক্ষ থেকে প্রতিনিধিত্ব করবেন লোকসভার স্পিকার ওম বিরলা।',
    ['visit | planned | - | om-birla | BD IN | BD'],
  ],
  [
    'at an inauguration',
    'ট্রাম্পের অভিষেক অনুষ্ঠানে যোগ দেন আর্জেন্টিনার প্রেসিডেন্ট হাভিয়ের মিলেই।',
    ['visit | held | - | javier-milei | AR US | US'],
  ],
  ['at a function that may be anywhere', 'মোদির অনুষ্ঠানে যোগ দেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।', []],
  ['posted there, at an oath', 'প্রধানমন্ত্রী তারেক রহমানের শপথ অনুষ্ঠানে যোগ দেন ভারতের হাইকমিশনার প্রণয় ভার্মা।', []],
  [
    'a delegation that is there',
    'ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ান বলেছেন, পাকিস্তানে থাকা ইরানের উচ্চ পর্যায়ের প্রতিনিধি দল সর্বশক্তি দিয়ে ইরানের স্বার্থ রক্ষা করছে।',
    ['visit | held | - | - | IR PK | PK'],
  ],
  ['a delegation of no state', 'মাসুদ পেজেশকিয়ান বলেছেন, ভারতে থাকা বাংলাদেশের নাগরিকদের প্রতিনিধিদল ফিরছে।', []],
  [
    'talks that failed, as one claims',
    'ট্রাম্প দাবি করেছেন, ইসলামাবাদে বৈঠক ব্যর্থ হওয়ার পর ইরান আবার যুক্তরাষ্ট্রের সঙ্গে যোগাযোগ করেছে।',
    ['talks | held | - | - | IR US | islamabad'],
  ],
  ['an office alone goes', 'ভারত যাচ্ছেন মিয়ানমারের প্রেসিডেন্ট।', ['visit | planned | - | - | IN MM | IN']],
  [
    'before an office alone comes',
    'রুশ প্রেসিডেন্ট ভারতের মাটিতে পা রাখার আগেই চুক্তির অনুমোদন দিয়েছে রাশিয়ার পার্লামেন্ট।',
    ['visit | planned | - | - | IN RU | IN'],
  ],
  ['an office alone, at home', 'ঢাকায় পৌঁছেছেন বাংলাদেশের পররাষ্ট্রমন্ত্রী।', []],
  [
    'a line between two sentences that ends in a name',
    'ক্ষমতার পালাবদল ভারতের জন্য উদ্বেগের নয়: শশী থারুর এমন কী, ভুটানও চীনের সঙ্গে সীমান্ত আলোচনা শুরু করেছে।',
    ['talks | held | - | - | BT CN | -'],
  ],
  ['what would be if talks began', 'যুক্তরাষ্ট্র চীনের সঙ্গে আলোচনা শুরু করলে শুল্ক কমবে, বলেছেন বিশ্লেষকেরা।', []],
  ['before talks begin', 'যুক্তরাষ্ট্রের সঙ্গে আলোচনা শুরু করার আগে ইরান নিশ্চয়তা চায়।', []],
  ['talks of a game', 'পাকিস্তান ভারতের সঙ্গে এশিয়া কাপ নিয়ে আলোচনা শুরু করেছে।', []],
  ['talks that are rumoured', 'ভারত যুক্তরাষ্ট্রের সঙ্গে বাণিজ্য আলোচনা শুরু করেছে বলে গুঞ্জন রয়েছে।', []],
  [
    'an invitation that is denied',
    'ওয়াশিংটনে মার্কিন সেনাবাহিনীর কুচকাওয়াজে পাকিস্তানের সেনাপ্রধান আসিম মুনিরকে আমন্ত্রণ জানানো হয়েছে বলে যে খবর ছড়িয়েছে, তা মিথ্যা বলে জানিয়েছে হোয়াইট হাউস।',
    [],
  ],
  ['an invitation whose outcome is told', '২০১৫ সালে ঢাকায় মোদিকে আমন্ত্রণ জানানো হয়েছিল, কিন্তু তিনি আসেননি।', []],
  ['out of office', 'বার্লিনে এক ম্যারাথনে বারাক ওবামাকে আমন্ত্রণ জানানো হয়েছে।', []],
  ['at an oath from afar', 'ট্রাম্পের শপথ অনুষ্ঠানে ভার্চুয়ালি যোগ দেন জেলেনস্কি।', []],
  [
    'at an opening from afar',
    'ভিডিও কনফারেন্সের মাধ্যমে খুলনায় বিদ্যুৎকেন্দ্রের উদ্বোধনী অনুষ্ঠানে যোগ দেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    [],
  ],
  ['who could not come', 'মোদির শপথ অনুষ্ঠানে যোগ দিতে পারেননি শি জিনপিং।', []],
  ['who kept away', 'ট্রাম্পের অভিষেকে যোগ দেওয়া থেকে বিরত থাকেন মাখোঁ।', []],
  ['a funeral may be elsewhere', 'ইসমাইল হানিয়ার জানাজায় যোগ দেন ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ান।', []],
  ['whom another represents', 'ট্রাম্পের শপথ অনুষ্ঠানে ভারতের প্রতিনিধিত্ব করবেন না মোদি, থাকবেন জয়শঙ্কর।', []],
  ['had they come', 'ট্রাম্পের শপথ অনুষ্ঠানে যোগ দিলে মোদি ভালো করতেন।', []],
  [
    'a mission that is posted there',
    'ডোনাল্ড ট্রাম্প কথা বলেন। নিউইয়র্কে থাকা ইরানের স্থায়ী প্রতিনিধিদল তাঁর অভিযোগ প্রত্যাখ্যান করেছে।',
    [],
  ],
  [
    'at the seat of their organisation',
    'ব্রাসেলসে অবস্থানরত ইউরোপীয় কমিশনের প্রেসিডেন্ট উরসুলা ভন ডার লায়েন এ কথা বলেন।',
    [],
  ],
  ['a delegation of merchants', 'মুহাম্মদ ইউনূস বলেছেন, ভারতে থাকা বাংলাদেশের ব্যবসায়ী প্রতিনিধিদল ফিরেছে।', []],
  [
    'the host goes on',
    'ইউক্রেনের কর্মকর্তারা বলেন, ইস্তাম্বুলে আলোচনা ব্যর্থ হওয়ার পর তুরস্ক আবার রাশিয়ার সঙ্গে যোগাযোগ করেছে।',
    [],
  ],
  [
    'said in a sitting of a council',
    'নিরাপত্তা পরিষদের জরুরি বৈঠক বসে নিউইয়র্কে। বৈঠকে ইসরায়েলের দূত ড্যানি ড্যানন ইরানের দূত আমির সাঈদ ইরাভানিকে বলেন, ‘আপনারা মিথ্যা বলছেন।’',
    [],
  ],
  ['said in a cabinet', 'গতকাল মন্ত্রিসভার সঙ্গে বৈঠকে বসেন নেতানিয়াহু। ওই বৈঠকে নেতানিয়াহু ট্রাম্পকে বলেন, ‘ধন্যবাদ।’', []],
  ['said in a message', 'বৈঠকে দেওয়া ভিডিও বার্তায় জেলেনস্কি ট্রাম্পকে বলেন, ‘ধন্যবাদ।’', []],
  ['a dinner that one declined', 'ট্রাম্পের দেওয়া নৈশভোজে যোগ দেওয়ার আমন্ত্রণ ফিরিয়ে দেন জেলেনস্কি।', []],
  [
    'a dinner for which one came',
    'ট্রাম্পের দেওয়া নৈশভোজে যোগ দিতে ওয়াশিংটনে পৌঁছেছেন সৌদি যুবরাজ মোহাম্মদ বিন সালমান।',
    ['visit | held | - | mohammed-bin-salman | SA US | washington'],
  ],
  ['a dinner that is thought of', 'জেলেনস্কির সম্মানে নৈশভোজের আয়োজন করার কথা ভাবছেন মাখোঁ।', []],
  [
    'a dinner on a day told between',
    'জো বাইডেনের দেওয়া নৈশভোজে শুক্রবার রাতে যোগ দেন শেখ হাসিনা।',
    ['talks | held | 2025-03-14 | joe-biden,sheikh-hasina | BD US | -'],
  ],
  [
    'with whom one will have talked',
    'রুবিও ইসরায়েল সফর করবেন ট্রাম্পের সঙ্গে আলোচনার পর।',
    ['visit | planned | - | marco-rubio | IL US | IL'],
  ],
  [
    'a month from now',
    'গত মার্চে চীন সফর করেন মুহাম্মদ ইউনূস। এক মাস পর তিনি জাপান সফরে যাবেন।',
    [
      'visit | held | 2024-03 | muhammad-yunus | BD CN | CN',
      'visit | planned | - | muhammad-yunus | BD JP | JP',
    ],
  ],
  [
    'back from there',
    'মুইজ্জু ২০২৩ সালের নভেম্বরে তুরস্ক যান এবং সেখান থেকে ফিরে চীন যান।',
    [
      'visit | held | 2023-11 | mohamed-muizzu | MV TR | TR',
      'visit | held | - | mohamed-muizzu | CN MV | CN',
    ],
  ],
  [
    'in Decembers of two years',
    '২০২২ ও ২০২৩ সালের ডিসেম্বরে মোদি যুক্তরাষ্ট্র সফর করেন।',
    ['visit | held | 2022/2023 | narendra-modi | IN US | US'],
  ],
  [
    'an envoy for a state',
    'মার্কিন পররাষ্ট্র দপ্তরের ইরানবিষয়ক বিশেষ দূত রব ম্যালি আলী বাগেরি কানির সঙ্গে বৈঠক করেন।',
    [],
  ],
  ['an envoy in the state of the post', 'ঢাকায় নিযুক্ত চীনের রাষ্ট্রদূত ইয়াও ওয়েন রাজশাহী সফর করেছেন।', []],
  [
    'an envoy to another state',
    'ভারতে নিযুক্ত মার্কিন রাষ্ট্রদূত এরিক গারসেটি ঢাকা সফর করেন।',
    ['visit | held | - | eric-garcetti | BD US | dhaka'],
  ],
  ['at a border', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি পাকিস্তান সীমান্ত সফর করেছেন।', []],
  [
    'the second of two states is no place',
    'ইরান ও যুক্তরাষ্ট্র আলোচনায় বসবে ওমানে।',
    ['talks | planned | - | - | IR US | OM'],
  ],
  [
    'a place before the word',
    'ট্রাম্প ও পুতিনের আলাস্কা বৈঠক শেষ হয়েছে।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | alaska'],
  ],
  ['whether it was is only asked', 'মোদি কি পুতিনের সঙ্গে বৈঠক করেছেন?', []],
  ['whether a journey was is only asked', 'শি জিনপিং কি ভারত সফরে গেছেন?', []],
  ['whether they sat down is only asked', 'মোদি কি পুতিনের সঙ্গে বৈঠকে বসেছিলেন?', []],
  [
    'what is asked, not whether',
    'পুতিন কি নিয়ে ট্রাম্পের সঙ্গে বৈঠক করেছেন?',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'what was said in it is asked',
    'ট্রাম্প কি পুতিনের সঙ্গে বৈঠকে ইউক্রেনের কথা তুলেছেন?',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'whether one will be a guest is asked',
    'মুহাম্মদ ইউনূস কি ট্রাম্পের দেওয়া নৈশভোজে যোগ দেবেন?',
    ['talks | proposed | - | donald-trump,muhammad-yunus | BD US | -'],
  ],
  ['a journey that is talked about', 'আসিফ আলী জারদারি শাহবাজ শরিফের সঙ্গে চীন সফর নিয়ে আলোচনা করেন।', []],
  ['a journey that one speaks of', 'জয়শঙ্কর মোদির চীন সফর নিয়ে কথা বলেছেন।', []],
  ['who is not on the journey', 'জয়শঙ্কর মোদির সঙ্গে চীন সফরে নেই।', []],
  [
    'between two years',
    'শেখ হাসিনা ২০১০ ও ২০১৭ সালের মধ্যে ভারত সফর করেন।',
    ['visit | held | - | sheikh-hasina | BD IN | IN'],
  ],
  [
    'in one year or the next',
    '২০২৩ বা ২০২৪ সালে লাভরভ ঢাকা সফর করেন।',
    ['visit | held | 2023/2024 | sergey-lavrov | BD RU | dhaka'],
  ],
  [
    'two years and two places',
    '২০১৮ ও ২০১৯ সালে ট্রাম্প কিম জং-উনের সঙ্গে সিঙ্গাপুর ও হ্যানয়ে বৈঠক করেন।',
    [
      'talks | held | 2018 | donald-trump,kim-jong-un | KP US | SG',
      'talks | held | 2019 | donald-trump,kim-jong-un | KP US | hanoi',
    ],
  ],
  [
    'two years respectively in two places',
    '২০১৯ ও ২০২০ সালে মোদি ও ট্রাম্প যথাক্রমে হিউস্টন ও আহমেদাবাদে বৈঠক করেন।',
    [
      'talks | held | 2019 | donald-trump,narendra-modi | IN US | houston',
      'talks | held | 2020 | donald-trump,narendra-modi | IN US | ahmedabad',
    ],
  ],
  ['a cabinet sits', 'মন্ত্রিসভার বৈঠক হয় সকালে। ওই বৈঠকে ট্রাম্প সি চিন পিংকে বলেন, শুল্ক কমান।', []],
  [
    'an invitation that was turned down',
    'জেলেনস্কিকে মস্কোয় আমন্ত্রণ জানানো হয়েছে, কিন্তু এ প্রস্তাব প্রত্যাখ্যান করেছেন তিনি।',
    [],
  ],
  [
    'a journey talked about with another',
    'ট্রাম্প চীন সফর নিয়ে মোদির সঙ্গে আলোচনা করেছেন।',
    ['talks | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'a journey talked about by phone',
    'চীন সফর নিয়ে পুতিনের সঙ্গে ফোনে কথা বলেছেন ট্রাম্প।',
    ['call | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  ['the day of the talk about a journey', 'সোমবার চীন সফর নিয়ে কথা বলেছেন ট্রাম্প।', []],
  [
    'a journey with a day of its own',
    'ট্রাম্প গত সোমবারের চীন সফর নিয়ে কথা বলেছেন।',
    ['visit | held | 2025-03-10 | donald-trump | CN US | CN'],
  ],
  [
    'two years and two states',
    'মোদি ২০১৫ ও ২০১৮ সালে চীন ও রাশিয়া সফরে যান।',
    ['visit | held | 2015 | narendra-modi | CN IN | CN', 'visit | held | 2018 | narendra-modi | IN RU | RU'],
  ],
  [
    'called off in two years',
    '২০২৩ ও ২০২৪ সালে মোদির চীন সফর বাতিল হয়।',
    ['visit | cancelled | 2023/2024 | narendra-modi | CN IN | CN'],
  ],
  ['whether, behind with', 'পুতিনের সঙ্গে কি মোদি বৈঠক করেছেন?', []],
  ['whether at all', 'আদৌ কি মোদি পুতিনের সঙ্গে বৈঠক করেছেন?', []],
  ['whether in the end', 'শেষ পর্যন্ত কি মোদি–পুতিন বৈঠক হয়েছে?', []],
  [
    'what they talked of is asked',
    'পুতিনের সঙ্গে কি আলোচনা করেছেন মোদি?',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'whether one knew of it',
    'পুতিন কি জানতেন, গত সোমবার ট্রাম্প শি জিনপিংয়ের সঙ্গে বৈঠক করেছেন?',
    ['talks | held | 2025-03-10 | donald-trump,xi-jinping | CN US | -'],
  ],
  [
    'somewhere between two years',
    '২০১০ ও ২০১৭ সালের মাঝামাঝি মোদি চীন সফর করেন।',
    ['visit | held | 2010/2017 | narendra-modi | CN IN | CN'],
  ],
  ['a film that is not true', 'একটি বৈঠকে ট্রাম্প পুতিনকে বলেছেন, ‘তুমি খারাপ’, এমন ভিডিওটি ভুয়া।', []],
  ['an invitation that is only heard of', 'বেইজিংয়ে কুচকাওয়াজে পুতিনকে আমন্ত্রণ জানানো হয়েছে বলে শোনা যাচ্ছে।', []],
  [
    'two with whom a third holds the cup are no pair',
    'কানাডা ও মেক্সিকোর সঙ্গে বিশ্বকাপের অন্যতম আয়োজক যুক্তরাষ্ট্র। তবে এর মধ্যেও দুই দেশ উচ্চপর্যায়ের পারমাণবিক আলোচনা চালাচ্ছিল, যা এপ্রিল মাসে শুরু হয়।',
    [],
  ],
  [
    'may go to attend it',
    'জেনেভায় ডব্লিউটিওর সম্মেলন শুরু হয়েছে। এতে যোগ দিতে যেতে পারেন বাংলাদেশের বাণিজ্যমন্ত্রী তোফায়েল আহমেদ।',
    ['summit | held | - | - | CH WTO | geneva'],
  ],
  [
    'did not go to attend it',
    'জেনেভায় ডব্লিউটিওর সম্মেলন শুরু হয়েছে। এতে যোগ দিতে যাননি বাংলাদেশের বাণিজ্যমন্ত্রী তোফায়েল আহমেদ।',
    ['summit | held | - | - | CH WTO | geneva'],
  ],
  ['a pact called after its city', 'স্নায়ুযুদ্ধের সময় ওয়ারশ জোটের বাইরে গিয়ে বাংলাদেশ চীনের সঙ্গে চুক্তি করে।', []],
  ['somebody else goes on', 'পুতিন ভাষণ দেন এবং তাঁর ভাই বেইজিং যান।', []],
  ['advisers go on', 'পুতিন ভাষণ দেন এবং উপদেষ্টারা বেইজিং যান।', []],
  [
    'that they sit came up',
    'সৌদি আরবে রুবিও-লাভরভ বৈঠক হওয়ার কথা ওঠে।',
    ['talks | planned | - | marco-rubio,sergey-lavrov | RU US | SA'],
  ],
  ['asked for a call', 'ফোন করার জন্য মোদিকে অনুরোধ করেন ট্রাম্প।', []],
  [
    'asked to come',
    'ঢাকায় আসার জন্য মোদিকে অনুরোধ করেন শেখ হাসিনা।',
    ['visit | proposed | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'a promise to sit',
    'মোদির সঙ্গে বৈঠকে বসার কথা দিয়েছেন শেখ হাসিনা।',
    ['talks | planned | - | narendra-modi,sheikh-hasina | BD IN | -'],
  ],
  [
    'if they meet',
    'মোদির সঙ্গে দেখা হলে পুতিন তাঁকে ধন্যবাদ জানাবেন।',
    ['talks | proposed | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
];

test.each(NEAR)('%s: %s', (_, text, meetings) => {
  expect(meetingLines(text).sort()).toEqual([...meetings].sort());
});
