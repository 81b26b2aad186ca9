import { expect, test } from 'vitest';
import { meetingLines } from './read-text';

/** What takes several sentences to tell, and the meetings that it tells. */
const TOLD: [why: string, text: string, meetings: string[]][] = [
  [
    'whose one of two is',
    'মাহমুদ আব্বাস ও জর্ডানের বাদশাহ দ্বিতীয় আবদুল্লাহর মধ্যে আম্মানে বৈঠক অনুষ্ঠিত হয়।',
    ['talks | held | - | abdullah-ii-of-jordan,mahmoud-abbas | JO PS | amman'],
  ],
  [
    'whose one of two is',
    'পুতিন ও ভারতের নরেন্দ্র মোদির মধ্যে বৈঠক হয়।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a round that was to be',
    'ইরান ও যুক্তরাষ্ট্রের মধ্যে পরমাণু আলোচনার ষষ্ঠ দফা রোববার মাসকাটে হওয়ার কথা ছিল।',
    ['talks | planned | 2025-03-16 | - | IR US | muscat'],
  ],
  [
    'a round that was to be, and is not',
    'ইরান ও যুক্তরাষ্ট্রের মধ্যে পরমাণু আলোচনার ষষ্ঠ দফা রোববার মাসকাটে হওয়ার কথা ছিল, তা হচ্ছে না।',
    ['talks | cancelled | 2025-03-16 | - | IR US | muscat'],
  ],
  [
    'greetings by phone',
    'মঙ্গলবার টেলিফোনে ঈদের শুভেচ্ছা বিনিময় করেন মুহাম্মদ ইউনূস ও শাহবাজ শরিফ।',
    ['call | held | 2025-03-11 | muhammad-yunus,shehbaz-sharif | BD PK | -'],
  ],
  [
    'Tomorrow and yesterday have one word; the tense tells',
    'কাল বৈঠকে বসবেন নরেন্দ্র মোদি ও শিনজো আবে।',
    ['talks | planned | 2025-03-17 | narendra-modi,shinzo-abe | IN JP | -'],
  ],
  [
    'the same of what is over',
    'কাল নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন শিনজো আবে।',
    ['talks | held | 2025-03-15 | narendra-modi,shinzo-abe | IN JP | -'],
  ],
  [
    'without a verb it is tomorrow',
    'কাল ওয়াশিংটনে ট্রাম্প–মোদি বৈঠক।',
    ['talks | planned | 2025-03-17 | donald-trump,narendra-modi | IN US | washington'],
  ],
  [
    'no tense, no day',
    'কাল পুতিনের সঙ্গে বৈঠকে মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'an age is no day',
    'আবহমান কাল ধরে ভারত সফর করেছেন শি চিন পিং।',
    ['visit | held | - | xi-jinping | CN IN | IN'],
  ],
  [
    'who leads a side stands behind the word',
    'সোমবার জেনেভায় আলোচনায় বসেছে যুক্তরাষ্ট্র ও ইরান। ইরানের প্রতিনিধিদলের নেতৃত্বে আছেন পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি।',
    ['talks | held | 2025-03-10 | abbas-araghchi | IR US | geneva'],
  ],
  [
    'who rings to invite has rung',
    'ডোনাল্ড ট্রাম্প বেনিয়ামিন নেতানিয়াহুকে ফোনে আমন্ত্রণ জানিয়েছিলেন।',
    ['call | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'a conference is not off where another thing was not done on its occasion',
    'এপেক সম্মেলন উপলক্ষে দক্ষিণ কোরিয়ায় থাকাকালে কিম জং উনের সঙ্গে সাক্ষাৎ হয়নি ডোনাল্ড ট্রাম্পের।',
    ['summit | held | - | - | KR APEC | KR', 'talks | cancelled | - | donald-trump,kim-jong-un | KP US | KR'],
  ],
  [
    'whoever comes to a state is not its own',
    'ভ্লাদিমির পুতিনের সঙ্গে ফোনে কথা বলেছেন নরেন্দ্র মোদি। ডিসেম্বরে তিনি ভারত সফরে আসবেন।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'visit | planned | 2025-12 | vladimir-putin | IN RU | IN',
    ],
  ],
  [
    'so with the journey alone',
    'ভ্লাদিমির পুতিনকে ফোন করে শুভেচ্ছা জানালেন নরেন্দ্র মোদি। আগামী ডিসেম্বরে তাঁর ভারতে আসার কথা।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'visit | planned | 2025-12 | vladimir-putin | IN RU | IN',
    ],
  ],
  [
    'a city that ends like an if',
    'দোহায় আফগানিস্তান ও পাকিস্তানের আলোচনা হয়েছে। ২৫ মার্চ ইস্তাম্বুলে দুই পক্ষ আবার বসবে।',
    ['talks | held | - | - | AF PK | doha', 'talks | planned | 2025-03-25 | - | AF PK | istanbul'],
  ],
  [
    'an if',
    'দোহায় আফগানিস্তান ও পাকিস্তানের আলোচনা হয়েছে। যুদ্ধ থামলে দুই পক্ষ আবার বসবে।',
    ['talks | held | - | - | AF PK | doha'],
  ],
  [
    'the city between two and their meeting',
    'নরেন্দ্র মোদি ও ভ্লাদিমির পুতিনের বেইজিংয়ের বৈঠক বাতিল হয়েছে।',
    ['talks | cancelled | - | narendra-modi,vladimir-putin | IN RU | beijing'],
  ],
  [
    'those officials, whom the sentence before is about',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। তারা পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে বৈঠক করবে।',
    ['visit | held | - | - | BD CN | dhaka', 'talks | planned | - | touhid-hossain | BD CN | -'],
  ],
  [
    'the team',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। দলটি শনিবার পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে বৈঠক করে।',
    ['visit | held | - | - | BD CN | dhaka', 'talks | held | 2025-03-15 | touhid-hossain | BD CN | -'],
  ],
  [
    'its members',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। প্রতিনিধিদলের সদস্যরা শনিবার পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে বৈঠক করেন।',
    ['visit | held | - | - | BD CN | dhaka', 'talks | held | 2025-03-15 | touhid-hossain | BD CN | -'],
  ],
  [
    'they are met',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। তাদের সঙ্গে বৈঠক করেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন।',
    ['visit | held | - | - | BD CN | dhaka', 'talks | held | - | touhid-hossain | BD CN | -'],
  ],
  [
    'a team of players is none',
    'বাংলাদেশের ক্রিকেট দল পাকিস্তানে গেছে। তারা প্রধানমন্ত্রী শাহবাজ শরিফের সঙ্গে দেখা করেছে।',
    [],
  ],
  [
    'the city of a palace is no side',
    'জাপানের সম্রাট নারুহিতোর সঙ্গে টোকিওর ইম্পেরিয়াল প্যালেসে সাক্ষাৎ করেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    ['talks | held | - | donald-trump,naruhito | JP US | tokyo'],
  ],
  [
    'what was told by phone',
    'ডোনাল্ড ট্রাম্প বেনিয়ামিন নেতানিয়াহুকে হামলা বন্ধ করতে বলেছেন। এক ফোনালাপে তিনি এ কথা বলেন।',
    ['call | held | - | benjamin-netanyahu,donald-trump | IL US | -'],
  ],
  [
    'an appeal made by phone',
    'ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ানের প্রতি আহ্বান জানিয়েছেন কিয়ার স্টারমার। শনিবার এক ফোনালাপে তিনি এ আহ্বান জানান।',
    ['call | held | 2025-03-15 | keir-starmer,masoud-pezeshkian | GB IR | -'],
  ],
  ['to an outlet', 'ডোনাল্ড ট্রাম্প ভ্লাদিমির পুতিনকে সতর্ক করেছেন। এনবিসির সঙ্গে এক ফোনালাপে তিনি এ কথা বলেন।', []],
  [
    'of someone, and to nobody whom it names',
    'ডোনাল্ড ট্রাম্প ভ্লাদিমির পুতিনের সমালোচনা করেছেন। এক ফোনালাপে তিনি এ কথা বলেন।',
    [],
  ],
  [
    'who held an office is not who holds it',
    'যুক্তরাজ্যের প্রধানমন্ত্রী কিয়ার স্টারমার ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ানের সঙ্গে কথা বলেন। সাবেক ব্রিটিশ প্রধানমন্ত্রী বরিস জনসন এ কথা জানান। যুক্তরাজ্যের প্রধানমন্ত্রী ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেন।',
    [
      'talks | held | - | keir-starmer,masoud-pezeshkian | GB IR | -',
      'talks | held | - | keir-starmer,narendra-modi | GB IN | -',
    ],
  ],
  [
    'the day of a sitting after which something was said',
    'শনিবার পদ্মায় চীনের রাষ্ট্রদূত ইয়াও ওয়েনের সঙ্গে বৈঠক করার পর পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন এ কথা বলেন।',
    ['talks | held | 2025-03-15 | touhid-hossain,yao-wen | BD CN | -'],
  ],
  [
    'who stays in another state is on a visit',
    'উগান্ডায় থাকা বাংলাদেশের পররাষ্ট্রমন্ত্রী হাছান মাহমুদ শনিবার ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে বৈঠক করেছেন।',
    [
      'visit | held | - | hasan-mahmud | BD UG | UG',
      'talks | held | 2025-03-15 | hasan-mahmud,s-jaishankar | BD IN | UG',
    ],
  ],
  ['who stays there in exile is on none', 'ভারতে থাকা শেখ হাসিনা এ কথা বলেছেন।', []],
  ['nor the chair of a party', 'লন্ডনে থাকা বিএনপির ভারপ্রাপ্ত চেয়ারম্যান তারেক রহমান এ কথা বলেন।', []],
  ['nor an envoy where they are posted', 'ঢাকায় থাকা ভারতের হাইকমিশনার প্রণয় ভার্মা এ কথা বলেন।', []],
  ['because of staying', 'আমেরিকায় থাকায় মার্কো রুবিও শপথ নেননি।', []],
  [
    'who is on a journey stands behind the word',
    'যুক্তরাজ্যে সফরে থাকা প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে দেখা করেছেন ভুটানের রাজা জিগমে খেসার নামগিয়াল ওয়াংচুক।',
    [
      'visit | held | - | sheikh-hasina | BD GB | GB',
      'talks | held | - | jigme-khesar-namgyel-wangchuck,sheikh-hasina | BD BT | GB',
    ],
  ],
  [
    'someone was called to a capital',
    'এবার মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পকে মস্কোয় ডাকলেন ভ্লাদিমির পুতিন।',
    ['visit | proposed | - | donald-trump | RU US | moscow'],
  ],
  ['what someone called another', 'ডোনাল্ড ট্রাম্প ভলোদিমির জেলেনস্কিকে একনায়ক ডেকেছেন।', []],
  [
    'where someone wants to go',
    'ভ্লাদিমির পুতিন ওয়াশিংটন যেতে চান বলে জানিয়েছেন।',
    ['visit | proposed | - | vladimir-putin | RU US | washington'],
  ],
  [
    'where someone does not want to go',
    'ভ্লাদিমির পুতিন ওয়াশিংটন যেতে চান না।',
    ['visit | cancelled | - | vladimir-putin | RU US | washington'],
  ],
  [
    'an old genitive',
    'নরেন্দ্র মোদির সঙ্গে বসবার কথা ভ্লাদিমির পুতিনের।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'people come together',
    'শুক্রবার জেনেভায় সিরিয়া প্রসঙ্গে কথা বলতে একত্র হয়েছেন রাশিয়া ও আমেরিকার প্রতিনিধিরা।',
    ['talks | held | 2025-03-14 | - | RU US | geneva'],
  ],
  ['states that are at one do not meet', 'রাশিয়া ও চীন যুক্তরাষ্ট্রের বিরুদ্ধে একত্র হয়েছে।', []],
  [
    'someone rang someone',
    'পাকিস্তানের হাইকমিশনার আব্দুল বাসিতকে টেলিফোনে ধরেন পররাষ্ট্র সচিব সুজাতা সিং।',
    ['call | held | - | sujatha-singh,x-78ikunh3p2 | IN PK | -'],
  ],
  [
    'someone goes to someone',
    'বিকেল ৪টায় ইসহাক দার যাবেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের কাছে।',
    ['talks | planned | - | ishaq-dar,muhammad-yunus | BD PK | -'],
  ],
  ['a letter to someone is no meeting', 'ভ্লাদিমির পুতিনের কাছে চিঠি পাঠিয়েছেন নরেন্দ্র মোদি।', []],
  [
    'all of those in a list',
    'শি জিনপিং, লি কিয়াং ও ওয়াং ই—সবার সঙ্গেই বৈঠক করেছেন এস জয়শঙ্কর।',
    ['talks | held | - | li-qiang,s-jaishankar,wang-yi,xi-jinping | CN IN | -'],
  ],
  [
    'by phone too',
    'শুক্রবার আঙ্গেলা মের্কেলের সঙ্গে দেখা করেন ডোনাল্ড ট্রাম্প। শনিবার টেলিফোনেও আলাপ হয় দু’জনের।',
    [
      'talks | held | 2025-03-14 | angela-merkel,donald-trump | DE US | -',
      'call | held | 2025-03-15 | angela-merkel,donald-trump | DE US | -',
    ],
  ],
  [
    'there is where the sentence itself leads',
    'কফি আনান তেহরানে ছিলেন। এরপর তিনি গেছেন বাগদাদ, সেখানে ইরাকের প্রধানমন্ত্রী নুরি আল মালিকির সঙ্গে বৈঠক করবেন।',
    [
      'visit | held | - | kofi-annan,nouri-al-maliki(host) | IQ UN | baghdad',
      'talks | planned | - | kofi-annan,nouri-al-maliki | IQ UN | baghdad',
    ],
  ],
  [
    'where one goes afterwards takes no part',
    'মস্কো যাওয়ার আগে নরেন্দ্র মোদির সঙ্গে বৈঠক করেন স্টিভ উইটকফ।',
    [
      'visit | planned | - | steve-witkoff | RU US | moscow',
      'talks | held | - | narendra-modi,steve-witkoff | IN US | -',
    ],
  ],
  [
    'from where one came back is not where they met',
    'স্টিভ উইটকফ মস্কো থেকে ফিরে নরেন্দ্র মোদির সঙ্গে বৈঠক করেন।',
    ['talks | held | - | narendra-modi,steve-witkoff | IN US | -'],
  ],
  [
    'where one went to meet',
    'মস্কো গিয়ে ভ্লাদিমির পুতিনের সঙ্গে দেখা করেছেন স্টিভ উইটকফ। জেদ্দায় শুক্রবারের ওই বৈঠক থেকেই যুদ্ধবিরতির প্রস্তাব আসে।',
    [
      'visit | held | - | steve-witkoff,vladimir-putin(host) | RU US | moscow',
      'talks | held | - | steve-witkoff,vladimir-putin | RU US | moscow',
    ],
  ],
  [
    'both are there to talk: it is under way',
    'যুদ্ধ থামাতে আলোচনার জন্য দোহায় গেছেন পাকিস্তান ও আফগানিস্তানের প্রতিনিধিরা।',
    ['talks | held | - | - | AF PK | doha'],
  ],
  [
    'an hour given to someone',
    'সন্ধ্যায় জার্মান চ্যান্সেলর আঙ্গেলা মের্কেলকে সময় দেন রাষ্ট্রপতি রামনাথ কোবিন্দ।',
    ['talks | held | - | angela-merkel,ram-nath-kovind | DE IN | -'],
  ],
  [
    'an hour that is to be given',
    'ভারতে এসেছেন আঙ্গেলা মের্কেল। সোমবার সকালে তাঁকে সময় দেবেন প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    [
      'visit | held | - | angela-merkel,narendra-modi(host) | DE IN | IN',
      'talks | planned | 2025-03-17 | angela-merkel,narendra-modi | DE IN | IN',
    ],
  ],
  [
    'time that someone is left to do something in',
    'শনিবার সকালে ভ্লাদিমির পুতিনকে ৫০ দিন সময় দিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    [],
  ],
  ['more time is no hour', 'শনিবার সকালে ভ্লাদিমির পুতিনকে আরও সময় দিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।', []],
  [
    'days spent somewhere',
    '২০ ও ২১ মার্চ, দুই দিন টোকিওতে কাটাবেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    ['visit | planned | 2025-03-20/2025-03-21 | narendra-modi | IN JP | tokyo'],
  ],
  ['years of a childhood are no visit', 'শৈশবের পাঁচ বছর ইন্দোনেশিয়ায় কাটিয়েছেন মার্কিন প্রেসিডেন্ট বারাক ওবামা।', []],
  ['a holiday is no visit', 'ছুটির তিন দিন বালিতে কাটিয়েছেন মার্কিন প্রেসিডেন্ট বারাক ওবামা।', []],
  [
    'what someone came for, behind its verb',
    'শনিবার ঢাকায় পাকিস্তানের হাইকমিশনার ইমরান হায়দার এসেছিলেন পররাষ্ট্র সচিব আসাদ আলম সিয়ামের কাছে, সৌজন্য সাক্ষাতে।',
    ['talks | held | 2025-03-15 | asad-alam-siam,imran-haider | BD PK | dhaka'],
  ],
  [
    'a letter of invitation',
    'শেখ হাসিনার হাতে ভারত সফরের আমন্ত্রণপত্র তুলে দেন ভারতের পররাষ্ট্রসচিব বিজয় গোখলে।',
    ['visit | proposed | - | sheikh-hasina | BD IN | IN'],
  ],
  [
    'those named in one breath are met by another',
    'ভারতের বাণিজ্যমন্ত্রী পীযূষ গোয়েল ও পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ব্যাংককে গেছেন। তাঁদের সঙ্গে বৈঠক করেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন।',
    [
      'visit | held | - | piyush-goyal,s-jaishankar | IN TH | bangkok',
      'talks | held | - | piyush-goyal,s-jaishankar,touhid-hossain | BD IN | -',
    ],
  ],
  [
    'each of the two',
    'ভারতের বাণিজ্যমন্ত্রী পীযূষ গোয়েল ও পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ব্যাংককে গেছেন। এ দুজনের সঙ্গে পৃথক বৈঠক করেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন।',
    [
      'visit | held | - | piyush-goyal,s-jaishankar | IN TH | bangkok',
      'talks | held | - | piyush-goyal,touhid-hossain | BD IN | -',
      'talks | held | - | s-jaishankar,touhid-hossain | BD IN | -',
    ],
  ],
  [
    'both of them met another',
    'ভারতের বাণিজ্যমন্ত্রী পীযূষ গোয়েল ও পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ব্যাংককে গেছেন। দুজনই পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে দেখা করেছেন।',
    [
      'visit | held | - | piyush-goyal,s-jaishankar | IN TH | bangkok',
      'talks | held | - | piyush-goyal,s-jaishankar,touhid-hossain | BD IN | -',
    ],
  ],
  [
    'those named before a semicolon',
    'ভারতের বাণিজ্যমন্ত্রী পীযূষ গোয়েল ও পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ব্যাংককে যাচ্ছেন; পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন তাঁদের সঙ্গে বৈঠক করতে পারেন।',
    [
      'visit | planned | - | piyush-goyal,s-jaishankar | IN TH | bangkok',
      'talks | proposed | - | piyush-goyal,s-jaishankar,touhid-hossain | BD IN | -',
    ],
  ],
  [
    'who leads a delegation that came',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। দলটির নেতৃত্বে আছেন পররাষ্ট্রমন্ত্রী ওয়াং ই।',
    ['visit | held | - | wang-yi | BD CN | dhaka'],
  ],
  [
    'who leads it, in the same breath',
    'ঢাকায় এসেছে জাতিসংঘের একটি প্রতিনিধিদল, নেতৃত্বে আছেন মহাসচিব আন্তোনিও গুতেরেস।',
    ['visit | held | - | antonio-guterres | BD UN | dhaka'],
  ],
  [
    'who leads a party leads no delegation',
    'চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। বিএনপির নেতৃত্বে আছেন তারেক রহমান।',
    ['visit | held | - | - | BD CN | dhaka'],
  ],
  [
    'who was present at that time',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | dhaka'],
  ],
  [
    'who was present during it',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। বৈঠকের সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | dhaka'],
  ],
  [
    'who was in it',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। বৈঠকে ছিলেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনও।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | dhaka'],
  ],
  [
    'who took part in it',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। এতে পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনও অংশ নেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,wang-yi | BD CN | dhaka'],
  ],
  [
    'who led it',
    'শনিবার দিল্লিতে ভারত ও চীনের বিশেষ প্রতিনিধি পর্যায়ের বৈঠক হয়। এতে অজিত দোভাল ও ওয়াং ই নেতৃত্ব দেন।',
    ['talks | held | 2025-03-15 | ajit-doval,wang-yi | CN IN | new-delhi'],
  ],
  [
    'who was not there is not in it',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। বৈঠকে পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন না।',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | dhaka'],
  ],
  [
    'nor at that time',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন না।',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | dhaka'],
  ],
  [
    'who was there when the press was told',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। বৈঠকের পর ওয়াং ই সাংবাদিকদের ব্রিফ করেন। এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | dhaka'],
  ],
  [
    'who was elsewhere then',
    'ঢাকায় মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন ওয়াং ই। এ সময় এক অনুষ্ঠানে পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন।',
    ['talks | held | - | muhammad-yunus,wang-yi | BD CN | dhaka'],
  ],
  [
    'what one has set out for is yet to come',
    'ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠকের জন্য ওয়াশিংটনের পথে রওনা হয়েছেন ভলোদিমির জেলেনস্কি।',
    [
      'talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | washington',
      'visit | held | - | donald-trump(host),volodymyr-zelenskyy | UA US | washington',
    ],
  ],
  [
    'what one has come for',
    'ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠকের জন্য ওয়াশিংটনে পৌঁছেছেন ভলোদিমির জেলেনস্কি।',
    [
      'talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | washington',
      'visit | held | - | donald-trump(host),volodymyr-zelenskyy | UA US | washington',
    ],
  ],
  [
    'not there, but here',
    'নরেন্দ্র মোদির সঙ্গে ডোনাল্ড ট্রাম্পের বৈঠক দিল্লিতে নয়, ওয়াশিংটনে হয়েছে।',
    ['talks | held | - | donald-trump,narendra-modi | IN US | washington'],
  ],
  [
    'a weekday before the day told last',
    'ভিক্টর অরবান ৭ মার্চ মস্কোয় ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন। এর আগে সোমবার তিনি কিয়েভে ভলোদিমির জেলেনস্কির সঙ্গে দেখা করেন।',
    [
      'talks | held | 2025-03-07 | viktor-orban,vladimir-putin | HU RU | moscow',
      'talks | held | 2025-03-03 | viktor-orban,volodymyr-zelenskyy | HU UA | kyiv',
    ],
  ],
  [
    'so many days before',
    'ভিক্টর অরবান ৭ মার্চ মস্কোয় ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন। তিন দিন আগে মঙ্গলবার তিনি কিয়েভে ভলোদিমির জেলেনস্কির সঙ্গে দেখা করেন।',
    [
      'talks | held | 2025-03-07 | viktor-orban,vladimir-putin | HU RU | moscow',
      'talks | held | 2025-03-04 | viktor-orban,volodymyr-zelenskyy | HU UA | kyiv',
    ],
  ],
  [
    'earlier on the same day',
    'ভিক্টর অরবান শুক্রবার মস্কোয় ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন। এর আগে শুক্রবার তিনি কিয়েভে ভলোদিমির জেলেনস্কির সঙ্গে দেখা করেন।',
    [
      'talks | held | 2025-03-14 | viktor-orban,vladimir-putin | HU RU | moscow',
      'talks | held | 2025-03-14 | viktor-orban,volodymyr-zelenskyy | HU UA | kyiv',
    ],
  ],
  [
    'a weekday after the day told last that has not come',
    'ভিক্টর অরবান শুক্রবার মস্কোয় ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন। পরে বৃহস্পতিবার তিনি কিয়েভে ভলোদিমির জেলেনস্কির সঙ্গে দেখা করেন।',
    [
      'talks | held | 2025-03-14 | viktor-orban,vladimir-putin | HU RU | moscow',
      'talks | held | - | viktor-orban,volodymyr-zelenskyy | HU UA | kyiv',
    ],
  ],
  [
    'the first of any president of theirs',
    'হোয়াইট হাউসে ডোনাল্ড ট্রাম্পের সঙ্গে সাক্ষাৎ করেছেন আহমেদ আল-শারা। কোনো সিরীয় প্রেসিডেন্টের এটিই প্রথম হোয়াইট হাউস সফর।',
    [
      'talks | held | - | ahmed-al-sharaa,donald-trump | SY US | washington',
      'visit | held | - | ahmed-al-sharaa,donald-trump(host) | SY US | washington',
    ],
  ],
  [
    'others joined that call',
    'ডোনাল্ড ট্রাম্পের সঙ্গে ফোনে কথা বলেছেন ভলোদিমির জেলেনস্কি। ফ্রিডরিখ মের্ৎস ও ইমানুয়েল মাখোঁও ওই ফোনালাপে যুক্ত ছিলেন।',
    ['call | held | - | donald-trump,emmanuel-macron,friedrich-merz,volodymyr-zelenskyy | DE FR UA US | -'],
  ],
  [
    'nobody meets himself: with the one who tells it',
    'চীনের প্রেসিডেন্ট শি জিনপিং জানিয়েছেন, ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি তাঁর সঙ্গে বৈঠক করেছেন।',
    ['talks | held | - | narendra-modi,xi-jinping | CN IN | -'],
  ],
  [
    'a voice tells of the one for whom it speaks',
    'পুতিনের মুখপাত্র দিমিত্রি পেসকভ জানান, তিনি ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'whoever it is of whom a voice tells, it is not the voice',
    'ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ জানান, তিনি ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন।',
    [],
  ],
  [
    'the city around the house where they met is no side',
    'এস জয়শঙ্কর ও তোশিমিৎসু মোতেগির মধ্যে মস্কোর ক্রেমলিনে বৈঠক হয়েছে।',
    ['talks | held | - | s-jaishankar,toshimitsu-motegi | IN JP | moscow'],
  ],
  [
    'the day of the next journey',
    'ভারত সফর শেষে শুক্রবার ঢাকায় আসেন শি জিনপিং।',
    ['visit | held | - | xi-jinping | CN IN | IN', 'visit | held | 2025-03-14 | xi-jinping | BD CN | dhaka'],
  ],
  [
    'whose influence they met for takes no part',
    'ভ্লাদিমির পুতিনের সঙ্গে চীনের প্রভাব মোকাবিলায় বৈঠক করেছেন নরেন্দ্র মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'with whom there is tension takes no part',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সঙ্গে উত্তেজনার মধ্যে ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন নরেন্দ্র মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'where the war is that they talked of',
    'নরেন্দ্র মোদি ও ভ্লাদিমির পুতিনের মধ্যে গাজায় যুদ্ধবিরতি নিয়ে বৈঠক হয়েছে।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'from where he came back takes no part',
    'চীন সফর থেকে ফিরে ভ্লাদিমির পুতিনের সঙ্গে ফোনে কথা বলেছেন নরেন্দ্র মোদি।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'visit | held | - | narendra-modi | CN IN | CN',
    ],
  ],
  [
    'the day on which it was said',
    'ক্রেমলিন শুক্রবার জানিয়েছে, নরেন্দ্র মোদি ও ভ্লাদিমির পুতিনের মধ্যে বৈঠক হয়েছে।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the day on which its cancelling was said',
    'শুক্রবার ক্রেমলিন জানিয়েছে, নরেন্দ্র মোদির সঙ্গে ভ্লাদিমির পুতিনের বৈঠক বাতিল করা হয়েছে।',
    ['talks | cancelled | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the day of what is yet to come, before which they met',
    'আগামী ১ আগস্ট শুল্ক কার্যকর হওয়ার আগে ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন নরেন্দ্র মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the month of what is ahead of them',
    'আগামী মাসের নির্বাচন সামনে রেখে ভ্লাদিমির পুতিনের সঙ্গে ফোনে কথা বলেছেন নরেন্দ্র মোদি।',
    ['call | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the month of an oath',
    'গত মাসে শপথ নেওয়ার পর এই প্রথম ভারত সফরে গেছেন ভ্লাদিমির পুতিন।',
    ['visit | held | - | vladimir-putin | IN RU | IN'],
  ],
  [
    'the week of what led to it',
    'গত সপ্তাহে হামলার জেরে ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন নরেন্দ্র মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the week of what they talked of',
    'ভ্লাদিমির পুতিনের সঙ্গে গত সপ্তাহে ঘোষিত শুল্ক নিয়ে বৈঠক করেছেন নরেন্দ্র মোদি।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a day ahead that both begin on',
    'আগামী রোববার ঢাকা ছাড়ার আগে ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করবেন নরেন্দ্র মোদি।',
    ['talks | planned | 2025-03-23 | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'of two sittings each has its own day and place',
    'শুক্রবার ভ্লাদিমির পুতিনের সঙ্গে বৈঠকের পর শনিবার বেইজিংয়ে শি জিনপিংয়ের সঙ্গে সাক্ষাৎ করেন নরেন্দ্র মোদি।',
    [
      'talks | held | 2025-03-14 | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | beijing',
    ],
  ],
  [
    'where he was on another day nothing tells',
    'মস্কোয় ভ্লাদিমির পুতিনের সঙ্গে বৈঠক সেরে শনিবার শি জিনপিংয়ের সঙ্গে সাক্ষাৎ করেন নরেন্দ্র মোদি।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | moscow',
      'talks | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'before he goes there he met another, elsewhere',
    'বেইজিংয়ে যাওয়ার আগে শুক্রবার ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন নরেন্দ্র মোদি।',
    [
      'talks | held | 2025-03-14 | narendra-modi,vladimir-putin | IN RU | -',
      'visit | planned | - | narendra-modi | CN IN | beijing',
    ],
  ],
  [
    'no verb says whether the weekday is past, and that one is nearer',
    'শুক্রবার শি জিনপিংয়ের সঙ্গে বৈঠকের আগে ভ্লাদিমির পুতিনের সঙ্গে ফোনে কথা বলেছেন নরেন্দ্র মোদি।',
    [
      'call | held | 2025-03-14 | narendra-modi,vladimir-putin | IN RU | -',
      'talks | planned | - | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'the day and the place behind the talks are those of the way home',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করে বুধবার ঢাকায় ফিরেছেন শেখ হাসিনা।',
    ['talks | held | - | narendra-modi,sheikh-hasina | BD IN | -'],
  ],
  [
    'the day and the place behind the end of the talks are those of the next journey',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে সাক্ষাৎ শেষে শুক্রবার কাতারে গেছেন শেখ হাসিনা।',
    [
      'talks | held | - | narendra-modi,sheikh-hasina | BD IN | -',
      'visit | held | 2025-03-14 | sheikh-hasina | BD QA | QA',
    ],
  ],
  [
    'so many days behind the talks',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠকের তিন দিন পর শুক্রবার কাতারে গেছেন শেখ হাসিনা।',
    [
      'talks | held | - | narendra-modi,sheikh-hasina | BD IN | -',
      'visit | held | 2025-03-14 | sheikh-hasina | BD QA | QA',
    ],
  ],
  [
    'where and when they met stands before the talks, and what came next behind them',
    'মঙ্গলবার মস্কোয় রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক সেরে বুধবার বেইজিংয়ে যান নরেন্দ্র মোদি।',
    [
      'talks | held | 2025-03-11 | narendra-modi,vladimir-putin | IN RU | moscow',
      'visit | held | 2025-03-12 | narendra-modi | CN IN | beijing',
    ],
  ],
  [
    'sat down a second time, and went on',
    'বৈরুতে লেবাননের প্রেসিডেন্ট জোসেফ আউনের সঙ্গে দ্বিতীয়বারের মতো বসে বুধবার ইসরায়েলে গেছেন মার্কো রুবিও।',
    [
      'talks | held | - | joseph-aoun,marco-rubio | LB US | beirut',
      'visit | held | 2025-03-12 | marco-rubio | IL US | IL',
    ],
  ],
  [
    'the city of the meeting just told of is no side of it',
    'নরেন্দ্র মোদির সঙ্গে পার্শ্ববৈঠক সারলেন মুহাম্মদ ইউনূস। ব্যাঙ্ককের এই বৈঠকে প্রত্যর্পণের প্রসঙ্গ তোলেন তিনি।',
    ['talks | held | - | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'what the two of a call talked about, and no meeting of theirs with a third',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনকে ফোন করলেন নরেন্দ্র মোদি। ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠক নিয়ে কথা হয় দুই নেতার।',
    ['call | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'the day of the call is not that of the conference to which he is asked',
    'কানাডার প্রধানমন্ত্রী মার্ক কার্নি শুক্রবার নরেন্দ্র মোদিকে ফোন করে জি৭ সম্মেলনে আমন্ত্রণ জানান।',
    [
      'call | held | 2025-03-14 | mark-carney,narendra-modi | CA IN | -',
      'summit | proposed | - | mark-carney,narendra-modi | CA IN G7 | -',
    ],
  ],
  [
    'told twice, one meeting',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন চীনের প্রেসিডেন্ট শি জিনপিং। পুতিন ও শি জিনপিংয়ের বৈঠক হয়েছে মস্কোতে।',
    ['talks | held | - | vladimir-putin,xi-jinping | CN RU | moscow'],
  ],
  [
    'the president and the prime minister of a state, each by himself',
    'রাষ্ট্রপতি মো. আবদুল হামিদ ও প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে সাক্ষাৎ করেন ভারতের সেনাপ্রধান জেনারেল বিপিন রাওয়াত।',
    [
      'talks | held | - | abdul-hamid,bipin-rawat | BD IN | -',
      'talks | held | - | bipin-rawat,sheikh-hasina | BD IN | -',
    ],
  ],
  [
    'the last time was another one',
    'মার্কিন প্রেসিডেন্ট জো বাইডেন বলেছেন, তিনি চীনের প্রেসিডেন্ট সি চিন পিংয়ের সঙ্গে কথা বলবেন। দুই নেতার মধ্যে সর্বশেষ কথা হয়েছিল গত বছরের নভেম্বরে সান ফ্রান্সিসকোয়।',
    [
      'talks | planned | - | joe-biden,xi-jinping | CN US | -',
      'talks | held | 2024-11 | joe-biden,xi-jinping | CN US | san-francisco',
    ],
  ],
  [
    'what they will do when it is over is as yet to come as it is',
    'আর্জেন্টিনার পররাষ্ট্রমন্ত্রী সান্তিয়াগো কাফিয়েরো ঢাকায় আসছেন সোমবার। মঙ্গলবার বাংলাদেশের পররাষ্ট্রমন্ত্রী এ কে আব্দুল মোমেনের সঙ্গে বৈঠক শেষে দূতাবাস উদ্বোধন করবেন তিনি।',
    [
      'visit | planned | 2025-03-17 | a-k-abdul-momen(host),santiago-cafiero | AR BD | dhaka',
      'talks | planned | 2025-03-18 | a-k-abdul-momen,santiago-cafiero | AR BD | dhaka',
    ],
  ],
  [
    'what a guest is shown on no day of its own is of the same journey',
    'জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেস চার দিনের সফরে বৃহস্পতিবার ঢাকায় আসছেন। সফরকালে তিনি কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করবেন।',
    ['visit | planned | 2025-03-20 | antonio-guterres | BD UN | dhaka'],
  ],
  [
    'whoever led a side of talks whose day is told with them',
    'বাংলাদেশ ও পাকিস্তানের মধ্যে পররাষ্ট্রসচিব পর্যায়ের বৈঠক অনুষ্ঠিত হয়েছে। গত ৩ মার্চ ঢাকায় অনুষ্ঠিত ওই বৈঠকে বাংলাদেশের পক্ষে পররাষ্ট্রসচিব মো. জসীম উদ্দিন এবং পাকিস্তানের পক্ষে আমনা বালুচ নেতৃত্ব দেন।',
    ['talks | held | 2025-03-03 | amna-baloch,jashim-uddin | BD PK | dhaka'],
  ],
  [
    'where a leader left is not where he goes',
    'নেপালের প্রধানমন্ত্রী কে পি শর্মা অলি চীনের উদ্দেশে কাঠমান্ডু ছেড়েছেন। সেখানে তিনি সাংহাই সহযোগিতা সংস্থার সম্মেলনে অংশ নেবেন।',
    ['visit | held | - | k-p-sharma-oli | CN NP | CN', 'summit | planned | - | k-p-sharma-oli | NP SCO | CN'],
  ],
  [
    'whoever is asked to come to a conference',
    'কানাডার প্রধানমন্ত্রী মার্ক কার্নি ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে জি-৭ সম্মেলনে যোগ দেওয়ার আমন্ত্রণ জানিয়েছেন।',
    ['summit | proposed | - | mark-carney,narendra-modi | CA IN G7 | -'],
  ],
  [
    'the conference beside which two may meet is as yet to come as they are',
    'ব্যাংককে বিমসটেক সম্মেলনের ফাঁকে মুহাম্মদ ইউনূস ও নরেন্দ্র মোদির বৈঠক হতে পারে।',
    [
      'summit | planned | - | - | TH BIMSTEC | bangkok',
      'talks | proposed | - | muhammad-yunus,narendra-modi | BD IN | bangkok',
    ],
  ],
  [
    'several seen beside a conference, one after the other',
    'মুহাম্মদ ইউনূস আজারবাইজানের বাকুতে জলবায়ু সম্মেলনে যোগ দিয়েছেন। সম্মেলনের পার্শ্ববৈঠকে তিনি তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান ও পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফের সঙ্গে সাক্ষাৎ করেন।',
    [
      'summit | held | - | muhammad-yunus | BD COP | baku',
      'talks | held | - | muhammad-yunus,recep-tayyip-erdogan | BD TR | baku',
      'talks | held | - | muhammad-yunus,shehbaz-sharif | BD PK | baku',
    ],
  ],
  [
    'who is received when he has come',
    'ডোনাল্ড ট্রাম্প রিয়াদে পৌঁছালে তাঁকে স্বাগত জানান সৌদি যুবরাজ মোহাম্মদ বিন সালমান।',
    ['visit | held | - | donald-trump,mohammed-bin-salman(host) | SA US | riyadh'],
  ],
  [
    'one after the other, two meetings',
    'ইসলামাবাদে শাহবাজ শরিফের সঙ্গে সাক্ষাতের পর ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি রাওয়ালপিন্ডিতে সেনাপ্রধান আসিম মুনিরের সঙ্গে দেখা করেন।',
    [
      'talks | held | - | abbas-araghchi,shehbaz-sharif | IR PK | islamabad',
      'talks | held | - | abbas-araghchi,asim-munir | IR PK | rawalpindi',
    ],
  ],
  [
    'so many days after, another meeting',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প গত ৩ মার্চ ভ্লাদিমির পুতিনের সঙ্গে বৈঠকের দুই দিন পর ভলোদিমির জেলেনস্কির সঙ্গে সাক্ষাৎ করেন।',
    [
      'talks | held | 2025-03-03 | donald-trump,vladimir-putin | RU US | -',
      'talks | held | 2025-03-05 | donald-trump,volodymyr-zelenskyy | UA US | -',
    ],
  ],
  [
    'a coming election is no dateline',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন। আগামী ডিসেম্বরে রাশিয়ায় নির্বাচন।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'who does not go to a conference: it is held, and the journey is not made',
    'আগামী মাসে তিয়ানজিনে এসসিও সম্মেলনে যাচ্ছেন না ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    [
      'summit | planned | 2025-04 | - | CN SCO | tianjin',
      'visit | cancelled | 2025-04 | narendra-modi | CN IN | tianjin',
    ],
  ],
  [
    'beside a conference that bears no such name, talks of their own',
    'সিঙ্গাপুরে শাংরি-লা সংলাপের ফাঁকে ভারত ও জাপানের প্রতিরক্ষামন্ত্রীরা বৈঠক করেন।',
    ['summit | held | - | - | SG ShangriLaDialogue | SG', 'talks | held | - | - | IN JP | SG'],
  ],
  [
    'what is talked of at a meeting takes no part in it',
    'জার্মান চ্যান্সেলর ফ্রিডরিখ মের্ৎস বলেন, ট্রাম্পের সঙ্গে বৈঠকে তিনি ইউক্রেনের কথা তুলবেন। দুই নেতা আগামী বৃহস্পতিবার হোয়াইট হাউসে মিলিত হবেন।',
    ['talks | planned | 2025-03-20 | donald-trump,friedrich-merz | DE US | washington'],
  ],
  [
    'who led each side of the talks told before',
    'মাস্কাটে যুক্তরাষ্ট্র ও ইরানের মধ্যে শান্তি আলোচনা হয়েছে। আলোচনায় মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন পররাষ্ট্রমন্ত্রী মার্কো রুবিও। ইরানের পক্ষে ছিলেন পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি।',
    ['talks | held | - | abbas-araghchi,marco-rubio | IR US | muscat'],
  ],
  [
    'one who is for a side led none',
    'মাস্কাটে যুক্তরাষ্ট্র ও ইরানের মধ্যে শান্তি আলোচনা হয়েছে। ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ ইরানের পক্ষে ছিলেন।',
    ['talks | held | - | - | IR US | muscat'],
  ],
  [
    'that one, and when it was',
    'মাস্কাটে যুক্তরাষ্ট্র ও ইরানের মধ্যে শান্তি আলোচনা হয়েছে। গতকাল চার ঘণ্টা ধরে এ আলোচনা চলে।',
    ['talks | held | 2025-03-15 | - | IR US | muscat'],
  ],
  [
    'of the two, told on',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প টেলিফোনে কথা বলেছেন ভ্লাদিমির পুতিনের সঙ্গে। গতকাল দুই নেতার মধ্যে প্রায় দুই ঘণ্টা কথা হয়।',
    ['call | held | 2025-03-15 | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'agreed on the phone to sit together',
    'ভ্লাদিমির পুতিনের সঙ্গে ফোনালাপ করেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। দুই নেতা বুদাপেস্টে মুখোমুখি বৈঠকে বসতে রাজি হয়েছেন বলে জানান তিনি।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'talks | planned | - | donald-trump,vladimir-putin | RU US | budapest',
    ],
  ],
  [
    'whom a host welcomes is not himself',
    'মালয়েশিয়ায় গেছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। মালয়েশিয়ার প্রধানমন্ত্রী আনোয়ার ইব্রাহিম তাঁকে স্বাগত জানান।',
    ['visit | held | - | anwar-ibrahim(host),narendra-modi | IN MY | MY'],
  ],
  [
    'the Prime Minister, of two: whom the text calls so without a state',
    'মালয়েশিয়ায় গেছেন প্রধানমন্ত্রী শেখ হাসিনা। মালয়েশিয়ার প্রধানমন্ত্রী আনোয়ার ইব্রাহিম তাঁকে স্বাগত জানান। গতকাল রাজা সুলতান ইব্রাহিমের সঙ্গে সাক্ষাৎ করেছেন প্রধানমন্ত্রী।',
    [
      'visit | held | - | anwar-ibrahim(host),sheikh-hasina,sultan-ibrahim-of-johor(host) | BD MY | MY',
      'talks | held | 2025-03-15 | sheikh-hasina,sultan-ibrahim-of-johor | BD MY | MY',
    ],
  ],
  [
    'who was present, and who will join',
    'ঢাকায় ভারত ও বাংলাদেশের পররাষ্ট্রসচিব পর্যায়ের বৈঠক হয়েছে। বৈঠকে ভারতের হাইকমিশনার প্রণয় ভার্মা উপস্থিত ছিলেন।',
    ['talks | held | - | pranay-verma | BD IN | dhaka'],
  ],
  [
    'what was to be on a journey not made',
    'ভারত সফর স্থগিত করেছেন ইসরায়েলের প্রধানমন্ত্রী বেনিয়ামিন নেতানিয়াহু। নরেন্দ্র মোদির সঙ্গে তাঁর বৈঠক হওয়ার কথা ছিল আগামী ১৭ মার্চ।',
    [
      'visit | cancelled | - | benjamin-netanyahu,narendra-modi(host) | IL IN | IN',
      'talks | cancelled | 2025-03-17 | benjamin-netanyahu,narendra-modi | IL IN | IN',
    ],
  ],
  [
    'phoned one, and talked with another too',
    'নরেন্দ্র মোদি ভ্লাদিমির পুতিনের সঙ্গে ফোনালাপ করেছেন। শি জিনপিংয়ের সঙ্গেও কথা বলেছেন তিনি।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'call | held | - | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'a journey’s days, and what was done on one of them',
    'গত বছরের ১৩ থেকে ১৬ ফেব্রুয়ারি বাংলাদেশ সফর করেন জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেস। ১৪ ফেব্রুয়ারি তিনি কক্সবাজারে রোহিঙ্গা শিবির পরিদর্শন করেন।',
    ['visit | held | 2024-02-13/2024-02-16 | antonio-guterres | BD UN | coxs-bazar'],
  ],
  [
    'nothing came of it, and it was held',
    'ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন মার্কিন পররাষ্ট্রমন্ত্রী মার্কো রুবিও। মঙ্গলবারের বৈঠকে সমঝোতা হয়নি।',
    ['talks | held | 2025-03-11 | marco-rubio,vladimir-putin | RU US | -'],
  ],
  [
    'where one came from takes no part',
    'লন্ডন থেকে ব্রাসেলসে গিয়ে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে সাক্ষাৎ করেন ভলোদিমির জেলেনস্কি।',
    [
      'visit | held | - | volodymyr-zelenskyy | BE UA | brussels',
      'talks | held | - | emmanuel-macron,volodymyr-zelenskyy | FR UA | brussels',
    ],
  ],
  [
    'first with one, then with another',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প প্রথমে বেনিয়ামিন নেতানিয়াহুর সঙ্গে, পরে সৌদি যুবরাজ মোহাম্মদ বিন সালমানের সঙ্গে বৈঠক করেন।',
    [
      'talks | held | - | benjamin-netanyahu,donald-trump | IL US | -',
      'talks | held | - | donald-trump,mohammed-bin-salman | SA US | -',
    ],
  ],
  [
    'apart from each other, with one state’s king and minister',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প বাদশাহ সালমান ও যুবরাজ মোহাম্মদ বিন সালমানের সঙ্গে আলাদা বৈঠক করেছেন।',
    [
      'talks | held | - | donald-trump,salman-of-saudi-arabia | SA US | -',
      'talks | held | - | donald-trump,mohammed-bin-salman | SA US | -',
    ],
  ],
  [
    'where and when, under a picture',
    'চীনের পররাষ্ট্রমন্ত্রী ওয়াং ইর সঙ্গে বৈঠক করেন রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ। জোহানেসবার্গ, দক্ষিণ আফ্রিকা। ২০ ফেব্রুয়ারি ২০২৫',
    ['talks | held | 2025-02-20 | sergey-lavrov,wang-yi | CN RU | johannesburg'],
  ],
  [
    'a sentence that breaks off tells no day',
    'চীনের পররাষ্ট্রমন্ত্রী ওয়াং ইর সঙ্গে বৈঠক করেন রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ। শনিবার (১৫ মার্চ)',
    ['talks | held | - | sergey-lavrov,wang-yi | CN RU | -'],
  ],
  [
    'come for talks, which are yet to come',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠক করতে ওয়াশিংটনে পৌঁছেছেন ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কি।',
    [
      'talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | washington',
      'visit | held | - | donald-trump(host),volodymyr-zelenskyy | UA US | washington',
    ],
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
    'a visit that ended on a day, and the day of arrival',
    'ঢাকা সফর শেষে শনিবার দিল্লি ফিরে গেছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। বৃহস্পতিবার সকালে ঢাকায় পৌঁছান মোদি।',
    ['visit | held | 2025-03-13/2025-03-15 | narendra-modi | BD IN | dhaka'],
  ],
  [
    'a visit that ended on a day of another month is no stay of weeks',
    'ঢাকা সফর শেষে শনিবার দিল্লি ফিরে গেছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। গত ৩ জানুয়ারি ঢাকায় পৌঁছান মোদি।',
    [
      'visit | held | 2025-03-15 | narendra-modi | BD IN | dhaka',
      'visit | held | 2025-01-03 | narendra-modi | BD IN | dhaka',
    ],
  ],
  [
    'talks on the days after an arrival are of that visit',
    'বৃহস্পতিবার দিল্লি পৌঁছান প্রধান উপদেষ্টা মুহাম্মদ ইউনূস। শুক্রবার ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেন তিনি।',
    [
      'visit | held | 2025-03-13 | muhammad-yunus,narendra-modi(host) | BD IN | new-delhi',
      'talks | held | 2025-03-14 | muhammad-yunus,narendra-modi | BD IN | new-delhi',
    ],
  ],
  [
    'the day of talks on a journey is not the journey’s',
    'ভারত সফররত রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন শনিবার ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন।',
    [
      'visit | held | - | narendra-modi(host),vladimir-putin | IN RU | IN',
      'talks | held | 2025-03-15 | narendra-modi,vladimir-putin | IN RU | IN',
    ],
  ],
  [
    'a journey done on one day dates its talks',
    'শনিবার কিয়েভ সফর করেছেন মার্কিন প্রেসিডেন্ট জো বাইডেন। সেখানে তিনি ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কির সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2025-03-15 | joe-biden,volodymyr-zelenskyy(host) | UA US | kyiv',
      'talks | held | 2025-03-15 | joe-biden,volodymyr-zelenskyy | UA US | kyiv',
    ],
  ],
  [
    'an arrival by aeroplane tells the day of the journey',
    'রাষ্ট্রীয় সফরে ঢাকায় এসেছেন চীনের প্রেসিডেন্ট শি জিনপিং। শনিবার সকালে তাঁকে বহনকারী উড়োজাহাজ আন্তর্জাতিক বিমানবন্দরে অবতরণ করে।',
    ['visit | held | 2025-03-15 | xi-jinping | BD CN | dhaka'],
  ],
  [
    'two of one title, and not the one who travelled alone',
    'ঢাকায় এসেছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনা এতে খুশি। শনিবার দুই প্রধানমন্ত্রীর বৈঠক হয়। মোদির সঙ্গে রাষ্ট্রপতি আবদুল হামিদ দেখা করেন।',
    [
      'visit | held | - | abdul-hamid(host),narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | 2025-03-15 | narendra-modi,sheikh-hasina | BD IN | dhaka',
      'talks | held | - | abdul-hamid,narendra-modi | BD IN | dhaka',
    ],
  ],
  [
    'a handshake tells the day of a meeting',
    'উত্তর কোরিয়ার নেতা কিম জং উনের সঙ্গে দেখা করেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। শনিবার বিকেলে দুই নেতা করমর্দন করেন।',
    ['talks | held | 2025-03-15 | donald-trump,kim-jong-un | KP US | -'],
  ],
  [
    'he of another state than the one he meets',
    'শুক্রবার দিল্লি পৌঁছান প্রধান উপদেষ্টা মুহাম্মদ ইউনূস। ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর এতে খুশি। রোববার উপরাষ্ট্রপতি জগদীপ ধনখড়ের সঙ্গে সাক্ষাৎ করবেন তিনি।',
    [
      'visit | held | 2025-03-14 | jagdeep-dhankhar(host),muhammad-yunus | BD IN | new-delhi',
      'talks | planned | 2025-03-16 | jagdeep-dhankhar,muhammad-yunus | BD IN | new-delhi',
    ],
  ],
  [
    'what belongs to the talks is called off, and not they',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও উত্তর কোরিয়ার নেতা কিম জং উনের বৈঠক সমঝোতা ছাড়াই শেষ হয়েছে। শনিবার বৈঠকের দ্বিতীয় দিনে নির্ধারিত মধ্যাহ্নভোজ বাতিল করা হয়।',
    ['talks | held | 2025-03-15 | donald-trump,kim-jong-un | KP US | -'],
  ],
  [
    'what was to be, and the next sentence says that it is not',
    'নেপালের প্রধানমন্ত্রী কে পি শর্মা ওলির শিগগিরই দিল্লি সফরে যাওয়ার কথা ছিল। কিন্তু এখন সব ভেস্তে গেল।',
    ['visit | cancelled | - | k-p-sharma-oli | IN NP | new-delhi'],
  ],
  [
    'one who was to go, and does not',
    'পাকিস্তানে যাওয়ার কথা ছিল মার্কিন ভাইস প্রেসিডেন্ট জেডি ভ্যান্সের। তবে তিনি আপাতত যাচ্ছেন না।',
    ['visit | cancelled | - | jd-vance | PK US | PK'],
  ],
  [
    'who sets out for the conference just told of',
    'জেনেভায় আগামী ২০ মার্চ ডব্লিউটিওর সম্মেলন শুরু হবে। এতে যোগ দিতে গতকাল ঢাকা ছেড়েছেন বাণিজ্যমন্ত্রী তোফায়েল আহমেদ।',
    [
      'summit | planned | 2025-03-20 | tofail-ahmed | BD WTO | geneva',
      'visit | held | 2025-03-15 | tofail-ahmed | BD CH | geneva',
    ],
  ],
  [
    'an organisation that sits, pointed at',
    'ইরানের হামলা নিয়ে আলোচনায় বসছে আরব লীগ। আগামীকাল সোমবার (১৭ মার্চ) জরুরি বৈঠক করবে সংস্থাটি।',
    ['summit | planned | 2025-03-17 | - | ArabLeague | -'],
  ],
  [
    'the same day as a day to come',
    'মঙ্গলবার কিয়েভ যাবেন ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ। একই দিন ওয়াশিংটনে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    [
      'visit | planned | 2025-03-18 | emmanuel-macron | FR UA | kyiv',
      'talks | planned | 2025-03-18 | donald-trump,narendra-modi | IN US | washington',
    ],
  ],
  [
    'the two of the sentence',
    'আজ নয়াদিল্লি পৌঁছেছেন প্রধানমন্ত্রী শেখ হাসিনা। বিকেলে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির বাসভবনে দুই নেতার দ্বিপক্ষীয় বৈঠক হবে।',
    [
      'visit | held | 2025-03-16 | narendra-modi(host),sheikh-hasina | BD IN | new-delhi',
      'talks | planned | - | narendra-modi,sheikh-hasina | BD IN | new-delhi',
    ],
  ],
  [
    'several met beside a conference, one after the other',
    'সম্মেলনের ফাঁকে তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান ও ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন নরেন্দ্র মোদি।',
    [
      'talks | held | - | narendra-modi,recep-tayyip-erdogan | IN TR | -',
      'talks | held | - | emmanuel-macron,narendra-modi | FR IN | -',
    ],
  ],
  [
    'who comes home from a conference was there',
    'জেনেভায় গত ৫-৬ মার্চ অনুষ্ঠিত ডব্লিউটিওর বৈঠকে অংশ নিয়ে গত রোববার দেশে ফেরেন বাণিজ্যমন্ত্রী তোফায়েল আহমেদ।',
    [
      'summit | held | 2025-03-05/2025-03-06 | tofail-ahmed | BD WTO | geneva',
      'visit | held | 2025-03-05/2025-03-06 | tofail-ahmed | BD CH | geneva',
    ],
  ],
  [
    'from a conference home',
    'গত মাসে তুরস্কের ন্যাটো সম্মেলন থেকে দেশে ফেরেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    [
      'summit | held | 2025-02 | donald-trump | US NATO | TR',
      'visit | held | 2025-02 | donald-trump | TR US | TR',
    ],
  ],
  [
    'who does something at a conference attends it',
    'আঙ্কারায় ন্যাটো শীর্ষ সম্মেলনের শেষ মুহূর্তে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প এ কথা বলেন।',
    ['summit | held | - | donald-trump | US NATO | ankara'],
  ],
  [
    'before an agreement was signed two others met',
    'শনিবার মস্কোয় রাশিয়া ও ভারতের মধ্যে সমঝোতা স্মারক সই হয়েছে। এর আগে নরেন্দ্র মোদি রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন।',
    [
      'talks | held | 2025-03-15 | - | IN RU | moscow',
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
    ],
  ],
  [
    'the day of a conference on which two met',
    'শনিবার জি-৮ সম্মেলনের প্রথম দিনে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন বৈঠক করেন।',
    [
      'summit | held | 2025-03-15 | donald-trump,vladimir-putin | RU US G8 | -',
      'talks | held | 2025-03-15 | donald-trump,vladimir-putin | RU US | -',
    ],
  ],
  [
    'the news goes on about the guest who was welcomed',
    'ইসলামাবাদে পৌঁছেছেন সৌদি যুবরাজ মোহাম্মদ বিন সালমান। তাঁকে স্বাগত জানান পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ। মঙ্গলবার ভারত সফরে যাবেন তিনি।',
    [
      'visit | held | - | mohammed-bin-salman,shehbaz-sharif(host) | PK SA | islamabad',
      'visit | planned | 2025-03-18 | mohammed-bin-salman | IN SA | IN',
    ],
  ],
  [
    'several who are phoned, one after the other',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প শনিবার মিসরের প্রেসিডেন্ট আবদেল ফাত্তাহ আল-সিসি ও ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁকে ফোন করেন।',
    [
      'call | held | 2025-03-15 | abdel-fattah-el-sisi,donald-trump | EG US | -',
      'call | held | 2025-03-15 | donald-trump,emmanuel-macron | FR US | -',
    ],
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
    'they are those who met, and no one who travelled alone',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন গত মাসে ভারত সফর করেন। জাতিসংঘের প্রতিনিধিদলের সঙ্গেও বৈঠক করেন তাঁরা।',
    ['visit | held | 2025-02 | vladimir-putin | IN RU | IN'],
  ],
  [
    'on from there',
    'গত মাসে পাকিস্তানের সেনাপ্রধান আসিম মুনির আম্মান সফরে যান এবং সেখান থেকে কায়রোতে যান।',
    [
      'visit | held | 2025-02 | asim-munir | JO PK | amman',
      'visit | held | 2025-02 | asim-munir | EG PK | cairo',
    ],
  ],
  [
    'besides the talks before',
    'গত ৯ ডিসেম্বর ঢাকায় বাংলাদেশ-ভারত পররাষ্ট্রসচিব পর্যায়ের বৈঠক হয়। বৈঠক ছাড়াও ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সৌজন্য সাক্ষাৎ করেন।',
    [
      'talks | held | 2024-12-09 | - | BD IN | dhaka',
      'talks | held | - | muhammad-yunus,vikram-misri | BD IN | -',
    ],
  ],
  [
    'met where they went for it, and not where they met before',
    'কাজানে দেখা করেছিলেন চীনের প্রেসিডেন্ট শি জিনপিং ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। পরে গত আগস্টে চীন সফর করে শির সঙ্গে সাক্ষাৎ করেন মোদি।',
    [
      'talks | held | - | narendra-modi,xi-jinping | CN IN | kazan',
      'visit | held | 2024-08 | narendra-modi,xi-jinping(host) | CN IN | CN',
      'talks | held | 2024-08 | narendra-modi,xi-jinping | CN IN | CN',
    ],
  ],
  [
    'officers of their own met on another day',
    'ভারতের প্রধানমন্ত্রী ইন্দিরা গান্ধীর সঙ্গে বৈঠক হয় বাংলাদেশের তাজউদ্দীন আহমদের। জুলাইয়ের শেষে কলকাতায় বাঙালি কর্মকর্তারা বৈঠকে বসেন।',
    ['talks | held | - | indira-gandhi,tajuddin-ahmad | BD IN | -'],
  ],
  [
    'the talks of a second journey',
    'গত জুনে পাকিস্তানের সেনাপ্রধান আসিম মুনির ওয়াশিংটনে ট্রাম্পের সঙ্গে সাক্ষাৎ করেন। গত সেপ্টেম্বরে পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ ও সেনাপ্রধান আসিম মুনির ওয়াশিংটনে যান। প্রধানমন্ত্রী ও সেনাপ্রধান ট্রাম্পের সঙ্গে সাক্ষাৎ করেন।',
    [
      'talks | held | 2024-06 | asim-munir,donald-trump | PK US | washington',
      'visit | held | 2024-09 | asim-munir,donald-trump(host),shehbaz-sharif | PK US | washington',
      'talks | held | 2024-09 | asim-munir,donald-trump,shehbaz-sharif | PK US | washington',
    ],
  ],
  [
    'both sides are the pair that fights',
    'রাশিয়া-ইউক্রেন যুদ্ধ থামাতে চেষ্টা চলছে। আমেরিকার চাপে এ মাসেই দ্বিতীয় দফা বৈঠকে বসার কথা দুপক্ষের।',
    ['talks | planned | 2025-03 | - | RU UA | -'],
  ],
  [
    'a hotel of the city',
    'ইরান ও যুক্তরাষ্ট্রের প্রতিনিধি দল গতকাল বৈঠকে বসে। বৈঠকটি ইসলামাবাদের একটি হোটেলে অনুষ্ঠিত হয়।',
    ['talks | held | 2025-03-15 | - | IR US | islamabad'],
  ],
  [
    'what was said at the sitting dates it',
    'গতকাল চীন সফররত ভারতের পররাষ্ট্রমন্ত্রী সুষমা স্বরাজের সঙ্গে সাক্ষাতের সময় এ কথা বলেন চীনের প্রেসিডেন্ট শি জিনপিং।',
    [
      'visit | held | - | sushma-swaraj,xi-jinping(host) | CN IN | CN',
      'talks | held | 2025-03-15 | sushma-swaraj,xi-jinping | CN IN | CN',
    ],
  ],
  [
    'an envoy invites whom he met',
    'প্রধানমন্ত্রী তারেক রহমানের সঙ্গে সাক্ষাৎ করেছেন চীনের রাষ্ট্রদূত ইয়াও ওয়েন। সাক্ষাৎকালে চীন সফরের জন্য আনুষ্ঠানিক আমন্ত্রণ জানান রাষ্ট্রদূত ইয়াও ওয়েন।',
    [
      'talks | held | - | tarique-rahman,yao-wen | BD CN | -',
      'visit | proposed | - | tarique-rahman | BD CN | CN',
    ],
  ],
  [
    'who travels along, and whom it goes on about',
    'মঙ্গলবার সৌদি আরব পৌঁছেছেন পাকিস্তানের প্রধানমন্ত্রী ইমরান খান। ইমরান খানের সফরসঙ্গী হিসেবে গেছেন পররাষ্ট্রমন্ত্রী শাহ মাহমুদ কুরেশি। পরে আবুধাবিতে যাবেন তিনি।',
    [
      'visit | held | 2025-03-11 | imran-khan,shah-mahmood-qureshi | PK SA | SA',
      'visit | planned | - | imran-khan | AE PK | abu-dhabi',
    ],
  ],
  [
    'two envoys, each by himself',
    'ভারতীয় হাইকমিশনার প্রণয় ভার্মা ও চীনের রাষ্ট্রদূত ইয়াও ওয়েন গতকাল প্রধানমন্ত্রী তারেক রহমানের সঙ্গে পৃথকভাবে সাক্ষাৎ করেছেন।',
    [
      'talks | held | 2025-03-15 | pranay-verma,tarique-rahman | BD IN | -',
      'talks | held | 2025-03-15 | tarique-rahman,yao-wen | BD CN | -',
    ],
  ],
  [
    'two envoys, each by himself, as the next sentence tells',
    'ভারতীয় হাইকমিশনার প্রণয় ভার্মা ও চীনের রাষ্ট্রদূত ইয়াও ওয়েন গতকাল প্রধানমন্ত্রী তারেক রহমানের সঙ্গে সাক্ষাৎ করেছেন। দুই দূত পৃথকভাবে তাঁর কার্যালয়ে সাক্ষাৎ করেন।',
    [
      'talks | held | 2025-03-15 | pranay-verma,tarique-rahman | BD IN | BD',
      'talks | held | 2025-03-15 | tarique-rahman,yao-wen | BD CN | BD',
    ],
  ],
  [
    'officials talked, and leaders refused to',
    'ইস্তাম্বুলে রাশিয়া-ইউক্রেন শান্তি আলোচনা হয়েছে। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন জেলেনস্কির সঙ্গে বৈঠক করতে অস্বীকার করেছেন।',
    [
      'talks | held | - | - | RU UA | istanbul',
      'talks | cancelled | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -',
    ],
  ],
  [
    'a sitting with his own officials is another',
    'মার্কিন প্রেসিডেন্ট জো বাইডেন জর্ডানের বাদশাহ দ্বিতীয় আবদুল্লাহর সঙ্গে বৈঠক করেছেন। বাইডেন সোমবার তাঁর নিরাপত্তা কর্মকর্তাদের সঙ্গে বৈঠক করেন।',
    ['talks | held | - | abdullah-ii-of-jordan,joe-biden | JO US | -'],
  ],
  [
    'what had been said was to be on a Monday',
    'প্রথমে শোনা গিয়েছিল, সোমবার রাতে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প লন্ডনের উদ্দেশে রওনা দেবেন।',
    ['visit | planned | - | donald-trump | GB US | london'],
  ],
  [
    'days in brackets belong to the places before them',
    'নরেন্দ্র মোদি প্রধানমন্ত্রী হিসেবে তাঁর প্রথম সফরে নেপালে (আগস্ট ২০১৪) ও বাংলাদেশেও (জুন ২০১৫) বিপুল সাড়া পান।',
    [
      'visit | held | 2014-08 | narendra-modi | IN NP | NP',
      'visit | held | 2015-06 | narendra-modi | BD IN | BD',
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
  [
    'who comes to a place and meets: the journey and the talks are theirs who stand behind',
    'গত শনিবার ঢাকায় এসে চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাৎ করেন।',
    [
      'visit | held | 2025-03-15 | muhammad-yunus(host),wang-yi | BD CN | dhaka',
      'talks | held | 2025-03-15 | muhammad-yunus,wang-yi | BD CN | dhaka',
    ],
  ],
  [
    'two who did it together are not "তাঁর সঙ্গে", and each came by himself',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস গতকাল নেপালের প্রধানমন্ত্রী কে পি শর্মা অলির সঙ্গে বৈঠক করেন। এছাড়া মালদ্বীপের প্রেসিডেন্ট মোহামেদ মুইজ্জু ও জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেস তাঁর সঙ্গে আলাদাভাবে সাক্ষাৎ করেন।',
    [
      'talks | held | 2025-03-15 | k-p-sharma-oli,muhammad-yunus | BD NP | -',
      'talks | held | - | mohamed-muizzu,muhammad-yunus | BD MV | -',
      'talks | held | - | antonio-guterres,muhammad-yunus | BD UN | -',
    ],
  ],
  [
    'the day that opens a sentence is of both things done in it',
    'আজ ভারতের অর্থমন্ত্রী নির্মলা সীতারমন মেলায় যোগ দেবেন এবং শ্রীলঙ্কার প্রেসিডেন্ট অনুরা কুমারা দিশানায়েকের সঙ্গে সাক্ষাৎ করবেন।',
    ['talks | planned | 2025-03-16 | anura-kumara-dissanayake,nirmala-sitharaman | IN LK | -'],
  ],
  [
    'what was done first and what after: the day is of the first alone',
    'গত সোমবার ভারতের অর্থমন্ত্রী নির্মলা সীতারমন কলম্বোয় যান এবং শ্রীলঙ্কার প্রেসিডেন্ট অনুরা কুমারা দিশানায়েকের সঙ্গে সাক্ষাৎ করবেন।',
    [
      'visit | held | 2025-03-10 | anura-kumara-dissanayake(host),nirmala-sitharaman | IN LK | colombo',
      'talks | planned | - | anura-kumara-dissanayake,nirmala-sitharaman | IN LK | colombo',
    ],
  ],
  [
    'the days of a conference are not those of the talks after it',
    'ক্যারিবীয় সম্মেলনে যোগ দিতে ব্রিটিশ পররাষ্ট্রমন্ত্রী ডেভিড ল্যামি জ্যামাইকায় যান। সোম ও মঙ্গলবার সম্মেলনের পর গায়ানার প্রেসিডেন্ট ইরফান আলীর সঙ্গে আলোচনার জন্য তিনি সেখানে থেকে যান।',
    [
      'summit | held | 2025-03-10/2025-03-11 | david-lammy | GB | JM',
      'visit | held | - | david-lammy | GB JM | JM',
      'talks | held | - | david-lammy,irfaan-ali | GB GY | JM',
    ],
  ],
  [
    'a further round is of the same sides, on a day of its own',
    'গত জানুয়ারিতে দোহায় রুয়ান্ডা ও কঙ্গোর মধ্যে আলোচনা হয়। ফেব্রুয়ারিতে সেখানেই হয় দ্বিতীয় দফার আলোচনা।',
    ['talks | held | 2025-01 | - | CD RW | doha', 'talks | held | 2025-02 | - | CD RW | doha'],
  ],
  [
    'a further round that was called off',
    'গত জানুয়ারিতে দোহায় রুয়ান্ডা ও কঙ্গোর মধ্যে বৈঠক হয়। ১০ মার্চ তৃতীয় দফার বৈঠক হওয়ার কথা থাকলেও তা বাতিল হয়ে যায়।',
    ['talks | held | 2025-01 | - | CD RW | doha', 'talks | cancelled | 2025-03-10 | - | CD RW | -'],
  ],
  [
    'a further round that tells no day is none',
    'গত জানুয়ারিতে দোহায় রুয়ান্ডা ও কঙ্গোর মধ্যে বৈঠক হয়। দ্বিতীয় দফার বৈঠকে কোনো ফল আসেনি।',
    ['talks | held | 2025-01 | - | CD RW | doha'],
  ],
  [
    'a time of day that opens a sentence is of the day told before',
    'বুধবার বিকেলে কায়রো পৌঁছান সোমালিয়ার প্রেসিডেন্ট হাসান শেখ মোহামুদ। রাতেই মিসরের প্রেসিডেন্ট আবদেল ফাত্তাহ আল-সিসির সঙ্গে বৈঠক করেন হাসান শেখ।',
    [
      'visit | held | 2025-03-12 | abdel-fattah-el-sisi(host),hassan-sheikh-mohamud | EG SO | cairo',
      'talks | held | 2025-03-12 | abdel-fattah-el-sisi,hassan-sheikh-mohamud | EG SO | cairo',
    ],
  ],
  [
    'a time of day tells nothing where others did something before',
    'বুধবার বিকেলে কায়রো পৌঁছান সোমালিয়ার প্রেসিডেন্ট হাসান শেখ মোহামুদ। রাতে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2025-03-12 | hassan-sheikh-mohamud | EG SO | cairo',
      'talks | held | - | emmanuel-macron,narendra-modi | FR IN | -',
    ],
  ],
  [
    'talks beside a conference were where it was, and on its day',
    'সোমবার ব্রাসেলসে ন্যাটোর শীর্ষ সম্মেলনে যোগ দেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান। সম্মেলনের ফাঁকে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন তিনি।',
    [
      'summit | held | 2025-03-10 | recep-tayyip-erdogan | TR NATO | brussels',
      'talks | held | 2025-03-10 | emmanuel-macron,recep-tayyip-erdogan | FR TR | brussels',
    ],
  ],
  [
    'beside a conference of many days, on one of them',
    'সোমবার থেকে বুধবার পর্যন্ত ব্রাসেলসে ন্যাটোর শীর্ষ সম্মেলনে যোগ দেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান। সম্মেলনের ফাঁকে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন তিনি।',
    [
      'summit | held | 2025-03-10/2025-03-12 | recep-tayyip-erdogan | TR NATO | brussels',
      'talks | held | - | emmanuel-macron,recep-tayyip-erdogan | FR TR | brussels',
    ],
  ],
  [
    'a heading is no telling of what stands before it',
    'গতকাল ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে আলোচনা করেন।\nআবুধাবিতে বৈঠক\nএদিকে আজ পুলিশ মহড়া করেছে।',
    ['talks | held | 2025-03-15 | emmanuel-macron,narendra-modi | FR IN | -'],
  ],
  [
    'what one calls off with another is not what a third held with one of them',
    'গতকাল রাতে সিঙ্গাপুরের প্রধানমন্ত্রী লরেন্স ওংয়ের সঙ্গে বৈঠক করেন কিম জং উন। গত ২৪ ফেব্রুয়ারি কিমের কাছে চিঠি লিখে বৈঠকটি বাতিল করে দিয়েছিলেন ট্রাম্প।',
    ['talks | held | 2025-03-15 | kim-jong-un,lawrence-wong | KP SG | -'],
  ],
  [
    'what is denied without a day does not call off what was held',
    'শনিবার মাস্কাটে ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি ওমানের পররাষ্ট্রমন্ত্রী বদর আলবুসাইদির সঙ্গে বৈঠক করেন। সরাসরি বৈঠকের খবর নাকচ করে দিয়েছেন মুখপাত্র।',
    ['talks | held | 2025-03-15 | abbas-araghchi,badr-albusaidi | IR OM | muscat'],
  ],
  [
    "a family name before another's given names",
    'উত্তর কোরিয়ার নেতা কিম জং উন সিঙ্গাপুরে ছিলেন। গত ১ মার্চ কিম হিয়ক চোল হোয়াইট হাউসে গিয়ে ট্রাম্পের হাতে চিঠি তুলে দেন।',
    [],
  ],
  [
    'where somebody is posted is not where they met',
    'সোমবার ফিলিপাইনে নিযুক্ত মার্কিন রাষ্ট্রদূত মেরিকে কার্লসন চীনের পররাষ্ট্রমন্ত্রী ওয়াং ইর সঙ্গে বৈঠক করেন।',
    ['talks | held | 2025-03-10 | wang-yi | CN US | -'],
  ],
  [
    'where one is asked to come is not where they sat',
    'ডোনাল্ড ট্রাম্প ও কিম জং উনের বৈঠক হয় সোমবার। বৈঠক সফল হলে কিমকে হোয়াইট হাউসে আমন্ত্রণ জানানো হতে পারে।',
    ['talks | held | 2025-03-10 | donald-trump,kim-jong-un | KP US | -'],
  ],
  [
    'the ministers of the same two states are others than those who met before',
    'সোমবার আঙ্কারায় ইথিওপিয়ার প্রধানমন্ত্রী আবি আহমেদের সঙ্গে সোমালিয়ার প্রেসিডেন্ট হাসান শেখ মোহামুদের বৈঠক হয়। গত ৩ মার্চ দুই দেশের পররাষ্ট্রমন্ত্রীর বৈঠক হয় নাইরোবিতে।',
    [
      'talks | held | 2025-03-10 | abiy-ahmed,hassan-sheikh-mohamud | ET SO | ankara',
      'talks | held | 2025-03-03 | - | ET SO | nairobi',
    ],
  ],
  [
    'before a contact begins, another one',
    'ট্রাম্প-পুতিন বৈঠক শুরুর আগে সৌদি যুবরাজ মোহাম্মদ বিন সালমানের সঙ্গে বৈঠক করেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    [
      'talks | held | - | donald-trump,vladimir-putin | RU US | -',
      'talks | held | - | mohammed-bin-salman,vladimir-putin | RU SA | -',
    ],
  ],
  [
    'two who bear one title',
    'ভারতের প্রতিরক্ষামন্ত্রী রাজনাথ সিং ও চীনের প্রতিরক্ষামন্ত্রী দং জুন কিংদাওয়ে পৌঁছেছেন। দুই প্রতিরক্ষামন্ত্রী বৃহস্পতিবার বৈঠক করেন।',
    [
      'visit | held | - | dong-jun(host),rajnath-singh | CN IN | qingdao',
      'talks | held | 2025-03-13 | dong-jun,rajnath-singh | CN IN | qingdao',
    ],
  ],
  [
    'two who talk for hours',
    'গত সোমবার লন্ডনে পৌঁছেছিলেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। সেখানে ব্রিটিশ প্রধানমন্ত্রী কিয়ার স্টারমার তাঁকে স্বাগত জানান। দুই প্রধানমন্ত্রী প্রায় চার ঘণ্টা কথা বলেন।',
    [
      'visit | held | 2025-03-10 | keir-starmer(host),narendra-modi | GB IN | london',
      'talks | held | - | keir-starmer,narendra-modi | GB IN | london',
    ],
  ],
  [
    'who led the sides, in one sentence',
    'শনিবার মাস্কাটে যুক্তরাষ্ট্র ও ইরানের মধ্যে আলোচনা হয়। শনিবারের এই আলোচনায় যুক্তরাষ্ট্রের পক্ষে বিশেষ দূত স্টিভ উইটকফ ও ইরানের পক্ষে পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি নেতৃত্ব দেন।',
    ['talks | held | 2025-03-15 | abbas-araghchi,steve-witkoff | IR US | muscat'],
  ],
  [
    'what was held is not called off by news denied',
    'মাস্কাটে যুক্তরাষ্ট্র ও ইরানের মধ্যে শান্তি আলোচনা হয়েছে। পরে সরাসরি বৈঠকের খবর নাকচ করেন মার্কিন কর্মকর্তারা।',
    ['talks | held | - | - | IR US | muscat'],
  ],
  [
    'as with the one before, by phone',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ফোন করেছিলেন কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেতকে। এর পরপরই থাইল্যান্ডের প্রধানমন্ত্রী ফুমথামের সঙ্গে কথা হয় তাঁর।',
    [
      'call | held | - | donald-trump,hun-manet | KH US | -',
      'call | held | - | donald-trump,phumtham-wechayachai | TH US | -',
    ],
  ],
  [
    'two who meet where others are present',
    'ইলহাম আলিয়েভ ও নিকোল পাশিনিয়ান ভিয়েনায় বৈঠক করেন। ২০২২ সালের ৬ অক্টোবর প্রাগে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ ও জার্মান চ্যান্সেলর ওলাফ শলৎজের উপস্থিতিতে দুই নেতার আলোচনা হয়।',
    [
      'talks | held | - | ilham-aliyev,nikol-pashinyan | AM AZ | vienna',
      'talks | held | 2022-10-06 | emmanuel-macron,ilham-aliyev,nikol-pashinyan,olaf-scholz | AM AZ DE FR | prague',
    ],
  ],
  [
    'no verb says that what is on a journey to come is over',
    'আগামী সপ্তাহে থিম্পু সফরে যাবেন প্রধানমন্ত্রী শেখ হাসিনা। পৌঁছানোর দিন বিকেলেই ভুটানের প্রধানমন্ত্রী শেরিং তোবগের সঙ্গে তাঁর আনুষ্ঠানিক বৈঠক।',
    [
      'visit | planned | 2025-03 | sheikh-hasina,tshering-tobgay(host) | BD BT | thimphu',
      'talks | planned | - | sheikh-hasina,tshering-tobgay | BD BT | thimphu',
    ],
  ],
  [
    'out of the question',
    'ভারতের স্বরাষ্ট্রমন্ত্রী রাজনাথ সিংহ পাকিস্তানের স্বরাষ্ট্রমন্ত্রী চৌধুরী নিসার আলি খানের সঙ্গে বৈঠকে বসতে পারেন। বিদেশ মন্ত্রকের মুখপাত্র বিকাশ স্বরূপ জানিয়েছিলেন, দ্বিপাক্ষিক বৈঠকের কোনও প্রশ্ন নেই।',
    ['talks | cancelled | - | chaudhry-nisar-ali-khan,rajnath-singh | IN PK | -'],
  ],
  [
    'the team told of before',
    'সৌদি আরবের একটি প্রতিনিধিদল ঢাকায় এসেছে। রবিবার বাংলাদেশের পররাষ্ট্রমন্ত্রী ইমরান আহমদের সঙ্গে সাক্ষাৎ করেছে প্রতিনিধিদলটি।',
    ['visit | held | - | - | BD SA | dhaka', 'talks | held | 2025-03-16 | x-1dl4py79ur8 | BD SA | -'],
  ],
  [
    'the pair that the text is about, and not those who met last',
    'যুদ্ধবিরতিতে রাজি হয়েছে থাইল্যান্ড ও কম্বোডিয়া। থাইল্যান্ড ও কম্বোডিয়ার সীমান্তে লড়াই চলছে। মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ফোন করেছিলেন কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেতকে। থাই সীমান্তে গোলাগুলি হয়। আগামীকাল দুই দেশের সেনা কমান্ডারদের বৈঠক হওয়ার কথা।',
    ['call | held | - | donald-trump,hun-manet | KH US | -', 'talks | planned | 2025-03-17 | - | KH TH | -'],
  ],
  [
    'earlier on the day of the story',
    'জার্মান চ্যান্সেলর ওলাফ শলৎজ আজ প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে সাক্ষাৎ করেছেন। তিনি যুদ্ধ বন্ধের ওপর জোর দেন। পরে ব্রিফিংকালে হাছান মাহমুদ কথা বলেন। এর আগে সকালে ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কির সঙ্গে বৈঠকে মিলিত হন শেখ হাসিনা।',
    [
      'talks | held | 2025-03-16 | olaf-scholz,sheikh-hasina | BD DE | -',
      'talks | held | 2025-03-16 | sheikh-hasina,volodymyr-zelenskyy | BD UA | -',
    ],
  ],
  [
    'what others sat about on the day of a visit is not its talks',
    'মেঘালয়ে পৌঁছেছেন বাংলাদেশের স্বরাষ্ট্রমন্ত্রী আসাদুজ্জামান খান কামাল, তাঁকে স্বাগত জানান স্বরাষ্ট্রমন্ত্রী অমিত শাহ। রাতেই সর্বানন্দ সোনোয়ালকে ডেকে পাঠিয়ে দীর্ঘ বৈঠক করেছেন অমিত।',
    ['visit | held | - | amit-shah(host),asaduzzaman-khan | BD IN | meghalaya'],
  ],
  [
    'two written short',
    'গত ১৬ আগস্ট ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ফোন করেছিলেন ড. ইউনূসকে। পরের মাসে নিউইয়র্কে দু’জনের বৈঠক হয়।',
    [
      'call | held | 2024-08-16 | muhammad-yunus,narendra-modi | BD IN | -',
      'talks | held | 2024-09 | muhammad-yunus,narendra-modi | BD IN | new-york',
    ],
  ],
  [
    'where something was done, and not what is only named',
    'পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন নিউইয়র্কে যান; দিল্লির সাড়া মেলেনি। তবে সেখানে ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে তৌহিদ হোসেনের বৈঠক হয়।',
    [
      'visit | held | - | touhid-hossain | BD US | new-york',
      'talks | held | - | s-jaishankar,touhid-hossain | BD IN | new-york',
    ],
  ],
  [
    'whom one met one after the other, in one sentence',
    'গতকাল ঢাকায় আসেন ভারতের পররাষ্ট্র সচিব বিক্রম মিশ্রি। এর মধ্যে পররাষ্ট্র সচিব মো. জসীম উদ্দিনের সঙ্গে বৈঠক, পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেনের সঙ্গে সৌজন্য সাক্ষাৎ এবং প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক হয়েছে।',
    [
      'visit | held | 2025-03-15 | jashim-uddin(host),muhammad-yunus(host),touhid-hossain(host),vikram-misri | BD IN | dhaka',
      'talks | held | - | jashim-uddin,vikram-misri | BD IN | dhaka',
      'talks | held | - | touhid-hossain,vikram-misri | BD IN | dhaka',
      'talks | held | - | muhammad-yunus,vikram-misri | BD IN | dhaka',
    ],
  ],
  [
    'what others sat about, by its doer',
    'রাতে ভারতের পররাষ্ট্রমন্ত্রী সুষমা স্বরাজের সঙ্গে বৈঠক করেন প্রধানমন্ত্রী শেখ হাসিনা। গতকাল বিকেলে কর্মকর্তাদের নিয়ে পর্যালোচনা বৈঠক করেন পররাষ্ট্রমন্ত্রী এ এইচ মাহমুদ আলী।',
    ['talks | held | - | sheikh-hasina,sushma-swaraj | BD IN | -'],
  ],
  [
    'what others sat about, by its owner',
    'এপ্রিলে ব্যাংককে নরেন্দ্র মোদি ও মুহাম্মদ ইউনূস বৈঠক করতে পারেন। গত রাতে উপদেষ্টা পরিষদের জরুরি বৈঠক ডাকার খবর সত্য নয়।',
    ['talks | proposed | 2025-04 | muhammad-yunus,narendra-modi | BD IN | bangkok'],
  ],
  [
    'what was not signed when they had met',
    '২০১৪ সালের ৯ জুন বেইজিংয়ে লি কেকিয়াংয়ের সঙ্গে শেখ হাসিনার বৈঠকের পর চুক্তি সই হওয়ার কথা ছিল। হয়নি।',
    ['talks | held | 2014-06-09 | li-keqiang,sheikh-hasina | BD CN | beijing'],
  ],
  [
    'told again without those who brought them together, one meeting',
    'যুক্তরাষ্ট্রের মধ্যস্থতায় আবুধাবিতে ইউক্রেন ও রাশিয়ার মধ্যে শান্তি আলোচনা হয়েছে। আবুধাবিতে ইউক্রেন ও রাশিয়ার মধ্যে শান্তি আলোচনা হয়েছে গতকাল।',
    ['talks | held | 2025-03-15 | - | RU UA US | abu-dhabi'],
  ],
  [
    'the same day as the one told before',
    'সার্কের মহাসচিব মো. গোলাম সারওয়ার গতকাল পররাষ্ট্রমন্ত্রী খলিলুর রহমানের সঙ্গে সাক্ষাৎ করেন। তিনি সার্ক নিয়ে কথা বলেন। তিনি আশাবাদী। আগ্রহ আছে। সবাই খুশি। এদিকে একই দিনে জাপানের রাষ্ট্রদূত সাইদা শিনিচি বাংলাদেশের পররাষ্ট্রমন্ত্রী খলিলুর রহমানের সঙ্গে সাক্ষাৎ করেন।',
    [
      'talks | held | 2025-03-15 | khalilur-rahman,x-1u4ximwkhha | BD SAARC | -',
      'talks | held | 2025-03-15 | khalilur-rahman,shinichi-saida | BD JP | -',
    ],
  ],
  [
    'a journey on which something is yet to be',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সফরকালে সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে যোগ দেবেন পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ।',
    ['visit | planned | - | donald-trump | SA US | SA', 'summit | planned | - | shehbaz-sharif | PK | SA'],
  ],
  [
    'right after, on the same day',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প গত শনিবার ফোন করেছিলেন কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেতকে। এর পরপরই থাইল্যান্ডের প্রধানমন্ত্রী ফুমথামের সঙ্গে কথা হয় তাঁর।',
    [
      'call | held | 2025-03-15 | donald-trump,hun-manet | KH US | -',
      'call | held | 2025-03-15 | donald-trump,phumtham-wechayachai | TH US | -',
    ],
  ],
  [
    'an article that says later whom it is about',
    'ব্রিটিশ প্রধানমন্ত্রী কিয়ার স্টারমারের সঙ্গে বৈঠকটি শেষ পর্যন্ত হচ্ছে না। লন্ডন সফররত প্রধান উপদেষ্টা ড. মুহাম্মদ ইউনূস নিজেই এ কথা জানিয়েছেন।',
    [
      'talks | cancelled | - | keir-starmer,muhammad-yunus | BD GB | london',
      'visit | held | - | muhammad-yunus | BD GB | london',
    ],
  ],
  [
    "another state's officials put off their own journey",
    'জাপানের পররাষ্ট্রমন্ত্রী তারো কোনো আগামী সোমবার ঢাকায় আসছেন। সৌদি আরবের একটি উচ্চপর্যায়ের প্রতিনিধিদলের চলতি সপ্তাহে আসার কথা থাকলেও সফরটি পিছিয়ে গেছে।',
    ['visit | planned | 2025-03-17 | taro-kono | BD JP | dhaka'],
  ],
  [
    'a day after another time was told',
    '২০১৪ সালের ৯ জুন বেইজিংয়ে চীনের প্রধানমন্ত্রী লি কেকিয়াংয়ের সঙ্গে শেখ হাসিনার বৈঠক হয়। শি এলেন ২০১৬ সালের ১৪ অক্টোবর। সবাই খুশি হন। পরদিন সকালে তিনি গোয়ায় ব্রিকস সম্মেলনে যোগ দেন।',
    [
      'talks | held | 2014-06-09 | li-keqiang,sheikh-hasina | BD CN | beijing',
      'summit | held | - | - | IN BRICS | goa',
    ],
  ],
  [
    "a party's sitting is not the one told before",
    'আগামী মঙ্গলবার মস্কোয় রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করবেন জার্মান চ্যান্সেলর ওলাফ শলৎজ। বিরোধী নেতা শুক্রবার দলের বৈঠকে অভিযোগ করেন, শলৎজ অনেক দেরি করে ফেলেছেন।',
    ['talks | planned | 2025-03-18 | olaf-scholz,vladimir-putin | DE RU | moscow'],
  ],
  [
    'what they say of a journey is no plan',
    'গত সোমবার পুতিনের বেইজিং যাওয়ার কথা জানায় ক্রেমলিন।',
    ['visit | held | 2025-03-10 | vladimir-putin | CN RU | beijing'],
  ],
  [
    'held, and what came of it is denied',
    'মঙ্গলবার পুতিনের সঙ্গে ট্রাম্পের বৈঠক হলেও কোনো চুক্তি হয়নি।',
    ['talks | held | 2025-03-11 | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'not held yet: what would come of it is spoken of',
    'পুতিনের সঙ্গে বৈঠক হলেও কোনো চুক্তি হবে না, বলেন ট্রাম্প।',
    ['talks | proposed | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'no signing that is named was called off',
    'ট্রাম্পের সঙ্গে বৈঠক করলেও কোনো চুক্তিতে সই করেননি পুতিন।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'a thing is brought, and nobody need go',
    'চীনের প্রেসিডেন্টের চিঠি মস্কোয় পৌঁছে দিয়েছেন পররাষ্ট্রমন্ত্রী ওয়াং ই।',
    [],
  ],
  ['a dinner table is no table of talks', 'খাবার টেবিলে বসেছেন পুতিন ও ট্রাম্প।', []],
  [
    'the month told just before, in the tense of what was done in it',
    'এপ্রিল মাসে চীনের সাথে চুক্তি করে রাশিয়া। ওই মাসেই বেইজিং সফর করেন পুতিন।',
    ['visit | held | 2024-04 | vladimir-putin | CN RU | beijing'],
  ],
  [
    'the month of a plan to come, by its tense',
    'ডিসেম্বরে দিল্লি যাবেন পুতিন। পরের মাসে মস্কো সফর করবেন শি জিনপিং।',
    [
      'visit | planned | 2025-12 | vladimir-putin | IN RU | new-delhi',
      'visit | planned | 2026-01 | xi-jinping | CN RU | moscow',
    ],
  ],
  [
    'the very day, told two sentences before',
    'শুক্রবার সকালে ঢাকায় মোদিকে স্বাগত জানান বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনা। দুজনে মিলে একটি সেতুর উদ্বোধনও করেন। সে দিনই বিকেলে ঢাকায় বৈঠকে বসেন দুই নেতা।',
    [
      'visit | held | 2025-03-14 | narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | 2025-03-14 | narendra-modi,sheikh-hasina | BD IN | dhaka',
    ],
  ],
  [
    'the end of a month',
    'আগস্টের শেষ দিকে তোকায়েভের চীন সফরের কথা রয়েছে।',
    ['visit | planned | 2025-08 | kassym-jomart-tokayev | CN KZ | CN'],
  ],
  [
    'the two of the visit just told, and not those who met before',
    'বৃহস্পতিবার পুতিনের সঙ্গে বৈঠক করেন শি জিনপিং। শুক্রবার ঢাকায় পৌঁছান শি জিনপিং। বিমানবন্দরে তাঁকে অভ্যর্থনা জানান বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনা। পরে দুই নেতার মধ্যে দুই ঘণ্টা কথা হয়।',
    [
      'talks | held | 2025-03-13 | vladimir-putin,xi-jinping | CN RU | -',
      'visit | held | 2025-03-14 | sheikh-hasina(host),xi-jinping | BD CN | dhaka',
      'talks | held | - | sheikh-hasina,xi-jinping | BD CN | dhaka',
    ],
  ],
  [
    'who attended the conference just told',
    'মস্কোয় এসসিও শীর্ষ সম্মেলন শুরু হয়েছে। এতে শি জিনপিং, নরেন্দ্র মোদি ও ভ্লাদিমির পুতিন অংশ নেন।',
    ['summit | held | - | narendra-modi,vladimir-putin,xi-jinping | CN IN RU SCO | moscow'],
  ],
  [
    'who attended beside others, and who stands behind the verb',
    'মস্কোয় গতকাল এসসিও শীর্ষ সম্মেলন শেষ হয়েছে। শি জিনপিং, নরেন্দ্র মোদি ছাড়াও তাতে অংশ নেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান।',
    ['summit | held | 2025-03-15 | narendra-modi,recep-tayyip-erdogan,xi-jinping | CN IN TR SCO | moscow'],
  ],
  [
    'who may come to it, who did not, and who was only heard there',
    'মস্কোয় এসসিও শীর্ষ সম্মেলন শুরু হয়েছে। এতে যোগ দিতে পারেন শেখ হাসিনা। এতে নরেন্দ্র মোদি যোগ দেননি। এতে ভিডিও বার্তায় অংশ নেন শি জিনপিং।',
    ['summit | held | - | - | RU SCO | moscow'],
  ],
  ['a conference at home, of no states', 'গতকাল ঢাকায় কবিতা সম্মেলন শুরু হয়েছে। এতে যোগ দেন শেখ হাসিনা।', []],
  [
    'two conferences, and who comes to which',
    'মস্কোয় এসসিও শীর্ষ সম্মেলন গতকাল শেষ হয়েছে। আজ রোববার মস্কোতেই বসছে রাশিয়া-আফ্রিকা শীর্ষ সম্মেলন। পুতিনের সঙ্গে এতে থাকছেন কাজাখস্তানের প্রেসিডেন্ট কাসিম-জোমার্ত তোকায়েভ।',
    [
      'summit | held | 2025-03-15 | - | RU SCO | moscow',
      'summit | planned | 2025-03-16 | kassym-jomart-tokayev,vladimir-putin | KZ RU | moscow',
    ],
  ],
  [
    'whom they met next, behind the verb',
    'মঙ্গলবার প্রেসিডেন্ট পুতিনের সঙ্গে বৈঠক করেন শি জিনপিং। এরপর তিনি মিলিত হন মোদির সঙ্গে।',
    [
      'talks | held | 2025-03-11 | vladimir-putin,xi-jinping | CN RU | -',
      'talks | held | 2025-03-11 | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'a conference that goes on since a day',
    'মস্কোয় শনিবার শুরু হওয়া এসসিও শীর্ষ সম্মেলনে অংশ নিচ্ছেন শি জিনপিং।',
    ['summit | held | 2025-03-15 | xi-jinping | CN SCO | moscow'],
  ],
  [
    'a conference of a day to come',
    'মস্কোয় শনিবার এসসিও শীর্ষ সম্মেলনে অংশ নিচ্ছেন শি জিনপিং।',
    ['summit | planned | 2025-03-22 | xi-jinping | CN SCO | moscow'],
  ],
  [
    'the two days of a conference, by its last',
    'মস্কোয় এসসিওর দুই দিনের শীর্ষ সম্মেলন গতকাল শেষ হয়েছে। শি জিনপিং তাতে অংশ নেন।',
    ['summit | held | 2025-03-14/2025-03-15 | xi-jinping | CN SCO | moscow'],
  ],
  [
    'before a conference, on its day and where it is',
    'শি চিনপিং মঙ্গলবার মস্কোয় এসসিও শীর্ষ সম্মেলনে যোগ দেন। সম্মেলনের আগে একই দিন সাদির জাপারভের সঙ্গে বৈঠক করেন শি জিনপিং।',
    [
      'summit | held | 2025-03-11 | xi-jinping | CN SCO | moscow',
      'talks | held | 2025-03-11 | sadyr-japarov,xi-jinping | CN KG | moscow',
    ],
  ],
  [
    'before a conference on another day, and nobody knows where',
    'শি চিনপিং মঙ্গলবার মস্কোয় এসসিও শীর্ষ সম্মেলনে যোগ দেন। সম্মেলনের আগে সোমবার সাদির জাপারভের সঙ্গে বৈঠক করেন শি জিনপিং।',
    [
      'summit | held | 2025-03-11 | xi-jinping | CN SCO | moscow',
      'talks | held | 2025-03-10 | sadyr-japarov,xi-jinping | CN KG | -',
    ],
  ],
  [
    'a spokesman tells of another, who meets',
    'ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ জানান, পুতিন আগামী মাসে বেইজিং যাবেন। সেখানে শি জিনপিংয়ের সঙ্গে বৈঠক করবেন তিনি।',
    [
      'visit | planned | 2025-04 | vladimir-putin,xi-jinping(host) | CN RU | beijing',
      'talks | planned | 2025-04 | vladimir-putin,xi-jinping | CN RU | beijing',
    ],
  ],
  [
    'a spokesman behind the verb, and who travels',
    'পুতিন আগামী মাসে বেইজিং যাবেন বলে জানিয়েছেন ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ। সেখানে শি জিনপিংয়ের সঙ্গে বৈঠক করবেন তিনি।',
    [
      'visit | planned | 2025-04 | vladimir-putin,xi-jinping(host) | CN RU | beijing',
      'talks | planned | 2025-04 | vladimir-putin,xi-jinping | CN RU | beijing',
    ],
  ],
  [
    'a spokesman who himself says it on a journey',
    'ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ জানান, পুতিন ভালো আছেন। বেইজিং সফরে গিয়ে এ কথা বলেন তিনি।',
    ['visit | held | - | dmitry-peskov | CN RU | beijing'],
  ],
  [
    'an earlier journey told behind the talks is not theirs',
    'ডোনাল্ড ট্রাম্প কঙ্গোর প্রেসিডেন্ট জোসেফ কাবিলার সঙ্গে বৈঠক করেন। গত জানুয়ারিতে কিনশাসা সফরের সময়ও একই কথা বলেছিলেন তিনি।',
    [
      'talks | held | - | donald-trump,joseph-kabila | CD US | -',
      'visit | held | 2025-01 | donald-trump | CD US | kinshasa',
    ],
  ],
  [
    'with the one as with the other, whoever was named in between',
    'শনিবার পুতিনের সঙ্গে বৈঠক করেন শি জিনপিং। বৈঠকে পরিস্থিতি তুলে ধরেন রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ। এদিন মোদির সঙ্গেও পৃথক বৈঠক করেন তিনি।',
    [
      'talks | held | 2025-03-15 | vladimir-putin,xi-jinping | CN RU | -',
      'talks | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'with the one as with the other, by someone else',
    'শনিবার পুতিনের সঙ্গে বৈঠক করেন শি জিনপিং। মোদির সঙ্গেও বৈঠক করেন লাভরভ।',
    [
      'talks | held | 2025-03-15 | vladimir-putin,xi-jinping | CN RU | -',
      'talks | held | - | narendra-modi,sergey-lavrov | IN RU | -',
    ],
  ],
  [
    'a journey under way, by the day of return and how long it is',
    'পাঁচ দিনের সরকারি সফরে চীন গেছেন ভ্লাদিমির পুতিন। চীন সফর শেষে তিনি আগামী বুধবার দেশে ফিরবেন।',
    ['visit | held | 2025-03-15/2025-03-19 | vladimir-putin | CN RU | CN'],
  ],
  [
    'a return ahead of a journey that nothing else tells of',
    'চীন সফর শেষে পুতিন আগামী রবিবার দেশে ফিরবেন।',
    ['visit | planned | - | vladimir-putin | CN RU | CN'],
  ],
  [
    'who leaves home sets out on the journey told',
    'চীন সফরে গেছেন পুতিন। গতকাল রাতে মস্কো ছাড়েন তিনি।',
    ['visit | held | 2025-03-15 | vladimir-putin | CN RU | CN'],
  ],
  [
    'who leaves home is not on a journey of another year',
    '২০১৯ সালে চীন সফর করেন পুতিন। গতকাল রাতে মস্কো ছাড়েন তিনি।',
    ['visit | held | 2019 | vladimir-putin | CN RU | CN'],
  ],
  [
    'whose next goal was just told',
    'বেইজিংয়ে শি জিনপিংয়ের সঙ্গে বৈঠক করেন ভ্লাদিমির পুতিন। ওয়াং ই-র পরের গন্তব্য মস্কো। সেখানে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন তিনি।',
    [
      'talks | held | - | vladimir-putin,xi-jinping | CN RU | beijing',
      'talks | planned | - | narendra-modi,wang-yi | CN IN | moscow',
      'visit | planned | - | wang-yi | CN RU | moscow',
    ],
  ],
  [
    'whose plan was just told, and who goes on',
    'আলোচনার প্রশংসা করেন ভ্লাদিমির পুতিন। ট্রাম্পের পরিকল্পনা স্পষ্ট। শিগগির নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন তিনি।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'whom they had just received',
    'আলোচনার প্রশংসা করেন জার্মান চ্যান্সেলর ওলাফ শলৎজ। গ্রিস শুক্রবার এথেন্সে অভ্যর্থনা জানায় খলিফা হাফতারকে। গ্রিক প্রধানমন্ত্রী কিরিয়াকোস মিৎসোতাকিস তাঁর সঙ্গে বৈঠক করেন।',
    [
      'talks | held | - | khalifa-haftar,kyriakos-mitsotakis | GR LY | athens',
      'visit | held | 2025-03-14 | khalifa-haftar,kyriakos-mitsotakis(host) | GR LY | athens',
    ],
  ],
  [
    "an embassy's team, posted there",
    'ঢাকায় মার্কিন দূতাবাসের একটি প্রতিনিধিদল কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করে।',
    [],
  ],
  [
    'what one or the other process is called after',
    'মুখপাত্র মারিয়া জাখারোভা বলেন, দোহার বৈঠক লুয়ান্ডা কিংবা নাইরোবি প্রক্রিয়ার বিকল্প নয়।',
    [],
  ],
  [
    "who is in a conference's chair",
    'মস্কোয় এসসিও শীর্ষ সম্মেলনে যোগ দেন শি জিনপিং। সম্মেলনে সভাপতিত্ব করেন পুতিন।',
    ['summit | held | - | vladimir-putin,xi-jinping | CN RU SCO | moscow'],
  ],
  [
    'who will not be in its chair',
    'মস্কোয় এসসিও শীর্ষ সম্মেলনে যোগ দেন শি জিনপিং। সম্মেলনে সভাপতিত্ব করবেন না পুতিন।',
    ['summit | held | - | xi-jinping | CN SCO | moscow'],
  ],
  [
    "a state's conference with the states of a region",
    'পুতিন খুশি। ২০২৩ সালে মস্কোতে ভারত-মধ্য এশিয়া শীর্ষ সম্মেলন হয়।',
    ['summit | held | 2023 | - | IN | moscow'],
  ],
  ['what is said of such a conference', 'পুতিন খুশি। ভারত-মধ্য এশিয়া শীর্ষ সম্মেলনের ঘোষণা ভালো।', []],
  [
    'two who talked for so long where one went to the other',
    'গতকাল মস্কোয় পুতিনের বাসভবনে যান নরেন্দ্র মোদী। সেখানে দু’জনের প্রায় পঞ্চাশ মিনিট কথা হয়।',
    [
      'visit | held | 2025-03-15 | narendra-modi,vladimir-putin(host) | IN RU | moscow',
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | moscow',
    ],
  ],
  ['two who are only said to talk', 'পুতিন ও মোদীর ছবি ছড়িয়ে পড়েছে। দুজনের কথা হয়।', []],
  [
    'who attended the talks told last, and not the conference beside them',
    'মস্কোয় এসসিও শীর্ষ সম্মেলনের ফাঁকে নরেন্দ্র মোদির সঙ্গে বৈঠক করেন শি জিনপিং। এতে অংশ নেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান।',
    [
      'summit | held | - | xi-jinping | CN SCO | moscow',
      'talks | held | - | narendra-modi,xi-jinping | CN IN | moscow',
    ],
  ],
  [
    'officials of a rank, and not the two leaders',
    'গতকাল বেইজিংয়ে নরেন্দ্র মোদি ও শি জিনপিংয়ের বৈঠক হয়েছে। দুই দেশের মধ্যে পররাষ্ট্রসচিব পর্যায়ের বৈঠক হয়েছে।',
    [
      'talks | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | beijing',
      'talks | held | - | - | CN IN | -',
    ],
  ],
  [
    'the two leaders, at the highest level',
    'গতকাল বেইজিংয়ে নরেন্দ্র মোদি ও শি জিনপিংয়ের বৈঠক হয়েছে। দুই দেশের শীর্ষ পর্যায়ের বৈঠকটি দুই ঘণ্টা চলে।',
    ['talks | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | beijing'],
  ],
  [
    'officials of the rank of one who met',
    'গতকাল বেইজিংয়ে ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রির সঙ্গে বৈঠক করেন চীনের উপপররাষ্ট্রমন্ত্রী সুন ওয়েইদং। দুই দেশের মধ্যে পররাষ্ট্রসচিব পর্যায়ের বৈঠকে বাণিজ্য গুরুত্ব পায়।',
    ['talks | held | 2025-03-15 | sun-weidong,vikram-misri | CN IN | beijing'],
  ],
  [
    'officials below the ministers who met',
    'গতকাল বেইজিংয়ে ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে বৈঠক করেন চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই। দুই দেশের মধ্যে পররাষ্ট্রসচিব পর্যায়ের বৈঠকে বাণিজ্য গুরুত্ব পায়।',
    [
      'talks | held | 2025-03-15 | s-jaishankar,wang-yi | CN IN | beijing',
      'talks | held | - | - | CN IN | -',
    ],
  ],
  [
    'an office of other years',
    'নেপালের রাজা জ্ঞানেন্দ্র শাহ কাঠমান্ডুতে গণসংবর্ধনা পান। ১৯৬১ সালে নেপালের রাজা পাকিস্তান সফর করেন।',
    ['visit | held | 1961 | - | NP PK | PK'],
  ],
  [
    'an office of other years, told by a step',
    'নেপালের রাজা জ্ঞানেন্দ্র শাহ কাঠমান্ডুতে গণসংবর্ধনা পান। ১৯৬০ সালে ভারত এর সমালোচনা করেছিল। এক বছর পর নেপালের রাজা পাকিস্তান সফর করেন।',
    ['visit | held | 1961 | - | NP PK | PK'],
  ],
  [
    'an office of these years',
    'নেপালের রাজা জ্ঞানেন্দ্র শাহ কাঠমান্ডুতে গণসংবর্ধনা পান। ২০০৫ সালে নেপালের রাজা পাকিস্তান সফর করেন।',
    ['visit | held | 2005 | gyanendra-shah | NP PK | PK'],
  ],
  [
    'an earlier journey to the same place',
    'দুই দিনের সফরে ঢাকায় এসেছেন নরেন্দ্র মোদি। এর আগে ২০১৫ সালের জুনে তিনি ঢাকা সফর করেছিলেন।',
    [
      'visit | held | - | narendra-modi | BD IN | dhaka',
      'visit | held | 2015-06 | narendra-modi | BD IN | dhaka',
    ],
  ],
  [
    'an earlier sitting of the same two',
    'মোদির সঙ্গে বৈঠক করেন শেখ হাসিনা। এর আগে ২০১৯ সালের অক্টোবরে দিল্লিতে মোদির সঙ্গে তাঁর বৈঠক হয়েছিল।',
    [
      'talks | held | - | narendra-modi,sheikh-hasina | BD IN | -',
      'talks | held | 2019-10 | narendra-modi,sheikh-hasina | BD IN | new-delhi',
    ],
  ],
  [
    'an earlier call of theirs',
    'ট্রাম্পের সঙ্গে ফোনে কথা বলেছেন পুতিন। এর আগে গত ১২ ফেব্রুয়ারি ফোনে কথা বলেন তাঁরা।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'call | held | 2025-02-12 | donald-trump,vladimir-putin | RU US | -',
    ],
  ],
  [
    'the day on which the same journey began',
    'মোদি ঢাকা সফর করছেন। এর আগে শুক্রবার সকালে তিনি ঢাকায় পৌঁছান।',
    ['visit | held | 2025-03-14 | narendra-modi | BD IN | dhaka'],
  ],
  [
    'he whose journey the sentence before was',
    'এটি ছিল মুহাম্মদ ইউনূসের ১১তম বিদেশ সফর। সর্বশেষ তিনি জাপান সফর করেন।',
    ['visit | held | - | muhammad-yunus | BD JP | JP'],
  ],
  [
    'he whom alone the sentence before names',
    'উত্তর কোরিয়ার নেতা কিম জং–উনের সাঁজোয়া ট্রেন রাশিয়ায় ঢুকেছে। ভ্লাদিভস্তকে পুতিনের সঙ্গে তাঁর বৈঠক হওয়ার কথা।',
    ['talks | planned | - | kim-jong-un,vladimir-putin | KP RU | vladivostok'],
  ],
  [
    'two who sat while a conference did',
    'কাজানে ব্রিকস সম্মেলনের সময় বৈঠক করেছিলেন নরেন্দ্র মোদি ও সি চিন পিং।',
    [
      'summit | held | - | - | RU BRICS | kazan',
      'talks | held | - | narendra-modi,xi-jinping | CN IN | kazan',
    ],
  ],
  [
    'the day before, by phone too',
    'ট্রাম্প বৃহস্পতিবার ফোন করেন জেলেনস্কিকে। আগের দিন পুতিনের সঙ্গে কথা বলেছিলেন তিনি।',
    [
      'call | held | 2025-03-13 | donald-trump,volodymyr-zelenskyy | UA US | -',
      'call | held | 2025-03-12 | donald-trump,vladimir-putin | RU US | -',
    ],
  ],
  [
    'a step of a year or of months leads to a year or a month',
    '২০১৪ সালের জুনে ভুটান সফর করেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। এক বছর পর তিনি বাংলাদেশ সফর করেন।',
    [
      'visit | held | 2014-06 | narendra-modi | BT IN | BT',
      'visit | held | 2015 | narendra-modi | BD IN | BD',
    ],
  ],
  [
    'months after a month',
    '২০২৩ সালের মার্চে মস্কো সফর করেন চীনের প্রেসিডেন্ট শি জিনপিং। দুই মাস পর তিনি প্যারিসে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2023-03 | xi-jinping | CN RU | moscow',
      'talks | held | 2023-05 | emmanuel-macron,xi-jinping | CN FR | paris',
    ],
  ],
  [
    'so many years are counted from whatever came last',
    '২০০১ সালের মার্চে মস্কো সফর করেন চীনের প্রেসিডেন্ট শি জিনপিং। ২৩ বছর পর তিনি প্যারিসে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2001-03 | xi-jinping | CN RU | moscow',
      'talks | held | - | emmanuel-macron,xi-jinping | CN FR | paris',
    ],
  ],
  [
    'what was to be, though it was called off',
    'শনিবার সকালে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে নেপালের প্রধানমন্ত্রী কে পি শর্মা ওলির সাক্ষাতের কথা থাকলেও সময়ের অভাবে তা বাতিল হয়।',
    ['talks | cancelled | 2025-03-15 | k-p-sharma-oli,narendra-modi | IN NP | -'],
  ],
  [
    'what was to be on one day and was on another: neither is read for the other',
    'শনিবার রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির বৈঠকের কথা থাকলেও তা হয়েছে রোববার।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'what it ended without is no plan',
    'বৃহস্পতিবার বার্লিনে জার্মানি, ফ্রান্স, রাশিয়া ও ইউক্রেনের প্রতিনিধিদের বৈঠক কোনো যৌথ ঘোষণা ছাড়াই শেষ হয়।',
    ['talks | held | 2025-03-13 | - | DE FR RU UA | berlin'],
  ],
  [
    'what is awaited before the first of two is awaited of both',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের বহুল প্রতীক্ষিত চীন সফর ও চীনের প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে বৈঠককে গুরুত্ব দিচ্ছে বেইজিং।',
    [
      'visit | planned | - | donald-trump,xi-jinping(host) | CN US | CN',
      'talks | planned | - | donald-trump,xi-jinping | CN US | CN',
    ],
  ],
  [
    'one of two days, and nobody knows which',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন আগামী ৫ বা ৬ ডিসেম্বর ভারত সফরে যাবেন।',
    ['visit | planned | 2025-12 | vladimir-putin | IN RU | IN'],
  ],
  [
    'what may be said to someone is not said yet',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে ফোনে কথা বলতে পারেন বলে জানিয়েছে ক্রেমলিন।',
    ['call | proposed | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a summary that breaks off behind the day of what it told',
    'মধ্যপ্রাচ্য পরিস্থিতি নিয়ে ফোনালাপ করেছেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ও ইসরাইলের প্রধানমন্ত্রী বেনিয়ামিন নেতানিয়াহু। শনিবার (১৫ মার্চ) দুই রাষ্ট্রনেতা',
    ['call | held | 2025-03-15 | benjamin-netanyahu,vladimir-putin | IL RU | -'],
  ],
  [
    'and behind its place',
    'জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেসের সঙ্গে সাক্ষাৎ করেছেন প্রধান উপদেষ্টা অধ্যাপক মুহাম্মদ ইউনূস। শনিবার যুক্তরাষ্ট্রের নিউইয়র্কে জাতিসংঘের',
    ['talks | held | 2025-03-15 | antonio-guterres,muhammad-yunus | BD UN | new-york'],
  ],
  [
    'who else is named where it breaks off may come to do something else',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে সাক্ষাৎ করেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন। শনিবার মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a statement where it breaks off is news',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে সাক্ষাৎ করেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন। শনিবার ক্রেমলিন এক বিবৃতিতে',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'what someone thinks will be is not agreed',
    'আগামী বছর মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ভারত সফরে আসবেন বলে ধারণা করা হচ্ছে।',
    ['visit | proposed | 2026 | donald-trump | IN US | IN'],
  ],
  [
    'when and where, behind a dash at the end',
    'বাংলাদেশ ও ব্রাজিলের মধ্যে পররাষ্ট্রসচিব পর্যায়ের বৈঠক এ পর্যন্ত হয়েছে একবারই—২০১৭ সালে, ব্রাসিলিয়ায়।',
    ['talks | held | 2017 | - | BD BR | brasilia'],
  ],
  [
    'of whom something is to be, the next sentence goes on',
    'আগামী মাসে দিল্লি সফরে যাওয়ার কথা রয়েছে যুক্তরাষ্ট্রের ভাইস প্রেসিডেন্ট জেডি ভ্যান্সের। সেখানে তিনি ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন।',
    [
      'visit | planned | 2025-04 | jd-vance,narendra-modi(host) | IN US | new-delhi',
      'talks | planned | 2025-04 | jd-vance,narendra-modi | IN US | new-delhi',
    ],
  ],
  [
    'what was to be, and the next sentence denies',
    'দিল্লি সফরে যাওয়ার কথা রয়েছে যুক্তরাষ্ট্রের ভাইস প্রেসিডেন্ট জেডি ভ্যান্সের। তবে হোয়াইট হাউস জানিয়েছে, আপাতত যাচ্ছেন না তিনি।',
    ['visit | cancelled | - | jd-vance | IN US | new-delhi'],
  ],
  [
    'a day that was fixed, and then called off',
    'গত আগস্টে ইসলামাবাদে ভারত ও পাকিস্তানের পররাষ্ট্রসচিব পর্যায়ের বৈঠকের দিন ঠিক হয়েছিল। কিন্তু ক্ষুব্ধ ভারত সেই বৈঠক বাতিল করে দেয়।',
    ['talks | cancelled | 2024-08 | - | IN PK | islamabad'],
  ],
  [
    'whoever attended a conference in a month came there in it',
    'গত জুলাই মাসে আঙ্কারায় ন্যাটো সম্মেলনে যোগ দেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। নতুন উড়োজাহাজেই তিনি আঙ্কারায় গিয়েছিলেন।',
    [
      'summit | held | 2024-07 | donald-trump | US NATO | ankara',
      'visit | held | 2024-07 | donald-trump | TR US | ankara',
    ],
  ],
  [
    'an earlier journey is not that one',
    'গত জুলাই মাসে আঙ্কারায় ন্যাটো সম্মেলনে যোগ দেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। আগেও তিনি আঙ্কারায় গিয়েছিলেন।',
    [
      'summit | held | 2024-07 | donald-trump | US NATO | ankara',
      'visit | held | - | donald-trump | TR US | ankara',
    ],
  ],
  [
    'officials of two who sit again, with one another',
    'গত বুধবার দোহায় কঙ্গো ও রুয়ান্ডার প্রেসিডেন্টের বৈঠক হয়েছে। আগামী মাসে কাতারের রাজধানীতে কঙ্গো ও রুয়ান্ডার কারিগরি দল আবার বসবে।',
    ['talks | held | 2025-03-12 | - | CD RW | doha', 'talks | planned | 2025-04 | - | CD RW | doha'],
  ],
  [
    'two who sit again',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন। দুই নেতা আবার বসবেন আগামী জুনে।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'talks | planned | 2025-06 | narendra-modi,vladimir-putin | IN RU | -',
    ],
  ],
  ['who sits at tables apart sits with nobody', 'ভারত ও চীনের কর্মকর্তারা আলাদা আলাদা টেবিলে বসেন।', []],
  [
    'one who came where the other did not',
    'ইবোলার কারণে ওয়াশিংটন সফর বাতিল করেছেন লাইবেরিয়ার প্রেসিডেন্ট এলেন জনসন সারলিফ। তবে গিনির প্রেসিডেন্ট আলফা কন্ডে এসেছেন।',
    [
      'visit | cancelled | - | ellen-johnson-sirleaf | LR US | washington',
      'visit | held | - | alpha-conde | GN US | washington',
    ],
  ],
  [
    'coming to power is no journey',
    'দিল্লি সফর বাতিল করেছেন পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ। তবে নেপালের প্রধানমন্ত্রী কে পি শর্মা ওলি ক্ষমতায় এসেছেন।',
    ['visit | cancelled | - | shehbaz-sharif | IN PK | new-delhi'],
  ],
  [
    'the next destination of an investment is no journey',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সরকারের বিনিয়োগের পরবর্তী গন্তব্য মালদ্বীপ।',
    [],
  ],
  [
    "many states' leaders in a city: a conference",
    'আফ্রিকার প্রায় ৫০টি দেশের নেতাদের নিয়ে ওয়াশিংটনে শীর্ষ সম্মেলন চলছে। প্রেসিডেন্ট ডোনাল্ড ট্রাম্প আজ বক্তব্য দেবেন। ভারত ও চীন তা দেখছে।',
    ['summit | held | - | - | US | washington'],
  ],
  [
    "a party's leaders from the whole country: none",
    'সারা দেশের নেতাদের নিয়ে ঢাকায় সম্মেলন করেছে বিএনপি। ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি শুভেচ্ছা জানিয়েছেন।',
    [],
  ],
  [
    'who went though the other did not',
    'কিরগিজ প্রেসিডেন্ট সাদির জাপারভ ঢাকা গেলেও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন যাননি।',
    ['visit | cancelled | - | vladimir-putin | BD RU | dhaka'],
  ],
  [
    'what follows right on talks, on their day',
    'শনিবার কিরগিজ প্রেসিডেন্ট সাদির জাপারভের সঙ্গে বৈঠক করেন চীনের প্রেসিডেন্ট শি জিনপিং। এরপর তিনি মিলিত হন উজবেক প্রেসিডেন্ট শাভকাত মিরজিয়োয়েভের সঙ্গে।',
    [
      'talks | held | 2025-03-15 | sadyr-japarov,xi-jinping | CN KG | -',
      'talks | held | 2025-03-15 | shavkat-mirziyoyev,xi-jinping | CN UZ | -',
    ],
  ],
  [
    'what follows on talks of years ago was on some other day',
    '২০২৩ সালের ৫ মে কিরগিজ প্রেসিডেন্ট সাদির জাপারভের সঙ্গে বৈঠক করেন চীনের প্রেসিডেন্ট শি জিনপিং। এরপর তিনি মিলিত হন উজবেক প্রেসিডেন্ট শাভকাত মিরজিয়োয়েভের সঙ্গে।',
    [
      'talks | held | 2023-05-05 | sadyr-japarov,xi-jinping | CN KG | -',
      'talks | held | - | shavkat-mirziyoyev,xi-jinping | CN UZ | -',
    ],
  ],
  [
    'what follows on an arrival need not be on its day',
    'শনিবার দিল্লিতে পৌঁছান চীনের প্রেসিডেন্ট শি জিনপিং। এরপর তিনি ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2025-03-15 | narendra-modi(host),xi-jinping | CN IN | new-delhi',
      'talks | held | - | narendra-modi,xi-jinping | CN IN | new-delhi',
    ],
  ],
  [
    'in the afternoon of the day on which the guest was received',
    'শনিবার ঢাকায় এসেছেন ব্রাজিলের পররাষ্ট্রমন্ত্রী মাউরো ভিয়েরা। সকালে বিমানবন্দরে তাঁকে স্বাগত জানান পররাষ্ট্রমন্ত্রী হাছান মাহমুদ। বিকেলে রাষ্ট্রীয় অতিথি ভবন পদ্মায় দুই মন্ত্রীর নেতৃত্বে আনুষ্ঠানিক বৈঠক হয়।',
    [
      'visit | held | 2025-03-15 | hasan-mahmud(host),mauro-vieira | BD BR | dhaka',
      'talks | held | 2025-03-15 | hasan-mahmud,mauro-vieira | BD BR | dhaka',
    ],
  ],
  [
    'what may come of a visit is hoped, and not the visit',
    'চীনের প্রেসিডেন্ট শি জিনপিংয়ের ঢাকা সফরে দুই দেশের সহযোগিতার নতুন যুগের সূচনা ঘটবে বলে আশাবাদী প্রধানমন্ত্রী শেখ হাসিনা।',
    ['visit | planned | - | xi-jinping | BD CN | dhaka'],
  ],
  [
    'others brought others together: none of the talks before',
    'রোববার হোটেলে মুখোমুখি বসেছিলেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান। গত সোমবার মস্কোয় দুই দেশের পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ ও মেভলুত চাভুসোগলুর মধ্যস্থতায় যে আলোচনা হয়েছিল, তা থেকে বেরিয়ে যান খলিফা হাফতার।',
    [
      'talks | held | 2025-03-16 | recep-tayyip-erdogan,vladimir-putin | RU TR | -',
      'talks | held | 2025-03-10 | mevlut-cavusoglu,sergey-lavrov | RU TR | moscow',
    ],
  ],
  [
    'states that a railway joins take no part',
    'শনিবার কিরগিজ প্রেসিডেন্ট সাদির জাপারভের সঙ্গে বৈঠকে চীনের প্রেসিডেন্ট শি জিনপিং চীন-কিরগিজস্তান-উজবেকিস্তান রেলপথের ওপর জোর দেন।',
    ['talks | held | 2025-03-15 | sadyr-japarov,xi-jinping | CN KG | -'],
  ],
  [
    'envoys who come one after the other, at the ceremony told of before',
    'শনিবার বঙ্গভবনে নবনিযুক্ত দুই অনাবাসিক দূত পরিচয়পত্র পেশ করতে এলে রাষ্ট্রপতি মো. সাহাবুদ্দিন এ কথা বলেন। প্রথমে পরিচয়পত্র পেশ করেন ঘানার হাইকমিশনার কোয়াকু আসোমাহ-চেরেমেহ। পরে উরুগুয়ের রাষ্ট্রদূত আলবার্তো আন্তোনিও গুয়ানি রাষ্ট্রপতির কাছে পরিচয়পত্র হস্তান্তর করেন।',
    [
      'talks | held | 2025-03-15 | mohammed-shahabuddin,x-1mgsizdi6nz | BD GH | dhaka',
      'talks | held | 2025-03-15 | mohammed-shahabuddin,x-1avua3vlbd6 | BD UY | dhaka',
    ],
  ],
  ['nobody is told to receive the envoy', 'প্রথমে পরিচয়পত্র পেশ করেন নেপালের রাষ্ট্রদূত ঘনশ্যাম ভান্ডারি।', []],
  [
    'a state that welcomes a proposal, or says so',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের প্রস্তাবকে স্বাগত জানায় ভারত। মস্কোয় এক বিবৃতিতে ডোনাল্ড ট্রাম্পকে স্বাগত জানায় রাশিয়া।',
    [],
  ],
  [
    'who comes out of a sitting sat on the day on which they came',
    'শনিবার দুপুরে সচিবালয়ে যান ভারতের হাইকমিশনার প্রণয় ভার্মা। প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক শেষে তিনি জানান, ভিসা নিয়ে কথা হয়েছে।',
    ['talks | held | 2025-03-15 | muhammad-yunus,pranay-verma | BD IN | -'],
  ],
  [
    'a sitting on another day than that on which they came',
    'শনিবার দুপুরে সচিবালয়ে যান ভারতের হাইকমিশনার প্রণয় ভার্মা। গত মাসে প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক শেষে তিনি জানান, ভিসা নিয়ে কথা হয়েছে।',
    ['talks | held | 2025-02 | muhammad-yunus,pranay-verma | BD IN | -'],
  ],
  [
    'who went to another city need not have sat there',
    'শনিবার দুপুরে দিল্লি যান ভারতের হাইকমিশনার প্রণয় ভার্মা। প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক শেষে তিনি জানান, ভিসা নিয়ে কথা হয়েছে।',
    ['talks | held | - | muhammad-yunus,pranay-verma | BD IN | -'],
  ],
  [
    'the days of a conference whose last one is told',
    'মস্কোয় দুই দিনের ব্রিকস সম্মেলন চলছে, আজ তার শেষ দিন। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন তাতে যোগ দেন।',
    ['summit | held | 2025-03-15/2025-03-16 | vladimir-putin | RU BRICS | moscow'],
  ],
  [
    'the last day of something else',
    'মস্কোয় দুই দিনের ব্রিকস সম্মেলন চলছে, আজ মেলার শেষ দিন। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন তাতে যোগ দেন।',
    ['summit | held | - | vladimir-putin | RU BRICS | moscow'],
  ],
  [
    'one invited to a conference that will be, whoever comes',
    'সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে অংশ নিতে প্রধানমন্ত্রী শেখ হাসিনাকে আমন্ত্রণ জানিয়েছেন বাদশাহ সালমান বিন আবদুল আজিজ আল সৌদ।',
    ['summit | planned | - | salman-of-saudi-arabia,sheikh-hasina | BD SA | SA'],
  ],
  [
    'what was to be, and a summary that breaks off behind but',
    'পাকিস্তানে যাওয়ার কথা ছিল যুক্তরাষ্ট্রের ভাইস প্রেসিডেন্ট জেডি ভ্যান্সের। তবে হোয়াইট হাউস নিশ্চিত করেছে যে, তিনি আপাতত',
    ['visit | cancelled | - | jd-vance | PK US | PK'],
  ],
  [
    'what is to be, and a summary that breaks off',
    'পাকিস্তানে যাওয়ার কথা রয়েছে যুক্তরাষ্ট্রের ভাইস প্রেসিডেন্ট জেডি ভ্যান্সের। তবে হোয়াইট হাউস',
    ['visit | planned | - | jd-vance | PK US | PK'],
  ],
  [
    'journeys listed, each with its time in brackets',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি তাঁর প্রথম সফরে নেপাল (আগস্ট ২০১৪), শ্রীলঙ্কা (মার্চ ২০১৫) ও বাংলাদেশে (জুন ২০১৫) বিপুল অভ্যর্থনা পেয়েছিলেন।',
    [
      'visit | held | 2014-08 | narendra-modi | IN NP | NP',
      'visit | held | 2015-03 | narendra-modi | IN LK | LK',
      'visit | held | 2015-06 | narendra-modi | BD IN | BD',
    ],
  ],
  [
    'numbers in brackets are no times',
    'চীনের প্রেসিডেন্ট শি জিনপিং রাশিয়া (১৪ কোটি) ও ফ্রান্স (৭ কোটি) সফরে গেছেন।',
    ['visit | held | - | xi-jinping | CN FR RU | -'],
  ],
  [
    'sittings that were so and so, respectively',
    'বাংলাদেশ ও ভারতের যৌথ পরামর্শক কমিশনের প্রথম বৈঠক ২০১২ সালের ফেব্রুয়ারিতে দিল্লিতে অনুষ্ঠিত হয়েছে। জেসিসির দ্বিতীয় ও তৃতীয় বৈঠক যথাক্রমে ২০১৩ ও ২০১৪ সালে ঢাকা ও দিল্লিতে অনুষ্ঠিত হয়েছে।',
    [
      'talks | held | 2012-02 | - | BD IN | new-delhi',
      'talks | held | 2013 | - | BD IN | dhaka',
      'talks | held | 2014 | - | BD IN | new-delhi',
    ],
  ],
  [
    'topics that were so and so, respectively',
    'বাংলাদেশ ও ভারতের পররাষ্ট্রসচিবদের বৈঠকে যথাক্রমে পানি ও বাণিজ্য নিয়ে কথা হয়েছে।',
    ['talks | held | - | - | BD IN | -'],
  ],
  [
    'whom on which day is not read',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি যথাক্রমে সোমবার ও মঙ্গলবার রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ও চীনের প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে বৈঠক করেন।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | - | narendra-modi,xi-jinping | CN IN | -',
    ],
  ],
  [
    'who brought two together is told behind',
    'কঙ্গোর প্রেসিডেন্ট ফেলিক্স শিসেকেদি ও রুয়ান্ডার প্রেসিডেন্ট পল কাগামের বৈঠক হয়েছে দোহায়। দুই ঘণ্টার ওই রুদ্ধদ্বার আলোচনার আয়োজক ছিলেন কাতারের আমির শেখ তামিম বিন হামাদ আল থানি।',
    ['talks | held | - | felix-tshisekedi,paul-kagame,tamim-bin-hamad-al-thani | CD QA RW | doha'],
  ],
  [
    'who spoke before they met need not be there',
    'কঙ্গোর প্রেসিডেন্ট ফেলিক্স শিসেকেদি ও রুয়ান্ডার প্রেসিডেন্ট পল কাগামের বৈঠক হয়েছে দোহায়। বৈঠকের আগে কাতারের আমির শেখ তামিম বিন হামাদ আল থানি বক্তব্য দেন।',
    ['talks | held | - | felix-tshisekedi,paul-kagame | CD RW | doha'],
  ],
  [
    'the state that holds a conference of an organisation',
    '২০২৬ সালে জি-২০ সম্মেলনের আয়োজন করবে যুক্তরাষ্ট্র। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন তা জানেন।',
    ['summit | planned | 2026 | - | US G20 | US'],
  ],
  [
    'and one more of those told of before',
    '২০২৩ সালের মে মাসে সিআনে প্রথম চীন-মধ্য এশিয়া শীর্ষ সম্মেলন অনুষ্ঠিত হয়। ২০২৭ সালে তৃতীয় সম্মেলনের আয়োজন করবে চীন। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন তা জানেন।',
    ['summit | held | 2023-05 | - | CN | -', 'summit | planned | 2027 | - | CN | CN'],
  ],
  [
    'a conference of traders',
    'আগামী বছর এক ব্যবসায়ী সম্মেলনের আয়োজন করবে ভারত। রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন তা জানেন।',
    [],
  ],
  [
    'two leaders: the guest, and the only one of that state named just before',
    'চুক্তির সময় পাশে দাঁড়িয়ে ছিলেন গ্রিসের প্রধানমন্ত্রী আলেক্সিস সিপ্রাস এবং ম্যাসেডোনিয়ার প্রধানমন্ত্রী জোরান জায়েভ। এরপর ম্যাসেডোনিয়ার ওতেশেভো গ্রামে যান সিপ্রাস। সেখানে দুপুরের খাবার টেবিলে প্রায় এক ঘণ্টা কথা বলেন দুই নেতা।',
    [
      'visit | held | - | alexis-tsipras,zoran-zaev(host) | GR MK | MK',
      'talks | held | - | alexis-tsipras,zoran-zaev | GR MK | MK',
    ],
  ],
  [
    'of that state two were named: neither',
    'চুক্তির সময় পাশে দাঁড়িয়ে ছিলেন গ্রিসের প্রধানমন্ত্রী আলেক্সিস সিপ্রাস, ম্যাসেডোনিয়ার প্রধানমন্ত্রী জোরান জায়েভ ও ম্যাসেডোনিয়ার প্রেসিডেন্ট গিয়র্গে ইভানভ। এরপর ম্যাসেডোনিয়ার ওতেশেভো গ্রামে যান সিপ্রাস। সেখানে প্রায় এক ঘণ্টা কথা বলেন দুই নেতা।',
    ['visit | held | - | alexis-tsipras | GR MK | MK', 'talks | held | - | alexis-tsipras | GR MK | MK'],
  ],
  [
    'who came there after another',
    'রুশ পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ ২০২৩ সালের সেপ্টেম্বরে ঢাকা ঘুরে যান। তার তিন দিন পরই এসেছিলেন ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    [
      'visit | held | 2023-09 | sergey-lavrov | BD RU | dhaka',
      'visit | held | 2023-09 | emmanuel-macron | BD FR | dhaka',
    ],
  ],
  [
    'who comes there next',
    'গত জুনে ঢাকায় এসেছিলেন পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার। আগামী মাসে আসবেন প্রধানমন্ত্রী শাহবাজ শরিফ।',
    [
      'visit | held | 2024-06 | ishaq-dar | BD PK | dhaka',
      'visit | planned | 2025-04 | shehbaz-sharif | BD PK | dhaka',
    ],
  ],
  [
    'who came to power, and not there',
    'গত জুনে ঢাকায় এসেছিলেন পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার। ক্ষমতায় এসেছেন শাহবাজ শরিফ।',
    ['visit | held | 2024-06 | ishaq-dar | BD PK | dhaka'],
  ],
  [
    'an invitation that the next sentence says was accepted',
    'ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানান মোদি। ট্রাম্প তা গ্রহণ করেছেন।',
    ['visit | planned | - | donald-trump | IN US | IN'],
  ],
  [
    'an invitation that was not accepted',
    'মোদিকে মস্কো সফরের আমন্ত্রণ জানিয়েছেন পুতিন। মোদি সেই আমন্ত্রণ গ্রহণ করেননি।',
    ['visit | proposed | - | narendra-modi | IN RU | moscow'],
  ],
  [
    'what was to be, and was put off when others stayed away',
    'সার্ক সম্মেলন ২০১৬ সালে ইসলামাবাদে হওয়ার কথা ছিল। ভারত, বাংলাদেশসহ কয়েকটি দেশ অংশ না নেওয়ার ঘোষণা দিলে তা স্থগিত হয়।',
    ['summit | cancelled | 2016 | - | PK SAARC | islamabad'],
  ],
  [
    'a conference that is to be, whoever may come',
    'কোয়াড সম্মেলন এ বছর ভারতে হওয়ার কথা, তবে ট্রাম্প আসবেন কি না, নিশ্চিত নয়।',
    ['summit | planned | 2025 | - | IN Quad | IN'],
  ],
  [
    'the guest alone named, at talks of leaders where the other is at home',
    'সোমবার নভো-ওগারিয়োভোয় ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের বৈঠক হয়। গত কাল ক্রেমলিনে বাইশতম বার্ষিক শীর্ষ বৈঠকে অবশ্য শিশুমৃত্যুর প্রসঙ্গ তুলেছেন মোদি।',
    [
      'talks | held | 2025-03-10 | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | 2025-03-15 | narendra-modi,vladimir-putin | IN RU | moscow',
    ],
  ],
  [
    'a sitting there on another day, of nobody says whom',
    'সোমবার নভো-ওগারিয়োভোয় ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের বৈঠক হয়। গত কাল মস্কোয় এক বৈঠকে এই প্রসঙ্গ তুলেছেন মোদি।',
    ['talks | held | 2025-03-10 | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'talks of leaders in a third state',
    'সোমবার নভো-ওগারিয়োভোয় ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের বৈঠক হয়। গত কাল ভিয়েনায় শীর্ষ বৈঠকে এই প্রসঙ্গ তুলেছেন মোদি।',
    ['talks | held | 2025-03-10 | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a leg of the journey under way',
    'চার দিনের সফরে বৃহস্পতিবার ঢাকায় এসেছেন জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেস। শুক্রবার তিনি কক্সবাজারে যান।',
    ['visit | held | 2025-03-13 | antonio-guterres | BD UN | dhaka'],
  ],
  [
    'another journey to the same state',
    'গত জানুয়ারিতে লন্ডন সফর করেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। গত জুলাইয়ে তিনি স্কটল্যান্ডে যান।',
    [
      'visit | held | 2025-01 | donald-trump | GB US | london',
      'visit | held | 2024-07 | donald-trump | GB US | scotland',
    ],
  ],
  [
    'that one, whoever did something there',
    'যুক্তরাষ্ট্রের সঙ্গে তৃতীয় দফার আলোচনা শুরু করেছে বাংলাদেশ। ওয়াশিংটনে গতকাল শুরু হওয়া এই আলোচনায় নেতৃত্ব দিচ্ছেন বাণিজ্য উপদেষ্টা শেখ বশিরউদ্দীন।',
    ['talks | held | 2025-03-15 | - | BD US | washington'],
  ],
  [
    'what comes after that is yet to be, without a verb',
    'আজ সকালে রাষ্ট্রপতি ভবনে আনুষ্ঠানিক অভ্যর্থনা জানানো হবে শেখ হাসিনাকে। এরপর হায়দরাবাদ হাউসে মোদির সঙ্গে তাঁর একান্ত বৈঠক।',
    ['talks | planned | - | narendra-modi,sheikh-hasina | BD IN | new-delhi'],
  ],
  [
    'a journey made days ago is not the one under way',
    'শুক্রবার দিল্লি পৌঁছেছেন শেখ হাসিনা। আজ রাতে তাঁর ঢাকায় ফেরার কথা। মাত্র ১২ দিন আগে দিল্লি গিয়েছিলেন শেখ হাসিনা।',
    [
      'visit | held | 2025-03-14 | sheikh-hasina | BD IN | new-delhi',
      'visit | held | 2025-03-04 | sheikh-hasina | BD IN | new-delhi',
    ],
  ],
  [
    'behind the verb, and not where they go',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প জনমত জরিপে এগিয়ে গেছেন জর্জিয়ায়। ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি এসেছেন চীন থেকে।',
    [],
  ],
  ['what nobody may do is no journey', 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প বলেছেন, বাংলাদেশিরা ভারতে যেতে পারেন না।', []],
  [
    'a second half without a verb: the next place, on its own day',
    'জার্মান চ্যান্সেলর ওলাফ শলৎস সোমবার কিয়েভে যাচ্ছেন, মঙ্গলবার মস্কোয়।',
    [
      'visit | planned | 2025-03-17 | olaf-scholz | DE UA | kyiv',
      'visit | planned | 2025-03-18 | olaf-scholz | DE RU | moscow',
    ],
  ],
  [
    'a second half behind an এবং',
    'মার্কিন পররাষ্ট্রমন্ত্রী অ্যান্টনি ব্লিঙ্কেন ১৮ মার্চ কায়রো সফর করবেন এবং পরদিন দোহা।',
    [
      'visit | planned | 2025-03-18 | antony-blinken | EG US | cairo',
      'visit | planned | 2025-03-19 | antony-blinken | QA US | doha',
    ],
  ],
  [
    'a first half without a verb',
    'জার্মান চ্যান্সেলর ওলাফ শলৎস ১৪ মার্চ কিয়েভ এবং ১৫ মার্চ মস্কো সফর করেন।',
    [
      'visit | held | 2025-03-15 | olaf-scholz | DE RU | moscow',
      'visit | held | 2025-03-14 | olaf-scholz | DE UA | kyiv',
    ],
  ],
  [
    'a second half without a verb: the next one met',
    'ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ সোমবার মস্কোয় পুতিনের সঙ্গে বৈঠক করেন এবং পরদিন ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কির সঙ্গে।',
    [
      'talks | held | 2025-03-10 | emmanuel-macron,vladimir-putin | FR RU | moscow',
      'talks | held | 2025-03-11 | emmanuel-macron,volodymyr-zelenskyy | FR UA | -',
    ],
  ],
  [
    'a second half with a verb of its own',
    'ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ সোমবার মস্কোয় যান, মঙ্গলবার ইউক্রেনে যুদ্ধ শুরু হয়।',
    ['visit | held | 2025-03-10 | emmanuel-macron | FR RU | moscow'],
  ],
  [
    'a second half of what others do',
    'ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ সোমবার পুতিনের সঙ্গে বৈঠক করেন, মঙ্গলবার জেলেনস্কির সঙ্গে ছবি প্রকাশ করা হয়।',
    ['talks | held | 2025-03-10 | emmanuel-macron,vladimir-putin | FR RU | -'],
  ],
  [
    'a second half at home',
    'ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ সোমবার মস্কোয় যান, মঙ্গলবার প্যারিসে।',
    ['visit | held | 2025-03-10 | emmanuel-macron | FR RU | moscow'],
  ],
  [
    'a further round by its number alone',
    'গতকাল রোমে ইরান ও যুক্তরাষ্ট্রের দ্বিতীয় দফা পরোক্ষ আলোচনা হয়। তৃতীয় দফা বসবে আগামী শনিবার, আবার মাসকাটে।',
    ['talks | held | 2025-03-15 | - | IR US | rome', 'talks | planned | 2025-03-22 | - | IR US | muscat'],
  ],
  [
    'the first round behind the second',
    'গতকাল ইস্তাম্বুলে রাশিয়া ও ইউক্রেনের দ্বিতীয় দফার আলোচনা হয়। প্রথম দফাটি হয়েছিল ১ মার্চ, সৌদি আরবের রিয়াদে।',
    ['talks | held | 2025-03-15 | - | RU UA | istanbul', 'talks | held | 2025-03-01 | - | RU UA | riyadh'],
  ],
  [
    'the next round, by its number alone',
    'গতকাল ইস্তাম্বুলে রাশিয়া ও ইউক্রেনের মধ্যে বৈঠক হয়। পরবর্তী দফা ২ জুন জেনেভায় অনুষ্ঠিত হবে।',
    ['talks | held | 2025-03-15 | - | RU UA | istanbul', 'talks | planned | 2025-06-02 | - | RU UA | geneva'],
  ],
  [
    'a round that was put off',
    'গত ৩ জানুয়ারি রোমে ইরান ও যুক্তরাষ্ট্রের মধ্যে আলোচনা হয়। ফেব্রুয়ারিতে তৃতীয় দফায় বসার তারিখ ঠিক হয়েও তা পিছিয়ে যায়।',
    ['talks | held | 2025-01-03 | - | IR US | rome', 'talks | cancelled | 2025-02 | - | IR US | -'],
  ],
  [
    'a round of an election',
    'গতকাল রোমে ইরান ও যুক্তরাষ্ট্রের মধ্যে বৈঠক হয়। নির্বাচনের দ্বিতীয় দফা আগামী শনিবার হবে।',
    ['talks | held | 2025-03-15 | - | IR US | rome'],
  ],
  [
    'a round of voting',
    'গতকাল রোমে ইরান ও যুক্তরাষ্ট্রের মধ্যে বৈঠক হয়। দ্বিতীয় দফা ভোট হবে আগামী শনিবার।',
    ['talks | held | 2025-03-15 | - | IR US | rome'],
  ],
  [
    'a round of attacks',
    'গতকাল রোমে ইরান ও যুক্তরাষ্ট্রের মধ্যে বৈঠক হয়। প্রথম দফা হামলা হয় ১২ মার্চ।',
    ['talks | held | 2025-03-15 | - | IR US | rome'],
  ],
  [
    'someone seated in power',
    'ইমরান খানকে ক্ষমতায় বসিয়েছেন সেনাপ্রধান আসিম মুনির। ট্রাম্প চীনের পণ্যে শুল্ক বসিয়েছেন।',
    [],
  ],
  [
    "someone at one's side, in nothing but words",
    'পুতিনকে পাশে নিয়ে এগিয়ে যেতে চান শি জিনপিং। রাহুল গান্ধীকে পাশে বসিয়ে নরেন্দ্র মোদি বলেন, দেশ এগোচ্ছে।',
    [],
  ],
  [
    'তিনি is none of those who are called',
    'মার্কিন প্রেসিডেন্ট জো বাইডেন ভাষণ দিয়েছেন। সোমবার রাতে ভ্লাদিমির পুতিন ও শি জিনপিংকে টেলিফোন করেন তিনি।',
    [
      'call | held | 2025-03-10 | joe-biden,vladimir-putin | RU US | -',
      'call | held | 2025-03-10 | joe-biden,xi-jinping | CN US | -',
    ],
  ],
  [
    'তিনি is none of those who are met',
    'ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কি ভাষণ দিয়েছেন। সোমবার রাতে প্যারিসে এমানুয়েল মাখোঁ, ওলাফ শলৎস ও কিয়ার স্টারমারের সঙ্গে বৈঠক করেন তিনি।',
    [
      'talks | held | 2025-03-10 | emmanuel-macron,keir-starmer,olaf-scholz,volodymyr-zelenskyy | DE FR GB UA | paris',
    ],
  ],
  [
    "in someone's house, and with another",
    'চীনের রাষ্ট্রদূত ইয়াও ওয়েন প্রধানমন্ত্রী শেখ হাসিনার কার্যালয়ে গিয়ে মুখ্য সচিবের সঙ্গে সাক্ষাৎ করেন।',
    [],
  ],
  [
    'two who lead a party of their own',
    'আইনমন্ত্রী আনিসুল হক ও স্বরাষ্ট্রমন্ত্রী আসাদুজ্জামান খানের নেতৃত্বে দলের বৈঠক হয়।',
    [],
  ],
  ['news of what aircraft did', 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের বিমান হামলার খবর ভারতে পৌঁছায়।', []],
  [
    'who sit down again, and no word says to what',
    'রোমে গত শনিবার এমানুয়েল মাখোঁ ও ভ্লাদিমির পুতিনের বৈঠক হয়। আগামী মাসে মস্কোয় আবার বসবেন তাঁরা।',
    [
      'talks | held | 2025-03-15 | emmanuel-macron,vladimir-putin | FR RU | rome',
      'talks | planned | 2025-04 | emmanuel-macron,vladimir-putin | FR RU | moscow',
    ],
  ],
  [
    'two sides who are to sit again',
    'রোমে গত শনিবার ইরান ও যুক্তরাষ্ট্রের আলোচনা হয়। আগামী মাসে মাসকাটে আবার বসার কথা দুই পক্ষের।',
    ['talks | held | 2025-03-15 | - | IR US | rome', 'talks | planned | 2025-04 | - | IR US | muscat'],
  ],
  [
    'a commission of two states sits',
    'থাইল্যান্ড ও কম্বোডিয়া যুদ্ধবিরতিতে রাজি হয়েছে। আর ২৪ মার্চ কম্বোডিয়ার নমপেনে বসবে সাধারণ সীমান্ত কমিটি।',
    ['talks | planned | 2025-03-24 | - | KH TH | phnom-penh'],
  ],
  [
    'who sit on a stage',
    'রোমে গত শনিবার এমানুয়েল মাখোঁ ও ভ্লাদিমির পুতিনের বৈঠক হয়। তাঁরা আবার মঞ্চে বসবেন।',
    ['talks | held | 2025-03-15 | emmanuel-macron,vladimir-putin | FR RU | rome'],
  ],
  [
    'artists who are to sit on a stage',
    'এক বছর পর গ্রানাডায় মঞ্চে বসার কথা ছিল শিল্পীদের। ভারত ও পাকিস্তান আবার মাঠে বসবে।',
    [],
  ],
  [
    'so long they talked, and calls are told of beside it',
    'ইউক্রেন সীমান্তে সেনা বাড়ছে, ততই বাড়ছে টেলিফোনের ব্যস্ততা। শনিবার ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ এক ঘণ্টা কথা বলেছেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে।',
    ['call | held | 2025-03-15 | emmanuel-macron,vladimir-putin | FR RU | -'],
  ],
  [
    'they talked in a city, and a call is told of beside it',
    'ওয়াশিংটনে ডোনাল্ড ট্রাম্পের সঙ্গে কথা বলেছেন নেতানিয়াহু। এর আগে পুতিনকে ফোন করেন তিনি।',
    [
      'talks | held | - | benjamin-netanyahu,donald-trump | IL US | washington',
      'call | held | - | benjamin-netanyahu,vladimir-putin | IL RU | -',
    ],
  ],
  [
    'who rang, told by their talk with another',
    'নরেন্দ্র মোদি ভাষণ দেন। মঙ্গলবার রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে টানা ৪৫ মিনিট কথা হল তাঁর। চব্বিশ ঘণ্টা আগেই ফোনে ধরেছিলেন জার্মান চ্যান্সেলর ওলাফ শলৎসকে।',
    [
      'call | held | 2025-03-11 | narendra-modi,vladimir-putin | IN RU | -',
      'call | held | - | narendra-modi,olaf-scholz | DE IN | -',
    ],
  ],
  [
    'both sides: the one named and the guest told of before',
    'মাখোঁ ও পুতিন গত মাসে মস্কোয় বৈঠক করেন। এর আগে ২ জানুয়ারি ঢাকায় এসেছিলেন মিয়ানমারের মন্ত্রী চ টিন্ট সোয়ে। পররাষ্ট্রমন্ত্রী এ এইচ মাহমুদ আলীর সঙ্গে সেই বৈঠকে একটি কমিটি গঠনে রাজি হয় দুই পক্ষ।',
    [
      'talks | held | 2025-02 | emmanuel-macron,vladimir-putin | FR RU | moscow',
      'visit | held | 2025-01-02 | a-h-mahmood-ali(host),kyaw-tint-swe | BD MM | dhaka',
      'talks | held | - | a-h-mahmood-ali,kyaw-tint-swe | BD MM | dhaka',
    ],
  ],
  [
    'whom a guest only asks to see receives nobody',
    'তিন দিনের সফরে গতকাল মিয়ানমার গেছেন বাংলাদেশের স্বরাষ্ট্রমন্ত্রী আসাদুজ্জামান খান কামাল। তিনি স্টেট কাউন্সেলর অং সান সু চির সঙ্গে সাক্ষাৎ চেয়েছেন।',
    [
      'visit | held | 2025-03-15 | asaduzzaman-khan | BD MM | MM',
      'talks | proposed | - | asaduzzaman-khan,aung-san-suu-kyi | BD MM | MM',
    ],
  ],
  [
    'a time of day within the sentence, on the day of the sentence before',
    'শনিবার সকালে ঢাকায় নামেন নরেন্দ্র মোদি। সাভারে স্মৃতিসৌধে ফুল দিয়ে বিকেলে শেখ হাসিনার সঙ্গে একান্তে বসেন মোদি।',
    [
      'visit | held | 2025-03-15 | narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | 2025-03-15 | narendra-modi,sheikh-hasina | BD IN | dhaka',
    ],
  ],
  [
    'a time of day, on the day of what the same one did just before',
    'গতকাল সকালে মন্দিরে পূজা দেন নরেন্দ্র মোদি। দুপুরে ঢাকায় রাষ্ট্রপতি আবদুল হামিদের সঙ্গে বৈঠক করেন তিনি।',
    ['talks | held | 2025-03-15 | abdul-hamid,narendra-modi | BD IN | dhaka'],
  ],
  [
    'a time of day in another tense',
    'গতকাল সকালে মন্দিরে পূজা দেন নরেন্দ্র মোদি। দুপুরে ঢাকায় রাষ্ট্রপতি আবদুল হামিদের সঙ্গে বৈঠক করবেন তিনি।',
    ['talks | planned | - | abdul-hamid,narendra-modi | BD IN | dhaka'],
  ],
  [
    'a time of day is of the day at hand, whoever it was told of',
    'গতকাল সকালে শেয়ারবাজার পড়েছে। দুপুরে ঢাকায় রাষ্ট্রপতি আবদুল হামিদের সঙ্গে বৈঠক করেন নরেন্দ্র মোদি।',
    ['talks | held | 2025-03-15 | abdul-hamid,narendra-modi | BD IN | dhaka'],
  ],
  [
    'the next month of what was called off',
    'গত আগস্টের শেষ দিকে মুহাম্মদ ইউনূসকে টেলিফোন করেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান। পরের মাসে নিউইয়র্কে ইউনূস ও এরদোয়ানের যে বৈঠকের কথা ছিল, তা আর হয়নি।',
    [
      'call | held | 2024-08 | muhammad-yunus,recep-tayyip-erdogan | BD TR | -',
      'talks | cancelled | 2024-09 | muhammad-yunus,recep-tayyip-erdogan | BD TR | new-york',
    ],
  ],
  [
    'here, and no dateline tells where',
    'মিউনিখে বৃষ্টি হয়েছে। গতকাল সন্ধ্যায় এখানে পৌঁছান বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনা।',
    [],
  ],
  ['here, at home', 'ঢাকা, ১৬ মার্চ (বাসস) - বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনা আজ এখানে পৌঁছেছেন।', []],
  [
    'those who sit again next week',
    'ডোনাল্ড ট্রাম্প ও ভলোদিমির জেলেনস্কি বলেছেন, ফ্লোরিডায় তাদের আলোচনায় অগ্রগতি হয়েছে। উভয় দেশের প্রতিনিধিরা আগামী সপ্তাহে আবারও আলোচনায় বসবেন।',
    [
      'talks | held | - | donald-trump,volodymyr-zelenskyy | UA US | florida',
      'talks | planned | 2025-03 | - | UA US | -',
    ],
  ],
  [
    "the day one sets out is not the conference's",
    'আগামী রোববার রাতে জাতিসংঘ সাধারণ পরিষদের অধিবেশনে যোগ দিতে যুক্তরাষ্ট্রে রওনা হবেন মুহাম্মদ ইউনূস।',
    [
      'summit | planned | - | muhammad-yunus | BD UN | US',
      'visit | planned | 2025-03-23 | muhammad-yunus | BD US | US',
    ],
  ],
  [
    'what was said on a journey made',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস এ কথা বলেন। এর আগে গত মাসে মালয়েশিয়া সফরেও প্রধান উপদেষ্টা নির্বাচনের সময়সীমার কথা বলেছিলেন।',
    ['visit | held | 2025-02 | muhammad-yunus | BD MY | MY'],
  ],
  [
    'came, and met there, on one day',
    '৯ ডিসেম্বর ভারতের পররাষ্ট্র সচিব বিক্রম মিশ্রি ঢাকায় এলেন, আমাদের পররাষ্ট্র সচিব জসীম উদ্দিনের সঙ্গে পরামর্শ বৈঠক করলেন।',
    [
      'visit | held | 2024-12-09 | jashim-uddin(host),vikram-misri | BD IN | dhaka',
      'talks | held | 2024-12-09 | jashim-uddin,vikram-misri | BD IN | dhaka',
    ],
  ],
  [
    'a sitting without a verb, among what is to be',
    'শুক্রবার ঢাকায় পৌঁছাবেন শি চিন পিং। বিকেল ৩টায় শেখ হাসিনার সঙ্গে তাঁর দ্বিপক্ষীয় বৈঠক।',
    [
      'visit | planned | 2025-03-21 | sheikh-hasina(host),xi-jinping | BD CN | dhaka',
      'talks | planned | - | sheikh-hasina,xi-jinping | BD CN | dhaka',
    ],
  ],
  [
    'a sitting without a verb, after what one will do',
    'পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন বলেন, ২০ এপ্রিল রওনা হবো। পরদিন বেইজিংয়ে পররাষ্ট্রমন্ত্রী ওয়াং ইর সঙ্গে তাঁর বৈঠক।',
    ['talks | planned | 2025-04-21 | touhid-hossain,wang-yi | BD CN | beijing'],
  ],
  [
    'one who comes to power is no guest',
    '২০১৬ সালের মার্চে কিউবা সফর করেন বারাক ওবামা। এরপর এলেন ডোনাল্ড ট্রাম্প। তিনি আবার নিষেধাজ্ঞা দিলেন।',
    ['visit | held | 2016-03 | barack-obama | CU US | CU'],
  ],
  [
    'a round of a vote',
    'শনিবার মাসকাটে ইরান ও যুক্তরাষ্ট্রের আলোচনা হয়েছে। আগামী ২৩ মার্চ রোমানিয়ায় ভোট হবে। দ্বিতীয় দফা হবে ৬ এপ্রিল।',
    ['talks | held | 2025-03-15 | - | IR US | muscat'],
  ],
  [
    'the day of a telling',
    'শনিবার দিল্লিতে এক জনসভায় ভাষণ দেন মোদি। বিকেলে তিনি জানান, পুতিনের সঙ্গে বৈঠক হয়েছে।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'what was not said in it is no other meeting',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে একান্ত বৈঠকে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প শুল্ক নিয়ে একটি কথাও বলেননি।',
    ['talks | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'he sat down with someone',
    'বুধবার ঢাকায় আসেন ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর। বৃহস্পতিবার পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে তিনি বসেছিলেন।',
    [
      'visit | held | 2025-03-12 | s-jaishankar,touhid-hossain(host) | BD IN | dhaka',
      'talks | held | 2025-03-13 | s-jaishankar,touhid-hossain | BD IN | dhaka',
    ],
  ],
  [
    'they are those named in one breath',
    'অতিথি হলেন ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ও চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই। তাঁরা বুধবার ঢাকায় আসেন।',
    ['visit | held | 2025-03-12 | s-jaishankar,wang-yi | BD CN IN | dhaka'],
  ],
  [
    'two whom two sentences name',
    'ঘোষণা দেন ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর। প্রধান অতিথি ছিলেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস। পরে দুজনের মধ্যে একান্ত বৈঠক হয়।',
    ['talks | held | - | muhammad-yunus,s-jaishankar | BD IN | -'],
  ],
  [
    'over by an hour of the day told before',
    'গতকাল সকালে ঢাকায় আসেন ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি। পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে দুই ঘণ্টা কথা বলে তিনি বিকেলে যমুনায় যান।',
    [
      'visit | held | 2025-03-15 | touhid-hossain(host),vikram-misri | BD IN | dhaka',
      'talks | held | 2025-03-15 | touhid-hossain,vikram-misri | BD IN | dhaka',
    ],
  ],
  [
    'before what was signed on a day',
    'মস্কোয় গতকাল চুক্তিতে সই করেন ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ও রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ। সইয়ের আগে জয়শঙ্কর রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে ৪৫ মিনিট কথা বলেন।',
    [
      'talks | held | 2025-03-15 | s-jaishankar,sergey-lavrov | IN RU | moscow',
      'talks | held | 2025-03-15 | s-jaishankar,vladimir-putin | IN RU | -',
    ],
  ],
  [
    'who leads which side, behind the talks',
    'গতকাল শনিবার অষ্টম দফার এই সংলাপ হয়। তাতে মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন পররাষ্ট্রমন্ত্রী মার্কো রুবিও আর বাংলাদেশের পক্ষে ছিলেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন।',
    ['talks | held | 2025-03-15 | marco-rubio,touhid-hossain | BD US | -'],
  ],
  [
    'who leads a state there',
    'শুক্রবার দিল্লিতে বাংলাদেশ ও ভারতের বৈঠক হবে। এতে বাংলাদেশের নেতৃত্ব দেবেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন, ভারতের পক্ষে থাকবেন পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর।',
    ['talks | planned | 2025-03-21 | s-jaishankar,touhid-hossain | BD IN | new-delhi'],
  ],
  [
    'who is welcomed on a later day of the same stay',
    'শনিবার দিল্লিতে আসেন চীনের প্রেসিডেন্ট শি জিনপিং। রোববার সকালে রাষ্ট্রপতি ভবনে তাঁকে স্বাগত জানান প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    ['visit | held | 2025-03-15 | narendra-modi(host),xi-jinping | CN IN | new-delhi'],
  ],
  [
    'what is seen on a later day of the same stay',
    'চার দিনের সফরে বৃহস্পতিবার ঢাকায় এসেছেন জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেস। শুক্রবার তিনি কক্সবাজারে রোহিঙ্গা শিবির পরিদর্শন করেন।',
    ['visit | held | 2025-03-13 | antonio-guterres | BD UN | dhaka'],
  ],
  [
    'a voice tells of another',
    'চীনের প্রেসিডেন্ট শি জিনপিং এ মাসেই মস্কো যাচ্ছেন। ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ বলেন, সম্পর্ক গভীর করাই প্রেসিডেন্টের লক্ষ্য। সেখানে তিনি রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করবেন।',
    [
      'visit | planned | 2025-03 | vladimir-putin(host),xi-jinping | CN RU | moscow',
      'talks | planned | 2025-03 | vladimir-putin,xi-jinping | CN RU | moscow',
    ],
  ],
  [
    'this day is the one day just told',
    'শনিবার ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে পাশে নিয়ে এই আশ্বাস দিলেন শ্রীলঙ্কার প্রেসিডেন্ট অনুরা কুমার দিশানায়েকে। এদিন কলম্বোয় দুই নেতা বৈঠক করেন।',
    ['talks | held | 2025-03-15 | anura-kumara-dissanayake,narendra-modi | IN LK | colombo'],
  ],
  [
    'behind a welcome of the morning',
    'শুক্রবার ভারতে এসেছেন মালদ্বীপের প্রেসিডেন্ট মোহামেদ মুইজ্জু। শনিবার সকালে রাষ্ট্রপতি ভবনে তাঁকে স্বাগত জানান প্রধানমন্ত্রী নরেন্দ্র মোদি। তারপর হায়দরাবাদ হাউসে মোদি-মুইজ্জু বৈঠক হয়।',
    [
      'visit | held | 2025-03-14 | mohamed-muizzu,narendra-modi(host) | IN MV | IN',
      'talks | held | 2025-03-15 | mohamed-muizzu,narendra-modi | IN MV | new-delhi',
    ],
  ],
  [
    'who rang whom, behind a call that was told',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির মধ্যে টেলিফোনে কথা হয়েছে। আজ বিকেলে মুহাম্মদ ইউনূস দিল্লিতে ফোন করেন বলে জানিয়েছেন তাঁর প্রেসসচিব।',
    ['call | held | 2025-03-16 | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'somebody else who is rung',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির মধ্যে টেলিফোনে কথা হয়েছে। আজ বিকেলে মুহাম্মদ ইউনূস তাঁর মেয়েকে ফোন করেন।',
    ['call | held | - | muhammad-yunus,narendra-modi | BD IN | -'],
  ],
  [
    'months before what was signed',
    'গত সোমবার প্রধান উপদেষ্টা মুহাম্মদ ইউনূস চুক্তিতে সই করেন। সইয়ের আগে কয়েক মাস ধরে ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে তিনি আলোচনা করেন।',
    ['talks | held | - | muhammad-yunus,s-jaishankar | BD IN | -'],
  ],
  [
    'behind a ceremony of which nothing was told',
    'বৃহস্পতিবার ঢাকায় আসেন ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি। অনুষ্ঠান শেষে তিনি প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেন।',
    [
      'visit | held | 2025-03-13 | muhammad-yunus(host),vikram-misri | BD IN | dhaka',
      'talks | held | - | muhammad-yunus,vikram-misri | BD IN | dhaka',
    ],
  ],
  [
    'who comes in the morning sits down that day',
    'গতকাল শনিবার সকালে কিয়েভে পৌঁছান ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ। সেখানে প্রেসিডেন্ট ভলোদিমির জেলেনস্কির সঙ্গে বৈঠক করেন তিনি।',
    [
      'visit | held | 2025-03-15 | emmanuel-macron,volodymyr-zelenskyy(host) | FR UA | kyiv',
      'talks | held | 2025-03-15 | emmanuel-macron,volodymyr-zelenskyy | FR UA | kyiv',
    ],
  ],
  [
    'a guest of a later day, told before they came',
    'শনিবার দিল্লিতে কুচকাওয়াজে প্রধান অতিথি ছিলেন ফ্রান্সের প্রেসিডেন্ট এমানুয়েল মাখোঁ। তিন দিনের সফরে শুক্রবার ভারতে পৌঁছান তিনি।',
    ['visit | held | 2025-03-14 | emmanuel-macron | FR IN | IN'],
  ],
  [
    "that sitting in an organisation's house",
    'ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে বৈঠক করেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন। বুধবার নিউইয়র্কে জাতিসংঘের সদর দপ্তরে এ বৈঠক হয়।',
    ['talks | held | 2025-03-12 | s-jaishankar,touhid-hossain | BD IN | new-york'],
  ],
  [
    'they tell of it behind their sitting',
    'একমত হয়েছেন উত্তর কোরিয়ার নেতা কিম জং উন ও দক্ষিণ কোরিয়ার প্রেসিডেন্ট মুন জে-ইন। গতকাল শনিবার সীমান্তবর্তী গ্রাম পানমুনজমে ঐতিহাসিক বৈঠকের পর যৌথ ঘোষণায় তাঁরা এ কথা জানান।',
    ['talks | held | 2025-03-15 | kim-jong-un,moon-jae-in | KP KR | panmunjom'],
  ],
  [
    'the day on which somebody was to come who does not',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার আপাতত ঢাকায় আসছেন না। দুই দিনের জন্য তাঁর আসার কথা ছিল ২৭ এপ্রিল।',
    ['visit | cancelled | 2025-04-27 | ishaq-dar | BD PK | dhaka'],
  ],
  [
    'the day of landing there',
    'ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি ইসলামাবাদে গেছেন। শনিবার রাতে সেখানে নামেন তিনি।',
    ['visit | held | 2025-03-15 | abbas-araghchi | IR PK | islamabad'],
  ],
  [
    'two who sat down, and where and when',
    'নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন আনোয়ার ইব্রাহিম। দুজনে বসেন পুত্রাজায়ায়, বুধবার (১২ মার্চ)।',
    ['talks | held | 2025-03-12 | anwar-ibrahim,narendra-modi | IN MY | putrajaya'],
  ],
  [
    'who welcomes a guest is not whom the next sentence means',
    'শেখ হাসিনা নিউইয়র্কে পৌঁছেছেন। বিমানবন্দরে অভ্যর্থনা জানাতে হাজির ছিলেন রাষ্ট্রদূত মোহাম্মদ জিয়াউদ্দিন। পরে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে তাঁর বৈঠক হয়।',
    [
      'visit | held | - | sheikh-hasina | BD US | new-york',
      'talks | held | - | narendra-modi,sheikh-hasina | BD IN | -',
    ],
  ],
  [
    'a minister without his branch',
    'পররাষ্ট্রমন্ত্রী এ কে আব্দুল মোমেন দপ্তরে ছিলেন। মন্ত্রীর সঙ্গে সাক্ষাৎ করেন ভারতের হাইকমিশনার প্রণয় ভার্মা।',
    ['talks | held | - | a-k-abdul-momen,pranay-verma | BD IN | -'],
  ],
  [
    'two ministers, and a minister without a branch: nobody knows which',
    'ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ও চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই দপ্তরে ছিলেন। মন্ত্রীর সঙ্গে সাক্ষাৎ করেন জাপানের প্রধানমন্ত্রী সানায়ে তাকাইচি।',
    [],
  ],
  [
    'whose people they are does not act',
    'চীন সফর পিছিয়ে দিয়েছেন মার্কিন পররাষ্ট্রমন্ত্রী অ্যান্টনি ব্লিঙ্কেন। বাইডেন প্রশাসনের মন্ত্রীদের মধ্যে তিনিই প্রথম সেখানে যেতেন। প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে তাঁর দেখা করার কথা ছিল।',
    [
      'visit | cancelled | - | antony-blinken,xi-jinping(host) | CN US | CN',
      'talks | cancelled | - | antony-blinken,xi-jinping | CN US | CN',
    ],
  ],
  [
    'what was done right before a conference',
    'আগামীকাল আলাস্কায় আমেরিকা ও রাশিয়ার শীর্ষ সম্মেলন, তার ঠিক আগে লন্ডনে দেখা করলেন ভলোদিমির জেলেনস্কি ও কিয়ার স্টারমার।',
    [
      'summit | planned | 2025-03-17 | - | RU US | alaska',
      'talks | held | - | keir-starmer,volodymyr-zelenskyy | GB UA | london',
    ],
  ],
  [
    'two who may meet beside a conference are not told to attend it',
    'ব্যাংককে বিমসটেকের শীর্ষ সম্মেলন বসছে ৪ এপ্রিল। সম্মেলনের ফাঁকে ইউনূস-মোদি বৈঠকের সম্ভাবনা আছে। প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ও নরেন্দ্র মোদি তা জানেন।',
    [
      'summit | planned | 2025-04-04 | - | TH BIMSTEC | bangkok',
      'talks | proposed | - | muhammad-yunus,narendra-modi | BD IN | -',
    ],
  ],
  [
    'who had never been there before',
    'ইন্দোনেশিয়া গেছেন অস্ট্রেলিয়ার প্রধানমন্ত্রী টনি অ্যাবট। প্রধানমন্ত্রী হিসেবে অ্যাবট আগে সে দেশে যাননি।',
    ['visit | held | - | tony-abbott | AU ID | ID'],
  ],
  [
    'one holder of an office, named in full and by the first and last word',
    'ঢাকা সফররত ওআইসি মহাসচিব হিসাইন ব্রাহিম তাহা দেখা করেছেন প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে। ওআইসি মহাসচিব হিসেইন তাহা শনিবার ঢাকায় পৌঁছান।',
    [
      'talks | held | - | hissein-brahim-taha,sheikh-hasina | BD OIC | dhaka',
      'visit | held | 2025-03-15 | hissein-brahim-taha,sheikh-hasina(host) | BD OIC | dhaka',
    ],
  ],
  [
    'when the talks just told of began',
    'ঢাকায় দ্বিপক্ষীয় আলোচনায় বসেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন ও পাকিস্তানের উপপ্রধানমন্ত্রী ইসহাক দার। সকাল ১০টা নাগাদ রোববার (১৬ মার্চ) আলোচনা শুরু হয়।',
    ['talks | held | 2025-03-16 | ishaq-dar,touhid-hossain | BD PK | dhaka'],
  ],
  [
    'when the picture was taken',
    'পাকিস্তানের প্রধানমন্ত্রী নওয়াজ শরিফের সঙ্গে বৈঠক করেন প্রধানমন্ত্রী শেখ হাসিনা। ছবিটি তোলা হয় ১৪ই মার্চ, ২০২৫।',
    ['talks | held | 2025-03-14 | nawaz-sharif,sheikh-hasina | BD PK | -'],
  ],
  [
    'what is to be, and the visit during which it is to be',
    'ডোনাল্ড ট্রাম্পের সফরকালে সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে অংশ নিতে শেখ হাসিনাকে আমন্ত্রণ জানিয়েছেন বাদশাহ সালমান।',
    [
      'summit | planned | - | salman-of-saudi-arabia,sheikh-hasina | BD SA | SA',
      'visit | planned | - | donald-trump | SA US | SA',
    ],
  ],
  [
    'one sitting over, another begun',
    'ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠক শেষ করে ভলোদিমির জেলেনস্কির সঙ্গে দেখা করেন নরেন্দ্র মোদি।',
    [
      'talks | held | - | donald-trump,narendra-modi | IN US | -',
      'talks | held | - | narendra-modi,volodymyr-zelenskyy | IN UA | -',
    ],
  ],
  [
    'the day after it was over',
    'ডোনাল্ড ট্রাম্পের সঙ্গে বৈঠক শেষ হওয়ার পরদিন ভ্লাদিমির পুতিনের সঙ্গে ফোনে কথা বলেন নরেন্দ্র মোদি।',
    [
      'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | - | donald-trump,narendra-modi | IN US | -',
    ],
  ],
  [
    'said while it went on',
    'গত মাসে নরেন্দ্র মোদি ও ভ্লাদিমির পুতিনের বৈঠকের সময় জানানো হয়, তেল কেনা চলবে।',
    ['talks | held | 2025-02 | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'who welcomes a thing is whom it is about',
    'রুশ প্রেসিডেন্ট পুতিন যুদ্ধবিরতির ঘোষণা দিয়েছেন। এ সিদ্ধান্তকে স্বাগত জানিয়েছেন মার্কিন প্রেসিডেন্ট ট্রাম্প। পরে তিনি ইউক্রেনের প্রেসিডেন্ট জেলেনস্কির সঙ্গে বৈঠক করেন।',
    ['talks | held | - | donald-trump,volodymyr-zelenskyy | UA US | -'],
  ],
  [
    'called off some hours before',
    'যাত্রার কয়েক ঘণ্টা আগে ঢাকা সফর বাতিল করেন নরেন্দ্র মোদি।',
    ['visit | cancelled | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'called off before that',
    'এর আগে নরেন্দ্র মোদির ঢাকা সফর বাতিল করা হয়।',
    ['visit | cancelled | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'until they sit',
    'ভ্লাদিমির পুতিন ও নরেন্দ্র মোদি বৈঠকে না বসা পর্যন্ত যুদ্ধ চলবে।',
    ['talks | planned | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'what kind of visit, and no place',
    'ডোনাল্ড ট্রাম্পের ঝটিকা সফরকালে নরেন্দ্র মোদি তাঁকে উপহার দেন।',
    ['visit | held | - | donald-trump,narendra-modi(host) | IN US | IN'],
  ],
  [
    'one who comes, and another who meets others',
    'ঢাকা সফরে আসছেন নরেন্দ্র মোদি এবং ব্যবসায়ীদের সঙ্গে বৈঠক করবেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    ['visit | planned | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'advised at the sitting',
    'ভ্লাদিমির পুতিনের সঙ্গে বৈঠকে পরামর্শ দেন নরেন্দ্র মোদি, ভলোদিমির জেলেনস্কিকে ছাড় দিতে।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'এদিন is no day of history',
    '১৯৭১ সালের ২৬ মার্চ স্বাধীনতা ঘোষণা হয়। যুদ্ধ চলে। মানুষ মরে। দেশ মুক্ত হয়। উৎসব হয়। এদিন প্রধানমন্ত্রী নরেন্দ্র মোদি ও প্রেসিডেন্ট ভ্লাদিমির পুতিন দিল্লিতে বৈঠক করেন।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'এদিন is no day ahead',
    'আগামী ২০ মার্চ পরীক্ষা। সবাই পড়ে। বই আছে। ঘর আছে। আলো আছে। এদিনই প্রধানমন্ত্রী নরেন্দ্র মোদি ও প্রেসিডেন্ট ভ্লাদিমির পুতিনের ফোনালাপ হয়েছে।',
    ['call | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'a picture from the archive',
    'হোয়াইট হাউসে বৈঠক করেন ডোনাল্ড ট্রাম্প ও ভ্লাদিমির পুতিন। ছবিটি তোলা হয় ২০১৯ সালের ২৮ জুন।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | washington'],
  ],
  [
    'another debate, begun on another day',
    'ঢাকায় বৈঠক করেছেন নরেন্দ্র মোদি ও মুহাম্মদ ইউনূস। রোববার সংসদে বাজেট আলোচনা শুরু হয়।',
    ['talks | held | - | muhammad-yunus,narendra-modi | BD IN | dhaka'],
  ],
  [
    'where else the visitor is to go',
    'নরেন্দ্র মোদি ঢাকা সফর করেছেন। ২৭ এপ্রিল নরেন্দ্র মোদির সংসদে যাওয়ার কথা রয়েছে।',
    ['visit | held | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'whose name a line bears',
    'ব্রিটিশ ভারতের পররাষ্ট্রসচিব হেনরি মার্টিমার ডুরান্ড সীমান্ত আঁকেন। দোহায় পাকিস্তান ও আফগানিস্তান ডুরান্ড লাইন নিয়ে আলোচনায় বসে।',
    ['talks | held | - | - | AF PK | doha'],
  ],
  [
    'who supports what was said at a conference',
    'আরব লিগের ২০১৭ সালের সম্মেলনে এতে সমর্থন জানানো হয় এবং ইয়াসির আরাফাত এর সমর্থনে ছিলেন।',
    ['summit | held | 2017 | - | ArabLeague | -'],
  ],
  [
    'how one who fled went is no visit, and a visit stays one',
    'শেষ পর্যন্ত শেখ হাসিনাকে পালাতেই হলো। বিকেল ৫টা ৩৬ মিনিটে শেখ হাসিনা নয়াদিল্লি পৌঁছান। ২০২২ সালে দিল্লি সফর করেছিলেন শেখ হাসিনা।',
    ['visit | held | 2022 | sheikh-hasina | BD IN | new-delhi'],
  ],
  [
    'a conference called by its city is not of whichever organisation was named',
    'কোয়াড এখন চাপে পড়েছে। তিয়ানজিন সম্মেলনে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি বন্ধুত্বের অঙ্গীকার করেছেন।',
    ['summit | held | - | narendra-modi | IN | tianjin'],
  ],
  [
    'whom a conference is told for',
    '১৯৭৭ সালে জাতিসংঘের সাধারণ অধিবেশনে বাংলাদেশের পক্ষ থেকে পানির বিষয়টি উপস্থাপন করা হয়।',
    ['summit | held | 1977 | - | BD UN | -'],
  ],
  [
    'who speaks from there',
    '৬ নভেম্বর গ্লাসগোতে অনুষ্ঠিত জলবায়ু সম্মেলন চলাকালে সেখান থেকে প্রতিমন্ত্রী নসরুল হামিদ বলেছিলেন, তেলের দাম কমবে।',
    ['summit | held | 2024-11-06 | nasrul-hamid | BD COP | glasgow'],
  ],
  [
    'the other one of the call is whom he invites too',
    'পুতিন হাসছেন। ট্রাম্প তাঁর সঙ্গে ৯০ মিনিট ধরে ফোনে আলাপ করে, তাঁকে সৌদি আরবে এক সম্মেলনে আমন্ত্রণ জানিয়েছেন।',
    [
      'call | held | - | donald-trump,vladimir-putin | RU US | -',
      'summit | proposed | - | donald-trump,vladimir-putin | RU US | SA',
    ],
  ],
  [
    'somebody else acts in between',
    'পুতিন হাসছেন। ট্রাম্প তাঁর সঙ্গে কথা বলেছেন। জেলেনস্কি তাঁকে কিয়েভ সফরে আমন্ত্রণ জানিয়েছেন।',
    [
      'talks | held | - | donald-trump,vladimir-putin | RU US | -',
      'visit | proposed | - | donald-trump | UA US | kyiv',
    ],
  ],
  [
    'who was there stands behind a dash',
    'ঢাকায় পররাষ্ট্রমন্ত্রী খলিলুর রহমানের সঙ্গে জাপানের রাষ্ট্রদূত সাইদা শিনইচির বৈঠক হয়। বৈঠকে উপস্থিত ছিলেন— প্রধানমন্ত্রীর উপদেষ্টা হুমায়ুন কবির, পররাষ্ট্রসচিব আসাদ আলম সিয়াম প্রমুখ।',
    ['talks | held | - | asad-alam-siam,khalilur-rahman,shinichi-saida,x-8yrz0jgw58 | BD JP | dhaka'],
  ],
  [
    'who was there stands behind a colon',
    'ঢাকায় পররাষ্ট্রমন্ত্রী খলিলুর রহমানের সঙ্গে জাপানের রাষ্ট্রদূত সাইদা শিনইচির বৈঠক হয়। বৈঠকে উপস্থিত ছিলেন: প্রধানমন্ত্রীর উপদেষ্টা হুমায়ুন কবির।',
    ['talks | held | - | khalilur-rahman,shinichi-saida,x-8yrz0jgw58 | BD JP | dhaka'],
  ],
  [
    'it begins on the weekday behind the verb',
    'ইরান ও যুক্তরাষ্ট্রের মধ্যে আলোচনা শুরু হচ্ছে শুক্রবার।',
    ['talks | planned | 2025-03-21 | - | IR US | -'],
  ],
  [
    'it begins from that weekday on',
    'শুক্রবার থেকে জেনেভায় শুরু হচ্ছে ডব্লিউটিওর সম্মেলন।',
    ['summit | planned | 2025-03-21 | - | CH WTO | geneva'],
  ],
  [
    'a house that stands for its government is in its city',
    'প্রেসিডেন্ট শি জিনপিং বেইজিংয়ের গ্রেট হলে বাংলাদেশের প্রধানমন্ত্রী তারেক রহমানের সঙ্গে সাক্ষাৎ করেন।',
    ['talks | held | - | tarique-rahman,xi-jinping | BD CN | beijing'],
  ],
  [
    'who did one thing goes on to the next',
    'পুতিন সম্মেলনে ভাষণ দেন এবং পরে বেইজিং যান।',
    ['visit | held | - | vladimir-putin | CN RU | beijing'],
  ],
  [
    'the same with the day between',
    'জিয়া-উল-হক একই নীতি অব্যাহত রেখেছিলেন এবং ১৯৭৭ সালের অক্টোবরে কাবুলে চলে যান।',
    ['visit | held | 1977-10 | zia-ul-haq | AF PK | kabul'],
  ],
  [
    'the same behind a comma',
    'পুতিন ভাষণ দেন, পরে বেইজিং যান।',
    ['visit | held | - | vladimir-putin | CN RU | beijing'],
  ],
  [
    'a motion of two words is yet to come',
    'ডিসেম্বরে দিল্লিতে পা রাখবেন পুতিন।',
    ['visit | planned | 2025-12 | vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'about to',
    'সোমবার দিল্লিতে পা রাখতে চলেছেন পুতিন।',
    ['visit | planned | 2025-03-17 | vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'who will leave is there, and not since the weekday past',
    'সোমবার দিল্লি ছাড়বেন পুতিন।',
    ['visit | held | - | vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'whose guests sit at his table',
    'বাইডেনের আমন্ত্রণে হোয়াইট হাউসে রাষ্ট্রীয় নৈশভোজে অংশ নেন মোদি।',
    ['talks | held | - | joe-biden,narendra-modi | IN US | washington'],
  ],
  [
    'what came up at the sitting is to be, not the sitting',
    'সৌদি আরবে রুবিও-লাভরভ বৈঠকে সম্পর্ক স্বাভাবিক করার কথা ওঠে।',
    ['talks | held | - | marco-rubio,sergey-lavrov | RU US | SA'],
  ],
  [
    'thanked for a call',
    'ফোন করায় মোদিকে ধন্যবাদ জানান ট্রাম্প।',
    ['call | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'thanked for a call to somebody else',
    'ট্রাম্পকে ফোন করার জন্য মোদিকে ধন্যবাদ জানান জয়শঙ্কর।',
    ['call | held | - | donald-trump,narendra-modi | IN US | -'],
  ],
  [
    'thanked for having come',
    'ঢাকায় আসার জন্য মোদিকে ধন্যবাদ জানান শেখ হাসিনা।',
    ['visit | held | - | narendra-modi | BD IN | dhaka'],
  ],
  [
    'what is promised there',
    'মোদির সঙ্গে বৈঠকে বন্ধন মজবুত করার কথা দিয়েছেন শেখ হাসিনা।',
    ['talks | held | - | narendra-modi,sheikh-hasina | BD IN | -'],
  ],
  [
    'when they met, and not if',
    'মোদির সঙ্গে দেখা হলে পুতিন তাঁকে ধন্যবাদ জানান।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | -'],
  ],
  [
    'across what else was done that day',
    'শনিবার সকালে ঢাকায় পা রাখেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। দুপুরে জাদুঘর ঘুরে দেখেন তিনি। পরিদর্শন বইয়ে সই করেন। গাছের চারা লাগান। বিকালে শেখ হাসিনার সঙ্গে বৈঠক করেন মোদি।',
    [
      'visit | held | 2025-03-15 | narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | 2025-03-15 | narendra-modi,sheikh-hasina | BD IN | dhaka',
    ],
  ],
  [
    'not across another day',
    'শনিবার সকালে ঢাকায় পা রাখেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। রোববার জাদুঘর ঘুরে দেখেন তিনি। পরিদর্শন বইয়ে সই করেন। গাছের চারা লাগান। বিকালে শেখ হাসিনার সঙ্গে বৈঠক করেন মোদি।',
    [
      'visit | held | 2025-03-15 | narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | - | narendra-modi,sheikh-hasina | BD IN | dhaka',
    ],
  ],
  [
    'the first of that day',
    'সোমবার সকালে ঢাকায় নামেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি। প্রথমে প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে বৈঠক করেন তিনি।',
    [
      'visit | held | 2025-03-10 | narendra-modi,sheikh-hasina(host) | BD IN | dhaka',
      'talks | held | 2025-03-10 | narendra-modi,sheikh-hasina | BD IN | dhaka',
    ],
  ],
  [
    'beside a conference that tells of nobody',
    'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি প্রায় চল্লিশ মিনিট কথা বলেছেন। বিমসটেকের ষষ্ঠ শীর্ষ সম্মেলনের পাশাপাশি এই বৈঠক হয়েছে।',
    [
      'talks | held | - | muhammad-yunus,narendra-modi | BD IN | -',
      'summit | held | - | muhammad-yunus,narendra-modi | BD IN BIMSTEC | -',
    ],
  ],
  [
    'beside a conference, of the two',
    'বৈঠকে বসলেন নরেন্দ্র মোদি ও শি জিনপিং। কাজানে ব্রিকস সম্মেলনের ফাঁকে বুধবার পঞ্চাশ মিনিট কথা হয় দুই নেতার।',
    [
      'talks | held | 2025-03-12 | narendra-modi,xi-jinping | CN IN | kazan',
      'summit | held | 2025-03-12 | narendra-modi,xi-jinping | CN IN BRICS | kazan',
    ],
  ],
  [
    'in the delegation',
    'শি জিনপিংয়ের সঙ্গে বৈঠক করেছেন মুহাম্মদ ইউনূস। বাংলাদেশ প্রতিনিধিদলে আরও ছিলেন পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেন।',
    ['talks | held | - | muhammad-yunus,touhid-hossain,xi-jinping | BD CN | -'],
  ],
  [
    'not in the delegation',
    'শি জিনপিংয়ের সঙ্গে বৈঠক করেছেন মুহাম্মদ ইউনূস। প্রতিনিধিদলে পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেন ছিলেন না।',
    ['talks | held | - | muhammad-yunus,xi-jinping | BD CN | -'],
  ],
  [
    'who led a team',
    'শুক্রবার ইস্তাম্বুলে আলোচনায় বসে রাশিয়া ও ইউক্রেন। রুশ দলের নেতৃত্বে ছিলেন প্রেসিডেন্টের সহকারী ভ্লাদিমির মেদিনস্কি।',
    ['talks | held | 2025-03-14 | vladimir-medinsky | RU UA | istanbul'],
  ],
  [
    'who led the team just told of',
    'নয়াদিল্লিতে ভারতীয় কর্মকর্তাদের সঙ্গে আলোচনায় বসে মার্কিন প্রতিনিধিদল। নেতৃত্বে ছিলেন মার্কিন বাণিজ্যমন্ত্রী হাওয়ার্ড লুটনিক।',
    ['talks | held | - | howard-lutnick | IN US | new-delhi'],
  ],
  [
    'it lasted less',
    'আলোচনায় বসল রাশিয়া ও ইউক্রেন। শুক্রবার ইস্তাম্বুলে অনুষ্ঠিত এই আলোচনা দুই ঘণ্টাও স্থায়ী হয়নি।',
    ['talks | held | 2025-03-14 | - | RU UA | istanbul'],
  ],
  [
    'with whom he had just met',
    'কানাডার প্রধানমন্ত্রী জাস্টিন ট্রুডোর সঙ্গে বৈঠক হয় মুহাম্মদ ইউনূসের। জো বাইডেন এ কথা জানান। ট্রুডোর সঙ্গে আলোচনায় গুরুত্ব পায় ভিসা।',
    ['talks | held | - | justin-trudeau,muhammad-yunus | BD CA | -'],
  ],
  [
    'hoped for, and it came to nothing',
    'গত সেপ্টেম্বরে নিউইয়র্কে ইউনূস ও মোদির দেখা হতে পারে বলে আলোচনা ছিল। তখন সময়সূচি মিলছে না বলে ভারত জানিয়েছিল, ফলে সেটি আর হয়নি।',
    ['talks | cancelled | 2024-09 | muhammad-yunus,narendra-modi | BD IN | new-york'],
  ],
  [
    'put off, and not where the attack was',
    'গত এপ্রিলে ইসহাক দারের ঢাকায় আসার কথা ছিল। কিন্তু পেহেলগামে হামলার পর উত্তেজনা ছড়িয়ে পড়লে শেষ মুহূর্তে সে সফর স্থগিত করা হয়।',
    ['visit | cancelled | 2024-04 | ishaq-dar | BD PK | dhaka'],
  ],
  [
    'not with who only met him at the airport',
    'হাভানায় নেমে এলেন বারাক ওবামা। তাঁকে অভ্যর্থনা জানান কিউবার পররাষ্ট্রমন্ত্রী ব্রুনো রদ্রিগেস। সোমবার দুই নেতার বৈঠক হয়।',
    [
      'visit | held | - | barack-obama,bruno-rodriguez-parrilla(host) | CU US | havana',
      'talks | held | 2025-03-10 | barack-obama | CU US | havana',
    ],
  ],
  [
    'a surname is of the bearer named last before it',
    'প্রেসিডেন্ট রাউল কাস্ত্রো ভাষণ দেন। কাস্ত্রো ও বারাক ওবামার বৈঠক হয়েছে। ফিদেল কাস্ত্রো অসুস্থ।',
    ['talks | held | - | barack-obama,raul-castro | CU US | -'],
  ],
  [
    'by phone, for so long',
    '২০১৪ সালের ১৬ ডিসেম্বর টেলিফোনে প্রায় ৪৫ মিনিট কথা বলেন বারাক ওবামা ও রাউল কাস্ত্রো।',
    ['call | held | 2014-12-16 | barack-obama,raul-castro | CU US | -'],
  ],
  [
    'who travels along with the one just told of',
    'চার দিনের সফরে গত বুধবার চীনে পৌঁছান প্রধান উপদেষ্টা মুহাম্মদ ইউনূস। সফরসঙ্গীদের মধ্যে আছেন পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেন এবং ড. খলিলুর রহমান।',
    ['visit | held | 2025-03-12 | khalilur-rahman,muhammad-yunus,touhid-hossain | BD CN | CN'],
  ],
  [
    'a name spelt otherwise behind a short form',
    'ঢাকায় পৌঁছে বৈঠক করলেন ভারতের বিদেশসচিব বিক্রম মিস্রী। মিস্রীর সঙ্গে কথা বলেন মুহাম্মদ ইউনূস।',
    [
      'visit | held | - | muhammad-yunus(host),vikram-misri | BD IN | dhaka',
      'talks | held | - | muhammad-yunus,vikram-misri | BD IN | dhaka',
    ],
  ],
  [
    'a shortened name with a colon',
    'পররাষ্ট্র উপদেষ্টা মো: তৌহিদ হোসেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ানের সঙ্গে বৈঠক করেন।',
    ['talks | held | - | recep-tayyip-erdogan,touhid-hossain | BD TR | -'],
  ],
  [
    'before what will be',
    'ঢাকায় শেখ হাসিনার সঙ্গে মনমোহন সিংয়ের একান্ত বৈঠকের পর দুই দেশের প্রতিনিধিদল আলোচনায় বসবে।',
    ['talks | planned | - | manmohan-singh,sheikh-hasina | BD IN | dhaka'],
  ],
  [
    'who would go along',
    'প্রধানমন্ত্রী মনমোহন সিংয়ের সঙ্গী হয়ে মঙ্গলবার ঢাকা যাওয়ার কথা ছিল মমতা বন্দ্যোপাধ্যায়ের।',
    ['visit | planned | - | mamata-banerjee | BD IN | dhaka'],
  ],
  [
    'facing two of one side',
    'গত বুধবার জেডি ভ্যান্স ও মার্কো রুবিওর মুখোমুখি হয়েছিলেন ডেনমার্কের পররাষ্ট্রমন্ত্রী লার্স লোক্কে রাসমুসেন।',
    ['talks | held | 2025-03-12 | jd-vance,lars-lokke-rasmussen,marco-rubio | DK US | -'],
  ],
  [
    'an earlier call of another year',
    'প্রধানমন্ত্রী শেখ হাসিনার সঙ্গে টেলিফোনে কথা বলেছেন পাকিস্তানের প্রধানমন্ত্রী ইমরান খান। বুধবার দুপুর ১টার দিকে ফোন করেন তিনি। এর আগে গত বছরের অক্টোবরেও শেখ হাসিনাকে ফোন করেছিলেন ইমরান খান।',
    [
      'call | held | 2025-03-12 | imran-khan,sheikh-hasina | BD PK | -',
      'call | held | 2024-10 | imran-khan,sheikh-hasina | BD PK | -',
    ],
  ],
  [
    'whom তাঁর means behind a semicolon',
    'নেপালের প্রেসিডেন্ট বিদ্যা দেবী ভান্ডারীকে বরণ করেন রাষ্ট্রপতি মো. আবদুল হামিদ। ভুটানের প্রধানমন্ত্রী লোটে শেরিং তিন দিন ছিলেন; তাঁর সঙ্গে প্রধানমন্ত্রী শেখ হাসিনার বৈঠক হয়েছে।',
    [
      'visit | held | - | abdul-hamid(host),bidya-devi-bhandari | BD NP | BD',
      'talks | held | - | lotay-tshering,sheikh-hasina | BD BT | -',
    ],
  ],
  [
    'whose coming is told before a semicolon',
    'কিম জং উন ও পুতিন কথা বলেন দুই ঘণ্টা। বৃহস্পতিবার হ্যানয়ে নেমেছেন পুতিন; সেখানে প্রেসিডেন্ট তো লামের সঙ্গে তাঁর আলোচনায় বসার কথা।',
    [
      'visit | held | 2025-03-13 | to-lam(host),vladimir-putin | RU VN | hanoi',
      'talks | planned | - | to-lam,vladimir-putin | RU VN | hanoi',
    ],
  ],
  [
    'with whom a paragraph begins',
    'পররাষ্ট্রসচিব পর্যায়ের বৈঠক করে গেছেন আমনা বালুচ ও মো. জসীম উদ্দিন। ঢাকা সফর পিছিয়ে দিয়েছেন পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার।\nদারের ব্যস্ততা কম যাচ্ছে না। শনিবার কাবুলে গিয়ে তিনি আমির খান মুত্তাকির সঙ্গে বৈঠক করেন।',
    [
      'visit | cancelled | - | ishaq-dar | BD PK | dhaka',
      'visit | held | 2025-03-15 | amir-khan-muttaqi(host),ishaq-dar | AF PK | kabul',
      'talks | held | 2025-03-15 | amir-khan-muttaqi,ishaq-dar | AF PK | kabul',
    ],
  ],
  [
    'of one who held it before nobody else is meant',
    'ইসহাক দারের ঢাকা সফর স্থগিত হয়েছে। ২০১২ সালের নভেম্বরে সর্বশেষ পাকিস্তানের কোনো পররাষ্ট্রমন্ত্রী, হিনা রাব্বানি খার, বাংলাদেশে এসেছিলেন।',
    [
      'visit | cancelled | - | ishaq-dar | BD PK | dhaka',
      'visit | held | 2012-11 | hina-rabbani-khar | BD PK | BD',
    ],
  ],
  [
    'who met the guest in between is not whom the next sitting is of',
    'লন্ডনে শেখ হাসিনাকে অভ্যর্থনা জানান রাজা তৃতীয় চার্লস। শনিবার হোটেলে এসে শেখ হাসিনার সঙ্গে দেখা করে গেছেন দেশটির প্রতিমন্ত্রী লর্ড আহমদ।\nনিউইয়র্কে কম্বোডিয়ার প্রধানমন্ত্রী হুন সেনের সঙ্গে বুধবার দ্বিপক্ষীয় বৈঠক চূড়ান্ত।',
    [
      'visit | held | - | charles-iii(host),sheikh-hasina,x-1ypohse3lb3(host) | BD GB | london',
      'talks | held | 2025-03-15 | sheikh-hasina,x-1ypohse3lb3 | BD GB | london',
      'talks | planned | 2025-03-19 | hun-sen,sheikh-hasina | BD KH | new-york',
    ],
  ],
  [
    'two leaders of a paragraph that begins anew',
    'বৃহস্পতিবার নয়াদিল্লিতে বৈঠক করেন নরেন্দ্র মোদি ও সি চিন পিং। মোদি জানান, সিকে উদ্বেগের কথা বলেছেন।\nগতকাল রাষ্ট্রপতি প্রণব মুখার্জির সঙ্গেও চীনা প্রেসিডেন্টের দেখা হয়েছে।\nগত জুলাইয়ে ব্রাজিলের ফোর্তালেজায় মুখোমুখি হয়েছিলেন দুই নেতা।',
    [
      'talks | held | 2025-03-13 | narendra-modi,xi-jinping | CN IN | new-delhi',
      'talks | held | 2025-03-15 | pranab-mukherjee,xi-jinping | CN IN | -',
      'talks | held | 2024-07 | narendra-modi,xi-jinping | CN IN | fortaleza',
    ],
  ],
  [
    'two prime ministers, and not who was met in between',
    'দিল্লিতে শনিবার বৈঠক করেন নরেন্দ্র মোদি ও কিয়ার স্টারমার। পরে স্টারমারের সঙ্গে মুখ্যমন্ত্রী মমতা বন্দ্যোপাধ্যায়ের কথা হয় সোমবার।\nগত জুনে কানাডায় মুখোমুখি বসেছিলেন দুই প্রধানমন্ত্রী।',
    [
      'talks | held | 2025-03-15 | keir-starmer,narendra-modi | GB IN | new-delhi',
      'talks | held | 2025-03-10 | keir-starmer,mamata-banerjee | GB IN | -',
      'talks | held | 2024-06 | keir-starmer,narendra-modi | GB IN | CA',
    ],
  ],
  [
    'a journey of him whom the sentence means',
    'টোকিওতে ফুমিও কিশিদা ও সফররত প্রেসিডেন্ট ইউন সুক ইওলের মধ্যে বৈঠক হয়।\nকিশিদা সিউলে যাবেন কি না, তা ঠিক হয়নি।\nইউনের বিমান ওড়ার আগে ক্ষেপণাস্ত্র ছোড়ে উত্তর কোরিয়া। দুই দিনের সফরের দ্বিতীয় দিন আজ তাঁর দেশে ফেরার কথা।',
    [
      'visit | held | 2025-03-15/2025-03-16 | yoon-suk-yeol | JP KR | tokyo',
      'visit | proposed | - | fumio-kishida | JP KR | seoul',
    ],
  ],
  [
    'three leaders, each alone',
    'ভলোদিমির জেলেনস্কি, ওলাফ শলৎজ ও মেটে ফ্রেডেরিকসেন—শনিবার তিন নেতার সঙ্গে পৃথক বৈঠক করেছেন শেখ হাসিনা।',
    [
      'talks | held | 2025-03-15 | sheikh-hasina,volodymyr-zelenskyy | BD UA | -',
      'talks | held | 2025-03-15 | olaf-scholz,sheikh-hasina | BD DE | -',
      'talks | held | 2025-03-15 | mette-frederiksen,sheikh-hasina | BD DK | -',
    ],
  ],
  [
    'where one left is not where the sitting was',
    'চীন থেকে গতকাল এসে হিলারি ক্লিনটন যান অতিথি ভবনে; পররাষ্ট্রমন্ত্রী দীপু মনির সঙ্গে সেখানে হয় আনুষ্ঠানিক আলোচনা।',
    ['talks | held | - | dipu-moni,hillary-clinton | BD US | -'],
  ],
  [
    'a house of another city',
    'মঙ্গলবার বেইজিংয়ের মহা গণভবনে শি জিনপিংয়ের সঙ্গে কে পি শর্মা ওলির বৈঠক হয়।',
    ['talks | held | 2025-03-11 | k-p-sharma-oli,xi-jinping | CN NP | beijing'],
  ],
  [
    'there is where one was invited to',
    'চীন এই হস্তক্ষেপ পছন্দ করে না। দক্ষিণ আফ্রিকার প্রেসিডেন্ট সিরিল রামাফোসার আমন্ত্রণে মঙ্গলবার সেখানে পৌঁছান শেখ হাসিনা।',
    ['visit | held | 2025-03-11 | cyril-ramaphosa(host),sheikh-hasina | BD ZA | ZA'],
  ],
  [
    'whom the sentence names at its end',
    'মোদি ও পুতিন বৈঠক করেন।\nগত মাসে আলাস্কায় ডোনাল্ড ট্রাম্পের সঙ্গে তাঁর আলোচনার প্রসঙ্গ ভাষণে টানেন পুতিন।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
      'talks | held | 2025-02 | donald-trump,vladimir-putin | RU US | alaska',
    ],
  ],
  [
    'the day of the news goes on behind a paragraph of history',
    'গতকাল শনিবার ব্যাংককে বৈঠক করেন মুহাম্মদ ইউনূস ও নরেন্দ্র মোদি।\nগত বছরের ১৬ আগস্ট মোদিকে ফোন করেছিলেন ইউনূস।\nএকই দিন শ্রীলঙ্কার প্রধানমন্ত্রী হরিণী অমরাসুরিয়ার সঙ্গে বৈঠক করেন মুহাম্মদ ইউনূস।',
    [
      'talks | held | 2025-03-15 | muhammad-yunus,narendra-modi | BD IN | bangkok',
      'call | held | 2024-08-16 | muhammad-yunus,narendra-modi | BD IN | -',
      'talks | held | 2025-03-15 | harini-amarasuriya,muhammad-yunus | BD LK | -',
    ],
  ],
  [
    'what was wanted and refused',
    'নরেন্দ্র মোদির সঙ্গে বৈঠক চেয়েছিল ঢাকা, দিল্লি রাজি হয়নি।',
    ['talks | cancelled | - | narendra-modi | BD IN | -'],
  ],
  [
    'what was laid on and is off',
    'ইসহাক দারের ঢাকা সফর হচ্ছে না। ফলে পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেনের সঙ্গে ইসহাক দারের যে বৈঠক রাখা হয়েছিল, সেটিও বাতিল।',
    [
      'visit | cancelled | - | ishaq-dar,touhid-hossain(host) | BD PK | dhaka',
      'talks | cancelled | - | ishaq-dar,touhid-hossain | BD PK | dhaka',
    ],
  ],
  [
    'two that were prepared',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দারের সঙ্গে তৌহিদ হোসেনের বৈঠক এবং মুহাম্মদ ইউনূসের সঙ্গে সাক্ষাতের প্রস্তুতি ছিল।',
    ['talks | planned | - | ishaq-dar,touhid-hossain | BD PK | -'],
  ],
  [
    'what stays on when another is off',
    'কোয়াড সম্মেলন বাতিল করেছে অস্ট্রেলিয়া। মোদির সিডনি সফর অবশ্য বহাল।',
    ['summit | cancelled | - | - | Quad | -', 'visit | planned | - | narendra-modi | AU IN | sydney'],
  ],
  [
    'how they spoke when one rang',
    'বুধবার দুপুরে নরেন্দ্র মোদি ফোন করলে শেখ হাসিনার সঙ্গে তাঁর আলাপ হয়।',
    ['call | held | 2025-03-12 | narendra-modi,sheikh-hasina | BD IN | -'],
  ],
  [
    'by phone for half an hour',
    'কাসিম-জোমার্ত তোকায়েভ ও নিকোল পাশিনিয়ান শনিবার টেলিফোনে আধা ঘণ্টা কথা বলেন।',
    ['call | held | 2025-03-15 | kassym-jomart-tokayev,nikol-pashinyan | AM KZ | -'],
  ],
  [
    'what was not allowed',
    'গতকাল গাজায় যাওয়ার কথা ছিল জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেসের, ইসরায়েল অনুমতি দেয়নি।',
    ['visit | cancelled | 2025-03-15 | antonio-guterres | PS UN | gaza'],
  ],
  [
    'the day of what is not to be',
    'বৃহস্পতিবার নিউইয়র্কে যাওয়া হচ্ছে না ইরানের পররাষ্ট্রমন্ত্রী মোহাম্মদ জাভাদ জারিফের।',
    ['visit | cancelled | 2025-03-20 | mohammad-javad-zarif | IR US | new-york'],
  ],
  [
    'not today but tomorrow',
    'আজ নয়, মোহাম্মদ বিন সালমান পাকিস্তানে পা রাখবেন আগামীকাল।',
    ['visit | planned | 2025-03-17 | mohammed-bin-salman | PK SA | PK'],
  ],
  [
    'somebody is to be moved to come',
    'কিম জং উনের আমন্ত্রণ—প্রেসিডেন্ট মুন জে-ইন যেন যত দ্রুত সম্ভব পিয়ংইয়ংয়ে যান।',
    ['visit | proposed | - | kim-jong-un(host),moon-jae-in | KP KR | pyongyang'],
  ],
  [
    'what they speak of is no place',
    'মঙ্গলবার মোহাম্মদ বিন সালমান ও শাহবাজ শরিফের আলোচনায় গোয়াদারে শোধনাগার গড়ার কথাটি উঠেছে।',
    ['talks | held | 2025-03-11 | mohammed-bin-salman,shehbaz-sharif | PK SA | -'],
  ],
  [
    'what one wanted when they met',
    'গত সপ্তাহে মাপুতোয় ফিলিপে নিউসির সঙ্গে দেখা করে গ্যাসক্ষেত্রের নিরাপত্তা চান পর্তুগালের প্রধানমন্ত্রী আন্তোনিও কস্তা।',
    ['talks | held | 2025-03 | antonio-costa,filipe-nyusi | MZ PT | maputo'],
  ],
  [
    'a list of which each has a day and a place',
    'সোমবার প্যারিসে এমানুয়েল মাখোঁ এবং বুধবার লন্ডনে কিয়ার স্টারমারের সঙ্গে বৈঠক সেরে কিয়েভে ফেরেন ভলোদিমির জেলেনস্কি।',
    ['talks | held | 2025-03-12 | keir-starmer,volodymyr-zelenskyy | GB UA | london'],
  ],
  [
    'the second Tuesday of a month is not the next',
    'আগামী মাসের দ্বিতীয় মঙ্গলবার আবুজায় বসছে ইকোওয়াসের শীর্ষ সম্মেলন।',
    ['summit | planned | 2025-04 | - | NG ECOWAS | abuja'],
  ],
  [
    'whose time it is',
    'জুলাই–আগস্টের প্রাণহানির তদন্ত জানতে ঢাকায় এসেছেন জাতিসংঘের মানবাধিকারবিষয়ক হাইকমিশনার ফলকার তুর্ক।',
    ['visit | held | - | volker-turk | BD UN | dhaka'],
  ],
  [
    'whom one took along is not whom one rang',
    'নওয়াজ শরিফের বাড়িতে গেলেন নরেন্দ্র মোদী। কাবুলে আশরফ গনিকে সঙ্গে নিয়ে পার্লামেন্ট ভবন উদ্বোধন সেরে মোদী ফোন করেন শরিফকে।',
    ['call | held | - | narendra-modi,nawaz-sharif | IN PK | -'],
  ],
  [
    'behind a comma another thing goes on',
    'বুধবার ভলোদিমির জেলেনস্কির সঙ্গে শি জিনপিংয়ের সেই আলাপ গড়াল এক ঘণ্টা, ক্রেমলিন যাকে দেখছে কিয়েভের চোখে।',
    ['talks | held | 2025-03-12 | volodymyr-zelenskyy,xi-jinping | CN UA | -'],
  ],
  [
    'what is not denied',
    'আবদেল ফাত্তাহ আল-সিসি ও বেনিয়ামিন নেতানিয়াহু গত বছর আকাবায় বসেছিলেন—এ খবর উড়িয়ে দেয়নি কোনো পক্ষ।',
    ['talks | held | 2024 | abdel-fattah-el-sisi,benjamin-netanyahu | EG IL | aqaba'],
  ],
  [
    'an invitation without a day',
    'প্রধানমন্ত্রী কিয়ার স্টারমারকে দিল্লি যাওয়ার আমন্ত্রণ জানানো হয়েছে, যদিও কোনো তারিখের উল্লেখ নেই।',
    ['visit | proposed | - | keir-starmer | GB IN | new-delhi'],
  ],
  [
    'the journey to talks that were just told, though nothing names where to',
    'দিল্লিতে রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন নরেন্দ্র মোদি। এই সফরে দুই দেশের মধ্যে পাঁচটি চুক্তি সই হয়েছে।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | new-delhi',
      'visit | held | - | narendra-modi(host),vladimir-putin | IN RU | new-delhi',
    ],
  ],
  [
    'of the guest by name',
    'দিল্লিতে রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন নরেন্দ্র মোদি। পুতিনের এ সফর ইউক্রেন যুদ্ধ শুরুর পর প্রথম।',
    [
      'talks | held | - | narendra-modi,vladimir-putin | IN RU | new-delhi',
      'visit | held | - | narendra-modi(host),vladimir-putin | IN RU | new-delhi',
    ],
  ],
  [
    'welcomed, whoever did it',
    'বেইজিংয়ে লালগালিচা সংবর্ধনা পেলেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    ['visit | held | - | vladimir-putin | CN RU | beijing'],
  ],
  [
    'welcomed, and nobody is told to have done it',
    'দিল্লিতে রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনকে উষ্ণ অভ্যর্থনা জানানো হয়েছে।',
    ['visit | held | - | vladimir-putin | IN RU | new-delhi'],
  ],
  [
    'a summary breaks off before it names who did it',
    'ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ানের সঙ্গে বৈঠক করেছেন পাকিস্তানের',
    ['talks | held | - | masoud-pezeshkian | IR PK | -'],
  ],
  [
    'it breaks off in the word for whoever belongs to him',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে সাক্ষাৎ করবেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের বিশে',
    ['talks | planned | - | vladimir-putin | RU US | -'],
  ],
  [
    'it breaks off in the word for the contact',
    'নেপালের প্রধানমন্ত্রী কে পি শর্মা অলি প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে সাক্ষা',
    ['talks | held | - | k-p-sharma-oli,muhammad-yunus | BD NP | -'],
  ],
  [
    'it breaks off in a name',
    'সৌদি যুবরাজ মোহাম্মদ বিন সালমানের সঙ্গে টেলিফোনে কথা বলেছেন যুক্তরাষ্ট্রের প্রেসিডেন্ট ডোনাল্ড ট্রাম্',
    ['call | held | - | donald-trump,mohammed-bin-salman | SA US | -'],
  ],
  [
    'who holds the offices that are told first',
    'ফোনালাপ করেছেন ইরান ও সৌদি আরবের পররাষ্ট্রমন্ত্রীরা। সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান এবং ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি উদ্বেগ জানান।',
    ['call | held | - | abbas-araghchi,faisal-bin-farhan-al-saud | IR SA | -'],
  ],
  [
    'a broken-off sentence says on which day he came, and to which city',
    'দুদিনের রাষ্ট্রীয় সফরে যুক্তরাজ্যে পৌঁছেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প। স্থানীয় সময় মঙ্গলবার গভীর রাতে তিনি লন্ডনের স্ট্যানস্টেড বিম',
    ['visit | held | 2025-03-11 | donald-trump | GB US | london'],
  ],
  [
    'a broken-off sentence says where it is to be',
    'ইরান ও যুক্তরাষ্ট্রের প্রতিনিধি দল আজ বৈঠকে বসছে। বৈঠকটি পাকিস্তানের রাজধানী ইসলামাবাদের সেরেনা হোটেলে অনুষ্ঠিত',
    ['talks | planned | 2025-03-16 | - | IR US | islamabad'],
  ],
  [
    'the month before who is on a journey is that of the journey',
    'চুক্তিটি সই হয় ২০১৫ সালের জুন মাসে ঢাকা সফররত ভারতীয় প্রধানমন্ত্রী নরেন্দ্র মোদির উপস্থিতিতে।',
    ['visit | held | 2015-06 | narendra-modi | BD IN | dhaka'],
  ],
  [
    'with whom a guest has to do on the journey',
    '২০১২ সালের ৭ মার্চ ওয়াশিংটন সফরের সময় বেনিয়ামিন নেতানিয়াহু মার্কিন প্রেসিডেন্ট বারাক ওবামাকে একটি বই উপহার দিয়েছিলেন।',
    ['visit | held | 2012-03-07 | barack-obama(host),benjamin-netanyahu | IL US | washington'],
  ],
  [
    'who asks the guest for something',
    'সফররত ভারতীয় প্রধানমন্ত্রী নরেন্দ্র মোদিকে আহ্বান জানিয়েছেন যুক্তরাষ্ট্রের প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    ['visit | held | - | donald-trump(host),narendra-modi | IN US | US'],
  ],
  [
    'an envoy at a house of those whom he meets',
    'মঙ্গলবার পররাষ্ট্র মন্ত্রণালয়ে পররাষ্ট্রমন্ত্রী মাহমুদ আলীর সঙ্গে সাক্ষাৎ করেন মার্কিন রাষ্ট্রদূত মার্শা বার্নিকাট।',
    ['talks | held | 2025-03-11 | a-h-mahmood-ali,marcia-bernicat | BD US | BD'],
  ],
  [
    'the house in the next sentence',
    'শেখ হাসিনার সঙ্গে সৌজন্য সাক্ষাৎ করেছেন মার্কিন রাষ্ট্রদূত মার্শা বার্নিকাট। রোববার বেলা ১১টায় সচিবালয়ে এ সাক্ষাৎ অনুষ্ঠিত হয়।',
    ['talks | held | 2025-03-16 | marcia-bernicat,sheikh-hasina | BD US | BD'],
  ],
];

test.each(TOLD)('%s', (_, text, meetings) => {
  expect(meetingLines(text).sort()).toEqual([...meetings].sort());
});

/** What a text tells of days where nothing tells the day of publication. */
const UNDATED: [why: string, text: string, meetings: string[]][] = [
  [
    'background that is told with its year says nothing of a weekday',
    'শুক্রবার ইউনূসের সঙ্গে বৈঠক করেন জয়শঙ্কর। ২০২৪ সালের ৫ আগস্ট, সোমবার শেখ হাসিনা ভারতে পালিয়ে যান।',
    ['talks | held | - | muhammad-yunus,s-jaishankar | BD IN | -'],
  ],
  [
    'nor does a day on the other side of the news',
    'শুক্রবার পুতিনের সঙ্গে বৈঠক করেন ট্রাম্প। আগামী ২২ আগস্ট (শুক্রবার) ত্রিপক্ষীয় বৈঠক হবে।',
    ['talks | held | - | donald-trump,vladimir-putin | RU US | -'],
  ],
  [
    'nor one before it of what is to come',
    'মঙ্গলবার ইউনূসের সঙ্গে বৈঠক করবেন জয়শঙ্কর। গত ২২ এপ্রিল, মঙ্গলবার কাশ্মীরে হামলা হয়।',
    ['talks | planned | - | muhammad-yunus,s-jaishankar | BD IN | -'],
  ],
  [
    'a weekday before a day told with its own',
    'শনিবার সন্ধ্যায় রাশিয়ায় গেছেন আলেকজান্ডার লুকাশেঙ্কো, রোববার (২৩ জুলাই) খবরটি দিয়েছে তাস।',
    ['visit | held | XXXX-07-22 | alexander-lukashenko | BY RU | RU'],
  ],
  [
    'behind it, of what is to come',
    'রোববার (২৯ জুলাই) ক্রেমলিন এ তথ্য জানায়। বুধবার ভ্লাদিমির পুতিন বেইজিং যাবেন।',
    ['visit | planned | XXXX-08-01 | vladimir-putin | CN RU | beijing'],
  ],
  [
    'with its year',
    'রোববার (১ জানুয়ারি ২০২৩) ক্রেমলিন জানায়, শনিবার মস্কোয় নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন ভ্লাদিমির পুতিন।',
    ['talks | held | 2022-12-31 | narendra-modi,vladimir-putin | IN RU | moscow'],
  ],
  [
    'not where it hangs on the length of February',
    'রোববার (১ মার্চ) ক্রেমলিন জানায়, শনিবার মস্কোয় নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন ভ্লাদিমির পুতিন।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | moscow'],
  ],
  [
    'nor where no day is told with its weekday',
    '২৩ জুলাই ক্রেমলিন জানায়, শনিবার মস্কোয় নরেন্দ্র মোদির সঙ্গে বৈঠক করেছেন ভ্লাদিমির পুতিন।',
    ['talks | held | - | narendra-modi,vladimir-putin | IN RU | moscow'],
  ],
];

test.each(UNDATED)('undated: %s', (_, text, meetings) => {
  expect(meetingLines(text, null)).toEqual(meetings);
});
