import { expect, test } from 'vitest';
import { HEAD_RULES, IT_RULES, JOURNEY_RULES, OWN_RULES } from '@/lib/meetings/find-candidates';
import { REFINERS } from '@/lib/meetings/find-meetings';
import { meetingLines } from './read-text';

/** What a newspaper may say, and the one meeting that it tells: kind | status | date | people | sides | place. */
const TOLD: [rule: string, text: string, meeting: string][] = [
  [
    'met-with',
    'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে মস্কোতে বৈঠক করেছেন হাঙ্গেরির প্রধানমন্ত্রী ভিক্টর অরবান।',
    'talks | held | - | viktor-orban,vladimir-putin | HU RU | moscow',
  ],
  [
    'met-with',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে গতকাল টেলিফোনে কথা বলেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'call | held | 2025-03-15 | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-with',
    'চীনের প্রেসিডেন্ট শি জিনপিং আগামী ৯ মে মস্কোয় রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সাথে বৈঠক করবেন।',
    'talks | planned | 2025-05-09 | vladimir-putin,xi-jinping | CN RU | moscow',
  ],
  [
    'met-with',
    'তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ানের সঙ্গে দেখা করেছেন।',
    'talks | held | - | masoud-pezeshkian,recep-tayyip-erdogan | IR TR | -',
  ],
  [
    'met-with',
    'ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কির সঙ্গে বৈঠক করতে চান ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    'talks | proposed | - | emmanuel-macron,volodymyr-zelenskyy | FR UA | -',
  ],
  [
    'met-with',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে নির্ধারিত বৈঠক বাতিল করেছেন।',
    'talks | cancelled | - | donald-trump,vladimir-putin | RU US | -',
  ],
  [
    'table',
    'তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ানকে মধ্যাহ্নভোজে আপ্যায়ন করেছেন ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    'talks | held | - | emmanuel-macron,recep-tayyip-erdogan | FR TR | -',
  ],
  [
    'table',
    'মস্কোতে শি জিনপিংয়ের সম্মানে নৈশভোজের আয়োজন করেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'talks | held | - | vladimir-putin,xi-jinping | CN RU | moscow',
  ],
  [
    'met-with',
    'নরেন্দ্র মোদির সঙ্গে ভার্চুয়ালি বৈঠক করেন ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    'call | held | - | emmanuel-macron,narendra-modi | FR IN | -',
  ],
  [
    'trip',
    'রুশ পররাষ্ট্রমন্ত্রী সের্গেই লাভরভের নেতৃত্বে একটি প্রতিনিধিদল তেহরান সফর করেছে।',
    'visit | held | - | sergey-lavrov | IR RU | tehran',
  ],
  ['arrival', 'চীনের প্রেসিডেন্ট শি জিনপিং মস্কো ছেড়েছেন।', 'visit | held | - | xi-jinping | CN RU | moscow'],
  [
    'met-between',
    'ইরানের প্রেসিডেন্ট মাসুদ পেজেশকিয়ানের বৈঠক শেষে তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান জানান, সব ঠিক আছে।',
    'talks | held | - | masoud-pezeshkian,recep-tayyip-erdogan | IR TR | -',
  ],
  [
    'met-between',
    'বাংলাদেশ ও ভারতের বাণিজ্য বেড়েছে। এরপর জেসিসির প্রথম বৈঠক ২০১২ সালের ফেব্রুয়ারিতে দিল্লিতে অনুষ্ঠিত হয়েছে।',
    'talks | held | 2012-02 | - | BD IN | new-delhi',
  ],
  [
    'sat-together',
    'রুশ, মার্কিন ও ইউক্রেনীয় আলোচকেরা জেনেভায় বৈঠকে বসেছেন।',
    'talks | held | - | - | RU UA US | geneva',
  ],
  [
    'sat-together',
    'মার্কিন ও চীনা প্রতিনিধিরা স্টকহোমে বাণিজ্য আলোচনা করেছেন।',
    'talks | held | - | - | CN US | stockholm',
  ],
  [
    'sat-together',
    'আর্মেনিয়া ও আজারবাইজানের নেতারা হোয়াইট হাউসে শান্তিচুক্তি সই করেন।',
    'talks | held | - | - | AM AZ | washington',
  ],
  [
    'met-with',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে আলোচনায় রাজি হয়েছেন ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কি।',
    'talks | planned | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -',
  ],
  [
    'met-with',
    'রাশিয়ার সঙ্গে শান্তি আলোচনার জন্য ইস্তাম্বুলে প্রতিনিধিদল পাঠাচ্ছে ইউক্রেন।',
    'talks | planned | - | - | RU UA | istanbul',
  ],
  [
    'sat-together',
    'বুসানে মুখোমুখি হয়েছিলেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও চীনের প্রেসিডেন্ট শি জিনপিং।',
    'talks | held | - | donald-trump,xi-jinping | CN US | busan',
  ],
  [
    'sat-together',
    'বৃহস্পতিবার জেনেভায় আবার আলোচনায় বসছে ইরান ও যুক্তরাষ্ট্র।',
    'talks | planned | 2025-03-20 | - | IR US | geneva',
  ],
  [
    'met-between',
    'ট্রাম্প-পুতিন বৈঠক শুক্রবার',
    'talks | planned | 2025-03-21 | donald-trump,vladimir-putin | RU US | -',
  ],
  [
    'met-with',
    'পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ ফোন করে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে অভিনন্দন জানিয়েছেন।',
    'call | held | - | narendra-modi,shehbaz-sharif | IN PK | -',
  ],
  [
    'met-between',
    'বাংলাদেশ ও চীনের মধ্যে ১৩তম দ্বিপক্ষীয় পরামর্শ সভা বেইজিংয়ে অনুষ্ঠিত হয়।',
    'talks | held | - | - | BD CN | beijing',
  ],
  [
    'by-phone',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প টেলিফোনে জাপানের প্রধানমন্ত্রী সানায়ে তাকাইচিকে উত্তেজনা এড়িয়ে চলতে বলেছেন।',
    'call | held | - | donald-trump,sanae-takaichi | JP US | -',
  ],
  [
    'by-phone',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে ফোনে শুভেচ্ছা জানিয়েছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'call | held | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'met-between',
    'মস্কোতে মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের মধ্যে বৈঠক হয়েছে।',
    'talks | held | - | donald-trump,vladimir-putin | RU US | moscow',
  ],
  [
    'met-between',
    'গত ৩ মার্চ জেনেভায় ইরান ও যুক্তরাষ্ট্রের কর্মকর্তাদের বৈঠক অনুষ্ঠিত হয়।',
    'talks | held | 2025-03-03 | - | IR US | geneva',
  ],
  [
    'sat-together',
    'বেইজিংয়ে বৈঠকে বসেছেন পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ ও চীনের প্রেসিডেন্ট শি জিনপিং।',
    'talks | held | - | shehbaz-sharif,xi-jinping | CN PK | beijing',
  ],
  [
    'sat-together',
    'হোয়াইট হাউসে বাণিজ্য চুক্তি সই করেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও অস্ট্রেলিয়ার প্রধানমন্ত্রী অ্যান্থনি আলবানিজ।',
    'talks | held | - | anthony-albanese,donald-trump | AU US | washington',
  ],
  [
    'session',
    'কাজানে ব্রিকস সম্মেলনে যোগ দেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'summit | held | - | narendra-modi | IN BRICS | kazan',
  ],
  [
    'led-gathering',
    'ব্রিটিশ প্রধানমন্ত্রী কিয়ার স্টারমারের নেতৃত্বাধীন এ বৈঠকে প্রায় ৪০টি দেশ অংশ নেবে।',
    'summit | planned | - | keir-starmer | GB | -',
  ],
  [
    'met-between',
    'বেইজিংয়ে ট্রাম্পের মতোই সম্মান পেলেন পুতিন। শি-পুতিন বৈঠকে বাণিজ্য নিয়ে কথা হয়েছে।',
    'talks | held | - | vladimir-putin,xi-jinping | CN RU | -',
  ],
  [
    'met-with',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সঙ্গে রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের নির্ধারিত বুদাপেস্ট সম্মেলন স্থগিত করা হয়েছে।',
    'summit | cancelled | - | donald-trump,vladimir-putin | RU US | budapest',
  ],
  [
    'met-with',
    'ইরানের সঙ্গে সম্ভাব্য শান্তি আলোচনা নিয়ে নতুন বার্তা দিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'talks | proposed | - | - | IR US | -',
  ],
  [
    'met-with',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে মস্কোতে দেখা করেছেন সিরিয়ার পররাষ্ট্র ও প্রতিরক্ষামন্ত্রীরা।',
    'talks | held | - | vladimir-putin | RU SY | moscow',
  ],
  [
    'session',
    'জি-৭ শীর্ষ সম্মেলনে ফ্রান্স, কানাডা ও জাপানের সঙ্গে যোগ দেয় ভারত ও ইউক্রেন।',
    'summit | held | - | - | CA FR IN JP UA G7 | -',
  ],
  [
    'session',
    'সৌদি আরবে একটি সম্মেলনে অংশ নিতে প্রধানমন্ত্রী শেখ হাসিনাকে আমন্ত্রণ জানানো হয়েছে।',
    'summit | proposed | - | sheikh-hasina | BD | SA',
  ],
  [
    'trip',
    'আগামী ৩১ মার্চ থেকে ২ এপ্রিল পর্যন্ত চীন সফর করবেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'visit | planned | 2025-03-31/2025-04-02 | donald-trump | CN US | CN',
  ],
  [
    'met-between',
    'রাশিয়া-ইউক্রেন যুদ্ধ কি এবার বন্ধ হবে? এ মাসেই দুপক্ষের দ্বিতীয় দফা বৈঠকে বসার কথা।',
    'talks | planned | 2025-03 | - | RU UA | -',
  ],
  [
    'met-with',
    'ইরানের সঙ্গে যুদ্ধ বন্ধ নিয়ে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে কথা বলেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'talks | held | - | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-with',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প বলেন, ‘আমি আগামী মাসে পুতিনের সঙ্গে বৈঠক করব।’',
    'talks | planned | 2025-04 | donald-trump,vladimir-putin | RU US | -',
  ],
  [
    'session',
    'এশিয়া-প্রশান্ত মহাসাগরীয় অর্থনৈতিক সহযোগিতা (এপেক) সম্মেলনে মুখ্য ভূমিকা নিতে যাচ্ছেন চীনের প্রেসিডেন্ট শি জিনপিং।',
    'summit | planned | - | xi-jinping | CN APEC | -',
  ],
  [
    'trip',
    'গত মাসে ভিয়েতনামে সফর করেছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'visit | held | 2025-02 | vladimir-putin | RU VN | VN',
  ],
  [
    'trip',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির ঢাকা সফর স্থগিত হয়েছে।',
    'visit | cancelled | - | narendra-modi | BD IN | dhaka',
  ],
  [
    'trip',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানিয়েছেন প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'visit | proposed | - | donald-trump | IN US | IN',
  ],
  [
    'trip',
    'গত মাসে নরেন্দ্র মোদি রাষ্ট্রীয় সফরে ভুটানে গেছেন।',
    'visit | held | 2025-02 | narendra-modi | BT IN | BT',
  ],
  [
    'session',
    'আগামী মাসে ভারতের নয়াদিল্লিতে অনুষ্ঠিত হচ্ছে অষ্টাদশ ব্রিকস সম্মেলন।',
    'summit | planned | 2025-04 | - | IN BRICS | new-delhi',
  ],
  [
    'trip',
    'ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচির ইসলামাবাদ-মাস্কাট-মস্কো সফর।',
    'visit | held | - | abbas-araghchi | IR OM PK RU | -',
  ],
  [
    'arrival',
    'মঙ্গলবার (১১ মার্চ) পিয়ংইয়ং পৌঁছান রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'visit | held | 2025-03-11 | vladimir-putin | KP RU | pyongyang',
  ],
  [
    'arrival',
    'আগামী ১৯ এপ্রিল আবুধাবিতে যাবেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'visit | planned | 2025-04-19 | narendra-modi | AE IN | abu-dhabi',
  ],
  [
    'arrival',
    'মার্কিন দূত স্টিভ উইটকফ দোহার উদ্দেশে ওয়াশিংটন ছেড়েছেন।',
    'visit | held | - | steve-witkoff | QA US | doha',
  ],
  [
    'welcome',
    'সৌদি যুবরাজ মোহাম্মদ বিন সালমানকে হোয়াইট হাউসে স্বাগত জানিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'visit | held | - | donald-trump(host),mohammed-bin-salman | SA US | washington',
  ],
  [
    'met-with',
    'চীনা পররাষ্ট্রমন্ত্রী ওয়াং ইয়ের সঙ্গে আলাপকালে এ কথা বলেন পাকিস্তানের প্রধানমন্ত্রী নওয়াজ শরিফ।',
    'talks | held | - | nawaz-sharif,wang-yi | CN PK | -',
  ],
  [
    'met-with',
    'নেপালের প্রধানমন্ত্রী কে পি শর্মা অলি চীনা নেতৃত্বের সঙ্গে এ বিষয়ে আলোচনা করেন।',
    'talks | held | - | k-p-sharma-oli | CN NP | -',
  ],
  [
    'met-with',
    'গাজায় যুদ্ধবিরতি নিয়ে মার্কিন পররাষ্ট্রমন্ত্রী মার্কো রুবিও কাতারের প্রধানমন্ত্রীর সঙ্গে আলোচনা করেছেন।',
    'talks | held | - | marco-rubio | QA US | -',
  ],
  [
    'met-with',
    'ইউক্রেনের সঙ্গে শান্তি আলোচনায় রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের কোনো আগ্রহ নেই।',
    'talks | cancelled | - | vladimir-putin | RU UA | -',
  ],
  ['met-between', 'ভারত ও যুক্তরাষ্ট্রের মধ্যে বাণিজ্য আলোচনা পুনরায় শুরু হয়েছে।', 'talks | held | - | - | IN US | -'],
  [
    'met-between',
    'ইস্তাম্বুলে রাশিয়া-ইউক্রেন শান্তি আলোচনা নিয়েই প্রত্যাশার পারদ বেশি ছিল।',
    'talks | held | - | - | RU UA | istanbul',
  ],
  [
    'session',
    'ভারতে অনুষ্ঠেয় জি-২০ শীর্ষ সম্মেলনে চীনের প্রেসিডেন্ট শি জিনপিং যোগ দেবেন না।',
    'summit | planned | - | - | IN G20 | IN',
  ],
  ['arrival', 'বর্তমানে একটি ভারতীয় প্রতিনিধিদল যুক্তরাষ্ট্রে অবস্থান করছে।', 'visit | held | - | - | IN US | US'],
  [
    'welcome',
    'পাকিস্তানের প্রধানমন্ত্রী নওয়াজ শরিফকে ঢাকা বিমানবন্দরে স্বাগত জানান প্রধানমন্ত্রী খালেদা জিয়া।',
    'visit | held | - | khaleda-zia(host),nawaz-sharif | BD PK | dhaka',
  ],
  [
    'invited',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে হোয়াইট হাউসে আমন্ত্রণ জানিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'visit | proposed | - | narendra-modi | IN US | washington',
  ],
  [
    'session',
    'এপেক সম্মেলনে শুক্রবার যোগ দিচ্ছেন চীনের প্রেসিডেন্ট শি জিনপিং।',
    'summit | planned | 2025-03-21 | xi-jinping | CN APEC | -',
  ],
  [
    'session',
    'ইসরায়েলের হামলা নিয়ে আগামীকাল জরুরি বৈঠক করবে আরব লীগ।',
    'summit | planned | 2025-03-17 | - | ArabLeague | -',
  ],
  [
    'session',
    'আগামী মাসে ভারতে অনুষ্ঠেয় জি-২০ সম্মেলন এবং নির্বাচনের আগে চুক্তির সম্ভাবনা নেই বলে জানান তিনি।',
    'summit | planned | 2025-04 | - | IN G20 | IN',
  ],
  [
    'met-between',
    'ইসলামাবাদে ইরান ও পাকিস্তানের উচ্চপর্যায়ের কর্মকর্তাদের মধ্যে গুরুত্বপূর্ণ বৈঠক হয়েছে।',
    'talks | held | - | - | IR PK | islamabad',
  ],
  ['met-with', 'যুক্তরাষ্ট্রের সঙ্গে আলোচনায় বসার ইঙ্গিত দিয়েছে ইরান।', 'talks | proposed | - | - | IR US | -'],
  [
    'met-between',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প ও ইউক্রেনের প্রেসিডেন্ট ভলোদিমির জেলেনস্কির বৈঠকের আগের রাতে কিয়েভে হামলা হয়েছে।',
    'talks | planned | - | donald-trump,volodymyr-zelenskyy | UA US | -',
  ],
  [
    'trip',
    'প্রধানমন্ত্রী তারেক রহমানের সম্ভাব্য ভারত সফরের আগে ঢাকা শর্ত দিয়েছে।',
    'visit | proposed | - | tarique-rahman | BD IN | IN',
  ],
  [
    'trip',
    'হোয়াইট হাউস ভ্রমণের আমন্ত্রণ পেয়েছেন ফিলিপাইনের প্রেসিডেন্ট রদ্রিগো দুতার্তে।',
    'visit | proposed | - | rodrigo-duterte | PH US | washington',
  ],
  [
    'sat-together',
    'তুরস্কের প্রেসিডেন্ট এরদোয়ান ও সৌদি যুবরাজ মোহাম্মদ বিন সালমান এক ফোনালাপে সোমালিয়া ও ইয়েমেনসহ নানা বিষয়ে কথা বলেন।',
    'call | held | - | mohammed-bin-salman,recep-tayyip-erdogan | SA TR | -',
  ],
  [
    'attended',
    'যুদ্ধবিরতি নিয়ে আলোচনার জন্য দোহায় গেছেন পাকিস্তান ও আফগানিস্তানের প্রতিনিধিরা।',
    'talks | held | - | - | AF PK | doha',
  ],
  [
    'attended',
    'জেনেভায় শান্তি পরিকল্পনা নিয়ে আলোচনা চলছে। এতে ইউক্রেনের পাশাপাশি যুক্তরাষ্ট্রের কর্মকর্তারাও অংশ নিচ্ছেন।',
    'talks | held | - | - | UA US | geneva',
  ],
  [
    'session',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনকে সৌদি আরবে এক সম্মেলনে আমন্ত্রণ জানিয়ে চিঠি দিয়েছেন ট্রাম্প।',
    'summit | proposed | - | donald-trump,vladimir-putin | RU US | SA',
  ],
  [
    'met-with',
    '২ ফেব্রুয়ারি তিয়ানজিন সম্মেলনে চীনের প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে নরেন্দ্র মোদির বৈঠকে স্পষ্ট হয় যে, এশিয়ায় হাওয়া বদলাতে যাচ্ছে।',
    'talks | held | 2025-02-02 | narendra-modi,xi-jinping | CN IN | tianjin',
  ],
  [
    'met-with',
    'গত মে মাসে ভারতের সঙ্গে সংক্ষিপ্ত যুদ্ধের পরের মাসে পাকিস্তানের সেনাপ্রধান আসিম মুনির ওয়াশিংটনে ট্রাম্পের সঙ্গে সাক্ষাৎ করেন।',
    'talks | held | 2024-06 | asim-munir,donald-trump | PK US | washington',
  ],
  [
    'trip',
    'ইন্দোনেশিয়া ইসরায়েলে দেশটির প্রেসিডেন্টের সফরের খবর অস্বীকার করেছে।',
    'visit | cancelled | - | - | ID IL | IL',
  ],
  [
    'trip',
    'রাজনাথ সিং সাংবাদিকদের বলেন, আমি ইসরায়েল সফরকালে এই প্রযুক্তি দেখেছি।',
    'visit | held | - | rajnath-singh | IL IN | IL',
  ],
  [
    'arrival',
    'ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ কায়রোতে গিয়ে যুদ্ধবিরতির আহ্বান জানান।',
    'visit | held | - | emmanuel-macron | EG FR | cairo',
  ],
  [
    'credentials',
    'রাষ্ট্রপতি মো. সাহাবুদ্দিনের কাছে পরিচয়পত্র পেশ করেছেন ভারতের নতুন হাইকমিশনার প্রণয় ভার্মা।',
    'talks | held | - | mohammed-shahabuddin,pranay-verma | BD IN | -',
  ],
  [
    'credentials',
    'রাষ্ট্রপতি মো. সাহাবুদ্দিন বঙ্গভবনে ভারতের হাইকমিশনার প্রণয় ভার্মার পরিচয়পত্র গ্রহণ করেন।',
    'talks | held | - | mohammed-shahabuddin,pranay-verma | BD IN | dhaka',
  ],
  [
    'met-with',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সঙ্গে বসবেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'talks | planned | - | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-with',
    'নরেন্দ্র মোদির সঙ্গে মুখোমুখি বৈঠকে বসেছিলেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প গত ৩ মার্চ।',
    'talks | held | 2025-03-03 | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-between',
    'ইরান ও যুক্তরাষ্ট্রের পরোক্ষ আলোচনার দ্বিতীয় দফা গতকাল জেনেভায় শেষ হয়েছে।',
    'talks | held | 2025-03-15 | - | IR US | geneva',
  ],
  [
    'met-between',
    'গতকাল মস্কোয় রাশিয়া ও ভারতের মধ্যে পাঁচটি সমঝোতা স্মারক সই হয়েছে।',
    'talks | held | 2025-03-15 | - | IN RU | moscow',
  ],
  [
    'met-with',
    'নয়াদিল্লির ঢাকা ভবনে ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁর সঙ্গে বৈঠক করেন নরেন্দ্র মোদি।',
    'talks | held | - | emmanuel-macron,narendra-modi | FR IN | new-delhi',
  ],
  [
    'trip',
    'ভারতের প্রধানমন্ত্রীকে ঢাকা সফরের আমন্ত্রণ জানিয়ে চিঠি দিয়েছেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    'visit | proposed | - | - | BD IN | dhaka',
  ],
  [
    'trip',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের দুই দিনের চীন সফর গতকাল শেষ হয়েছে।',
    'visit | held | 2025-03-14/2025-03-15 | donald-trump | CN US | CN',
  ],
  [
    'trip',
    'দুই দিনের চীন সফর শেষে গতকাল দেশে ফিরেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'visit | held | 2025-03-14/2025-03-15 | donald-trump | CN US | CN',
  ],
  [
    'sat-together',
    'আজ রোববার বৈঠকে বসছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'talks | planned | 2025-03-16 | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'trip',
    'তিন দিনের ভারত সফরের বিদায়ী বক্তব্যে মার্কিন প্রেসিডেন্ট বারাক ওবামার মুখে কথা ফোটে।',
    'visit | held | - | barack-obama | IN US | IN',
  ],
  [
    'trip',
    'ইরানের বিরুদ্ধে ডোনাল্ড ট্রাম্পের অভিযান তার বহুল প্রতীক্ষিত চীন সফরকে ঝুঁকিতে ফেলেছে।',
    'visit | planned | - | donald-trump | CN US | CN',
  ],
  [
    'session',
    'দাভোসে বিশ্ব অর্থনৈতিক ফোরামের বার্ষিক সম্মেলনে যোগ দিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'summit | held | - | donald-trump | US WEF | davos',
  ],
  [
    'met-with',
    'আগামী মঙ্গলবার মার্কো রুবিওর নেতৃত্বে একটি দল রুশ প্রতিনিধিদের সঙ্গে বৈঠক করবে।',
    'talks | planned | 2025-03-18 | marco-rubio | RU US | -',
  ],
  [
    'arrival',
    'সাত বছর পর চিনের মাটিতে পা রাখলেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদী।',
    'visit | held | - | narendra-modi | CN IN | CN',
  ],
  [
    'sat-together',
    'আগামী মাসেই মুখোমুখি হতে পারেন নরেন্দ্র মোদী ও ডোনাল্ড ট্রাম্প।',
    'talks | proposed | 2025-04 | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-between',
    'মার্কো রুবিও ও চীনের পররাষ্ট্রমন্ত্রী ওয়াং ইর মধ্যে ব্যাংককে দুই দিন ধরে আলোচনা হয়েছে।',
    'talks | held | - | marco-rubio,wang-yi | CN US | bangkok',
  ],
  [
    'trip',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের চীন সফর সোমবার শেষ হচ্ছে।',
    'visit | planned | 2025-03-17 | vladimir-putin | CN RU | CN',
  ],
  [
    'called-on',
    'জাপানের রাষ্ট্রদূত সাইদা শিনইচি তাঁর সঙ্গে সাক্ষাৎ করতে এলে প্রধান উপদেষ্টা মুহাম্মদ ইউনূস এ কথা বলেন।',
    'talks | held | - | muhammad-yunus,shinichi-saida | BD JP | -',
  ],
  [
    'inspection',
    'জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেস গতকাল কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করেন।',
    'visit | held | 2025-03-15 | antonio-guterres | BD UN | coxs-bazar',
  ],
  [
    'trip',
    '২০১৯ সালের পর এই প্রথম ভারত সফরে যাচ্ছেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'visit | planned | - | vladimir-putin | IN RU | IN',
  ],
  [
    'met-between',
    'গত ৫ ফেব্রুয়ারির পর এই প্রথম ভারত ও পাকিস্তানের পররাষ্ট্রসচিবদের বৈঠক হলো।',
    'talks | held | - | - | IN PK | -',
  ],
  [
    'trip',
    'গত নভেম্বরের শেষে ঢাকা সফর করেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'visit | held | 2024-11 | narendra-modi | BD IN | dhaka',
  ],
  [
    'sat-together',
    'আগামী শুক্রবারের মধ্যে বৈঠকে বসবেন রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'talks | planned | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'trip',
    '২০১৪ সালের ২৬ মে ক্ষমতায় আসা ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি বাংলাদেশ সফর করেছেন।',
    'visit | held | - | narendra-modi | BD IN | BD',
  ],
  [
    'met-with',
    '১৯৬০ সালের সিন্ধু পানিচুক্তি নিয়ে ভারতের কর্মকর্তাদের সঙ্গে বৈঠক করেছে পাকিস্তান।',
    'talks | held | - | - | IN PK | -',
  ],
  [
    'met-between',
    'ভারত ও পাকিস্তানের পররাষ্ট্রসচিবদের বৈঠক গতকাল অনুষ্ঠিত হয়েছে।',
    'talks | held | 2025-03-15 | - | IN PK | -',
  ],
  ['arrival', 'ঢাকায় আসছেন না নরেন্দ্র মোদি।', 'visit | cancelled | - | narendra-modi | BD IN | dhaka'],
  [
    'met-between',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দারের টেলিফোন পেয়েছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'call | held | - | ishaq-dar,narendra-modi | IN PK | -',
  ],
  [
    'met-between',
    'মার্কো রুবিও ও এস জয়শঙ্করের ভার্চুয়াল বৈঠক গতকাল অনুষ্ঠিত হয়।',
    'call | held | 2025-03-15 | marco-rubio,s-jaishankar | IN US | -',
  ],
  [
    'sat-together',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার ও এস জয়শঙ্কর ব্যাংককে এক অনানুষ্ঠানিক আলোচনায় অংশ নেন।',
    'talks | held | - | ishaq-dar,s-jaishankar | IN PK | bangkok',
  ],
  [
    'inspection',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি আগামী মাসে ঢাকায় এক শপথ অনুষ্ঠানে যোগ দেবেন।',
    'visit | planned | 2025-04 | narendra-modi | BD IN | dhaka',
  ],
  ['arrival', 'ঢাকায় এসে পৌঁছেছে চীনের একটি প্রতিনিধিদল।', 'visit | held | - | - | BD CN | dhaka'],
  [
    'sat-together',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন এক গাড়িতে বসে প্রায় এক ঘণ্টা কথা বলেন।',
    'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'trip',
    'গত শুক্রবার (৭ মার্চ) থেকে রোববার (৯ মার্চ) পর্যন্ত ঢাকা সফর করেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'visit | held | 2025-03-07/2025-03-09 | narendra-modi | BD IN | dhaka',
  ],
  [
    'trip',
    '২০০০ সালের আগস্টে ইয়োশিরো মোরির পর এটিই হবে জাপানের প্রধানমন্ত্রী শিনজো আবের প্রথম ঢাকা সফর।',
    'visit | planned | - | shinzo-abe | BD JP | dhaka',
  ],
  [
    'met-with',
    '৩ মার্চ জুমার নামাজের পর নরেন্দ্র মোদির সঙ্গে বৈঠক করেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'talks | held | 2025-03-03 | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'met-with',
    'আগামীকাল টুঙ্গিপাড়ায় শ্রদ্ধা জানানোর পর মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করবেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'talks | planned | 2025-03-17 | muhammad-yunus,narendra-modi | BD IN | -',
  ],
  [
    'met-with',
    'গতকাল নরেন্দ্র মোদির সঙ্গে বৈঠকে এ কথা বলেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।',
    'talks | held | 2025-03-15 | donald-trump,narendra-modi | IN US | -',
  ],
  [
    'asked-to-talk',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদিকে আলোচনায় বসার আহ্বান জানিয়েছেন পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ।',
    'talks | proposed | - | narendra-modi,shehbaz-sharif | IN PK | -',
  ],
  [
    'asked-to-talk',
    'রাশিয়া ও ইউক্রেনকে আলোচনায় বসার আহ্বান জানিয়েছেন তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ান।',
    'talks | proposed | - | - | RU UA | -',
  ],
  ['asked-to-talk', 'ইরানকে আলোচনার প্রস্তাব দিয়েছে যুক্তরাষ্ট্র।', 'talks | proposed | - | - | IR US | -'],
  [
    'met-between',
    'বিজিবি ও বিএসএফের মহাপরিচালক পর্যায়ের সীমান্ত সম্মেলন আগামী ১৬ এপ্রিল নয়াদিল্লিতে অনুষ্ঠিত হবে।',
    'summit | planned | 2025-04-16 | - | BD IN | new-delhi',
  ],
  [
    'trip',
    'ভারত সফরে যেতে পারছেন না ইসরায়েলের প্রধানমন্ত্রী বেনিয়ামিন নেতানিয়াহু।',
    'visit | cancelled | - | benjamin-netanyahu | IL IN | IN',
  ],
  [
    'arrival',
    'সোমবার বিকেলে দিল্লির পালাম বিমানবন্দরে নামেন ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    'visit | held | 2025-03-10 | emmanuel-macron | FR IN | new-delhi',
  ],
  [
    'arrival',
    'শুক্রবার রাতে স্ত্রীকে নিয়ে রোমে পৌঁছেন আর্জেন্টিনার প্রেসিডেন্ট হাভিয়ের মিলেই।',
    'visit | held | 2025-03-14 | javier-milei | AR IT | rome',
  ],
  [
    'arrival',
    'আগামী মঙ্গলবার কায়রো পৌঁছাচ্ছেন ফরাসি প্রেসিডেন্ট এমানুয়েল মাখোঁ।',
    'visit | planned | 2025-03-18 | emmanuel-macron | EG FR | cairo',
  ],
  [
    'arrival',
    'সোমবার দুপুরে প্রেসিডেন্ট অনুরা কুমারা দিশানায়েকে দিল্লির উদ্দেশে কলম্বো ছাড়বেন।',
    'visit | planned | 2025-03-17 | anura-kumara-dissanayake | IN LK | new-delhi',
  ],
  [
    'trip',
    'এরদোয়ান জানান, আগামী মাসে বাগদাদ সফরে যেতে চান তিনি।',
    'visit | proposed | 2025-04 | recep-tayyip-erdogan | IQ TR | baghdad',
  ],
  [
    'met-with',
    'জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেস শনিবার ভিডিও লিংকের মাধ্যমে কথা বলেন প্রেসিডেন্ট শি জিনপিংয়ের সঙ্গে।',
    'call | held | 2025-03-15 | antonio-guterres,xi-jinping | CN UN | -',
  ],
  [
    'met-between',
    'প্রেসিডেন্ট এরদোয়ান লেখেন, ভ্লাদিমির পুতিন ও ভলোদিমির জেলেনস্কির মধ্যে একটি বৈঠকের আয়োজন শুরু করেছেন তিনি।',
    'talks | proposed | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -',
  ],
  [
    'met-with',
    'শুক্রবার সকালে বেইজিংয়ের গ্রেট হল অব দ্য পিপলে ভিয়েতনামের প্রেসিডেন্ট লুয়ং কুয়ংয়ের সঙ্গে বৈঠক করেন শি জিনপিং।',
    'talks | held | 2025-03-14 | luong-cuong,xi-jinping | CN VN | beijing',
  ],
  [
    'met-between',
    'ভারত ও পাকিস্তানের পররাষ্ট্রসচিব পর্যায়ের বৈঠক পিছিয়ে গেছে।',
    'talks | cancelled | - | - | IN PK | -',
  ],
  [
    'met-with',
    'কুয়াশায় ঢাকা সকালে লন্ডনে ব্রিটিশ প্রধানমন্ত্রী কিয়ার স্টারমারের সঙ্গে বৈঠক করেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'talks | held | - | keir-starmer,narendra-modi | GB IN | london',
  ],
  [
    'met-between',
    '২ জানুয়ারি পাঠানকোট বিমানঘাঁটিতে হামলার পর থেকেই ভারত ও পাকিস্তানের পররাষ্ট্রসচিব পর্যায়ের বৈঠকটি নিয়ে অনিশ্চয়তা দেখা দেয়।',
    'talks | proposed | - | - | IN PK | -',
  ],
  [
    'arrival',
    'রাতে দিল্লিতে নেমেছিলেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন।',
    'visit | held | - | vladimir-putin | IN RU | new-delhi',
  ],
  [
    'arrival',
    'আগামী মাসে ইউরোপীয় ইউনিয়নের একটি পর্যবেক্ষক দল বাংলাদেশে আসবে।',
    'visit | planned | 2025-04 | - | BD EU | BD',
  ],
  [
    'met-with',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দারের সঙ্গে বৈঠক করেন আফগানিস্তানের রাষ্ট্রদূত কারি খলিলুল্লাহও।',
    'talks | held | - | ishaq-dar,x-1da8x2o1d3e | AF PK | -',
  ],
  [
    'arrival',
    'নেপালের প্রধানমন্ত্রী সুশীলা কারকি আগামী সপ্তাহে নয়াদিল্লি যাচ্ছেন বলে কয়েকটি সংবাদমাধ্যমে যে খবর ছড়িয়েছে, তার কোনো ভিত্তি নেই বলে জানিয়েছে নেপালের পররাষ্ট্র মন্ত্রণালয়।',
    'visit | cancelled | 2025-03 | sushila-karki | IN NP | new-delhi',
  ],
  [
    'trip',
    'ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ জানিয়ে দিয়েছেন, সার্বিয়ার প্রেসিডেন্টের রাশিয়া সফরের খবর ঠিক নয়।',
    'visit | cancelled | - | - | RS RU | RU',
  ],
  [
    'trip',
    '১৬ সেপ্টেম্বর থেকে নেপালের প্রধানমন্ত্রী কে পি শর্মা অলির যে ভারত সফর শুরু হওয়ার কথা ছিল, সরকারই টিকে না থাকায় সেটি আর হয়নি।',
    'visit | cancelled | 2024-09-16 | k-p-sharma-oli | IN NP | IN',
  ],
  [
    'met-between',
    'গত মাসে নিউইয়র্কে জাতিসংঘ সাধারণ পরিষদের ফাঁকে ইউনূস ও এরদোয়ানের যে বৈঠকের কথা ছিল, সময় না মেলায় শেষ পর্যন্ত তা আর হয়নি।',
    'talks | cancelled | - | muhammad-yunus,recep-tayyip-erdogan | BD TR | new-york',
  ],
  [
    'arrival',
    'অস্ট্রেলিয়ার উপপ্রধানমন্ত্রী রিচার্ড মার্লস ভারতে পা রেখেছেন শনিবারই, সোজা আহমেদাবাদে।',
    'visit | held | 2025-03-15 | richard-marles | AU IN | IN',
  ],
  [
    'arrival',
    'শুক্রবার বাংলাদেশের স্বরাষ্ট্রমন্ত্রী আসাদুজ্জামান খান কামালের শিলং পৌঁছনোর কথা ছিল।',
    'visit | planned | - | asaduzzaman-khan | BD IN | shillong',
  ],
  [
    'met-with',
    'গত ১৫ জানুয়ারি কম্বোডিয়ার সিনেট সভাপতি হুন সেনের সঙ্গে থাই প্রধানমন্ত্রী পেতংতার্ন সিনাওয়াত্রার ফোনালাপ ফাঁস হলে তা নতুন মাত্রা পায়।',
    'call | held | 2025-01-15 | hun-sen,paetongtarn-shinawatra | KH TH | -',
  ],
  [
    'met-with',
    'সোমবার ব্রাসেলসে সার্বিয়ার প্রেসিডেন্ট আলেকজান্ডার ভুচিচ এবং কসোভোর প্রধানমন্ত্রী আলবিন কুর্তিকে নিয়ে প্রায় চার ঘণ্টা বৈঠক করেন জার্মান চ্যান্সেলর ওলাফ শলৎজ।',
    'talks | held | 2025-03-10 | albin-kurti,aleksandar-vucic,olaf-scholz | DE RS XK | brussels',
  ],
  [
    'met-with',
    'গতকাল দুপুরে পররাষ্ট্র মন্ত্রণালয়ে সৌজন্য সাক্ষাতে আসা তুরস্কের রাষ্ট্রদূত রামিস সেনকে এ কথা বলেন পররাষ্ট্র উপদেষ্টা মো. তৌহিদ হোসেন।',
    'talks | held | 2025-03-15 | ramis-sen,touhid-hossain | BD TR | -',
  ],
  [
    'arrival',
    'গত নভেম্বরে ইয়াঙ্গুন গিয়েছিলেন মি. ওবামা, যা ছিল বড় ঘটনা।',
    'visit | held | 2024-11 | barack-obama | MM US | yangon',
  ],
  [
    'met-with',
    'রাজা জিগমে খেসার নামগিয়েল ওয়াংচুক সাক্ষাৎ দেবেন বাংলাদেশের প্রধানমন্ত্রী শেখ হাসিনাকে।',
    'talks | planned | - | jigme-khesar-namgyel-wangchuck,sheikh-hasina | BD BT | -',
  ],
  [
    'invited',
    'প্যারেডে প্রধান অতিথি হিসাবে মার্কিন প্রেসিডেন্ট জো বাইডেনকে আমন্ত্রণ জানিয়েছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'visit | proposed | - | joe-biden | IN US | IN',
  ],
  [
    'met-with',
    'গত শনিবার ফোন করেছিলেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেতকে।',
    'call | held | 2025-03-15 | donald-trump,hun-manet | KH US | -',
  ],
  [
    'met-with',
    'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প গত শনিবার ফোন করেছিলেন কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেতকে।',
    'call | held | 2025-03-15 | donald-trump,hun-manet | KH US | -',
  ],
  [
    'met-with',
    'আর্মেনিয়ার প্রধানমন্ত্রী নিকোল পাশিনিয়ানের সঙ্গে আজারবাইজানের প্রেসিডেন্ট ইলহাম আলিয়েভের প্রথম আনুষ্ঠানিক বৈঠকটি হয়েছিল ভিয়েনায়, ২০১৯-এর ২৯ মার্চ।',
    'talks | held | 2019-03-29 | ilham-aliyev,nikol-pashinyan | AM AZ | vienna',
  ],
  [
    'met-with',
    'রবিবার বাংলাদেশের শ্রমমন্ত্রী ইমরান আহমদের সঙ্গে তার দপ্তরে সাক্ষাৎকালে সৌদি প্রতিনিধিদল এ আগ্রহের কথা জানায়।',
    'talks | held | 2025-03-16 | x-1dl4py79ur8 | BD SA | -',
  ],
  [
    'trip',
    '২৯ জন নিহত হন। ১৯৩৯ - ইংল্যান্ডের রাজা ষষ্ঠ জর্জ যুক্তরাষ্ট্র সফরে যান।',
    'visit | held | 1939 | x-okg4dw6afk | GB US | US',
  ],
  [
    'arrival',
    'শনিবার বেইজিং পৌঁছানোর কথা পুতিনের।',
    'visit | planned | 2025-03-22 | vladimir-putin | CN RU | beijing',
  ],
  [
    'met-with',
    'পুতিনের সঙ্গে আলাদা করে বসেন এরদোয়ান।',
    'talks | held | - | recep-tayyip-erdogan,vladimir-putin | RU TR | -',
  ],
  [
    'sat-together',
    'একই টেবিলে বসেছিলেন পুতিন ও জেলেনস্কি।',
    'talks | held | - | vladimir-putin,volodymyr-zelenskyy | RU UA | -',
  ],
  [
    'trip',
    '২০২১ সালের মার্চে বঙ্গবন্ধুর জন্মশতবর্ষের অনুষ্ঠানে যোগ দিতে শ্রীলঙ্কার তৎকালীন প্রধানমন্ত্রী মাহিন্দা রাজাপাকসের ঢাকা সফরের সময়ই ঋণের বিষয়টি আলোচনায় আসে।',
    'visit | held | 2021-03 | mahinda-rajapaksa | BD LK | dhaka',
  ],
  [
    'arrival',
    '২০১০ সালের মার্চে শেখ হাসিনা দ্বিতীয় মেয়াদের প্রধানমন্ত্রী হিসেবে প্রথম বেইজিং যান।',
    'visit | held | 2010-03 | sheikh-hasina | BD CN | beijing',
  ],
  [
    'met-with',
    'গতকাল মার্কিন রাষ্ট্রদূত পিটার হাসের নেতৃত্বে ১৯ সদস্যের একটি দল প্রধান উপদেষ্টা ড. ইউনূসের সঙ্গে দেখা করে।',
    'talks | held | 2025-03-15 | muhammad-yunus,peter-haas | BD US | -',
  ],
  [
    'met-with',
    'অজি প্রধানমন্ত্রী অ্যান্থনি আলবানিজের সঙ্গে দিল্লিতে বৈঠক করেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।',
    'talks | held | - | anthony-albanese,narendra-modi | AU IN | new-delhi',
  ],
  [
    'met-between',
    'কাতারের মধ্যস্থতায় দোহায় আফগানিস্তান ও পাকিস্তানের মধ্যে শান্তি আলোচনা শুরু হয়েছে।',
    'talks | held | - | - | AF PK QA | doha',
  ],
  [
    'joined-it',
    'গতকাল মস্কোয় নিরাপত্তা সম্মেলন শুরু হয়েছে। এতে যোগ দেন শি জিনপিং ও নরেন্দ্র মোদি।',
    'summit | held | 2025-03-15 | narendra-modi,xi-jinping | CN IN | moscow',
  ],
  [
    'met-with',
    'মঙ্গলবার পুতিনের সঙ্গে মিলিত হন শি জিনপিং।',
    'talks | held | 2025-03-11 | vladimir-putin,xi-jinping | CN RU | -',
  ],
  [
    'met-with',
    'বাংলাদেশের সঙ্গে কথা বলতে ঢাকায় সৌদি মানবসম্পদ ও সামাজিক উন্নয়ন মন্ত্রী আহমেদ বিন সুলাইমান আল-রাজির সঙ্গে বৈঠক করেন বাংলাদেশের পররাষ্ট্রমন্ত্রী ইমরান আহমদ।',
    'talks | held | - | x-1dl4py79ur8,x-1ryt2oph03c | BD SA | dhaka',
  ],
  [
    'session',
    'মার্কিন ভাইস প্রেসিডেন্ট জেডি ভ্যান্স গত ফেব্রুয়ারিতে বার্লিন জলবায়ু সম্মেলনে যোগ দেন।',
    'summit | held | 2025-02 | jd-vance | US COP | berlin',
  ],
  [
    'trip',
    'সাম্প্রতিক বিফল চিন সফর থেকে ফিরেই আন্দোলন দেখে মেজাজ হারিয়ে শেখ হাসিনার একটি উক্তি আন্দোলনটিকে নিয়ন্ত্রণের বাইরে নিয়ে যায়।',
    'visit | held | - | sheikh-hasina | BD CN | CN',
  ],
  [
    'met-between',
    'কাতারের মধ্যস্থতায় দোহায় পাকিস্তান ও আফগানিস্তানের মধ্যে একটি যুদ্ধবিরতি চুক্তি হয়।',
    'talks | held | - | - | AF PK QA | doha',
  ],
  [
    'arrival',
    'ঢাকা, ১০ মার্চ (ইউএনবি)- জাপানের পররাষ্ট্রমন্ত্রী তারো কোনো তিন দিনের সফরে আগামী সোমবার ঢাকায় আসছেন।',
    'visit | planned | 2025-03-17 | taro-kono | BD JP | dhaka',
  ],
  [
    'inspection',
    '২০২২ সালের সেপ্টেম্বরে গাম্বিয়ার তথ্যমন্ত্রীর নেতৃত্বে একটি প্রতিনিধিদল কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করে।',
    'visit | held | 2022-09 | - | BD GM | coxs-bazar',
  ],
  [
    'trip',
    '২০২২ সালের সেপ্টেম্বরে গাম্বিয়ার তৎকালীন তথ্যমন্ত্রীর নেতৃত্বে একটি প্রতিনিধিদল ঢাকা সফর করে।',
    'visit | held | 2022-09 | - | BD GM | dhaka',
  ],
  [
    'arrival',
    'গতকাল অস্ট্রিয়ার রাজধানীতে পৌঁছেছেন প্রধানমন্ত্রী নরেন্দ্র মোদী।',
    'visit | held | 2025-03-15 | narendra-modi | AT IN | vienna',
  ],
  [
    'met-with',
    'আগামী মাসে কাতারের রাজধানীতে পুতিনের সঙ্গে বৈঠক করবেন মোদি।',
    'talks | planned | 2025-04 | narendra-modi,vladimir-putin | IN RU | doha',
  ],
  [
    'arrival',
    'তেল আবিবের বিমানবন্দরে ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির পা রাখা কেবল একটি সফর নয়।',
    'visit | held | - | narendra-modi | IL IN | tel-aviv',
  ],
  [
    'session',
    'মিসরের শারম আল-শেখে অনুষ্ঠিত গাজা শান্তি সম্মেলনে বিশ্বনেতারা একত্রিত হন।',
    'summit | held | - | - | EG | sharm-el-sheikh',
  ],
  ['session', 'রোববার জরুরি বৈঠকে বসছে আরব লীগ।', 'summit | planned | 2025-03-16 | - | ArabLeague | -'],
  [
    'foreign-diplomats',
    'ঢাকায় নিযুক্ত বিভিন্ন দেশের কূটনীতিকদের সঙ্গে বৈঠক করেছেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    'talks | held | - | muhammad-yunus | BD | -',
  ],
  [
    'foreign-diplomats',
    'পররাষ্ট্রসচিব জসীম উদ্দিন বুধবার ইউরোপের ১০ দেশের রাষ্ট্রদূতের সঙ্গে মতবিনিময় করেন।',
    'talks | held | 2025-03-12 | jashim-uddin | BD | -',
  ],
  [
    'foreign-diplomats',
    'ঢাকায় নিযুক্ত পশ্চিমা কূটনীতিকেরা পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেনের সঙ্গে সাক্ষাৎ করেছেন।',
    'talks | held | - | touhid-hossain | BD | -',
  ],
  [
    'met-with',
    'মস্কোয় লুকাশেঙ্কোর সঙ্গে যৌথ সংবাদ সম্মেলনে পুতিন বলেন, রাশিয়া যুদ্ধবিরতি চায়।',
    'talks | held | - | alexander-lukashenko,vladimir-putin | BY RU | moscow',
  ],
  [
    'sat-together',
    'পুতিন ও লুকাশেঙ্কো মস্কোয় যৌথ সংবাদ সম্মেলন করেন।',
    'talks | held | - | alexander-lukashenko,vladimir-putin | BY RU | moscow',
  ],
  [
    'met-with',
    'ব্যাংককে মোদির সঙ্গে বৈঠক চেয়ে চিঠি দিয়েছে ঢাকা।',
    'talks | proposed | - | narendra-modi | BD IN | bangkok',
  ],
  [
    'met-with',
    'মোদির সঙ্গে সাক্ষাতের সময় চেয়েছেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূস।',
    'talks | proposed | - | muhammad-yunus,narendra-modi | BD IN | -',
  ],
  [
    'came-to-nothing',
    'ইসলামাবাদে বৈঠক ব্যর্থ হওয়ার পর ইরান আবার যুক্তরাষ্ট্রের সঙ্গে যোগাযোগ করেছে।',
    'talks | held | - | - | IR US | islamabad',
  ],
  [
    'came-to-nothing',
    'ইস্তাম্বুলে আলোচনা ভেস্তে যাওয়ার পর আফগানিস্তান ও পাকিস্তানের মধ্যে উত্তেজনা বেড়েছে।',
    'talks | held | - | - | AF PK | istanbul',
  ],
  [
    'came-to-nothing',
    'হ্যানয়ে বৈঠক ব্যর্থ হওয়ার পর উত্তর কোরিয়া যুক্তরাষ্ট্রের সঙ্গে যোগাযোগ বন্ধ করে দেয়।',
    'talks | held | - | - | KP US | hanoi',
  ],
  [
    'welcome',
    'শেখ হাসিনা ঢাকায় ভারতের প্রধানমন্ত্রী মনমোহন সিংকে আতিথ্য দেন।',
    'visit | held | - | manmohan-singh,sheikh-hasina(host) | BD IN | dhaka',
  ],
  [
    'arrival',
    'আগামী সপ্তাহে ঢাকায় আসছেন ভারতের পররাষ্ট্রমন্ত্রী, জানান শেখ হাসিনা।',
    'visit | planned | 2025-03 | - | BD IN | dhaka',
  ],
  [
    'arrival',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ভারতের মাটিতে পা রাখার আগেই চুক্তির অনুমোদন দিয়েছে পার্লামেন্ট।',
    'visit | planned | - | vladimir-putin | IN RU | IN',
  ],
  [
    'arrival',
    'বাংলাদেশের প্রধানমন্ত্রী তারেক রহমান যাচ্ছেন চীনে।',
    'visit | planned | - | tarique-rahman | BD CN | CN',
  ],
  [
    'arrival',
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন গেলেন বেইজিং।',
    'visit | held | - | vladimir-putin | CN RU | beijing',
  ],
  [
    'arrival',
    'ট্রাম্প যাবেন সৌদি আরব, কাতার ও সংযুক্ত আরব আমিরাতে।',
    'visit | planned | - | donald-trump | AE QA SA US | -',
  ],
  ['arrival', '৬ জুন মোদি এসেছিলেন ঢাকায়।', 'visit | held | 2024-06-06 | narendra-modi | BD IN | dhaka'],
  [
    'table',
    'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির দেওয়া মধ্যাহ্নভোজে যোগ দেন শেখ হাসিনা।',
    'talks | held | - | narendra-modi,sheikh-hasina | BD IN | -',
  ],
  [
    'met-between',
    'দুবাইয়ে ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি ও তালেবানের পররাষ্ট্রমন্ত্রী আমির খান মুত্তাকির বৈঠক হয়।',
    'talks | held | - | amir-khan-muttaqi,vikram-misri | AF IN | dubai',
  ],
  ['trip', 'নরেন্দ্র মোদির ঢাকা সফরের অনুমতি মেলেনি।', 'visit | cancelled | - | narendra-modi | BD IN | dhaka'],
  ['trip', 'নরেন্দ্র মোদির ঢাকা সফরের তারিখ চূড়ান্ত হয়নি।', 'visit | planned | - | narendra-modi | BD IN | dhaka'],
  ['arrival', 'নরেন্দ্র মোদির ঢাকায় আসার পথ খুলেছে।', 'visit | planned | - | narendra-modi | BD IN | dhaka'],
  [
    'arrival',
    'নরেন্দ্র মোদির ঢাকা যাওয়ার বিষয়ে আলোচনা হয়েছে।',
    'visit | planned | - | narendra-modi | BD IN | dhaka',
  ],
  [
    'met-between',
    'পুতিন ও মোদির দেখা হয় এসসিও সম্মেলনে।',
    'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'met-between',
    'গত ১৫ আগস্ট আলাস্কায় পুতিনের মুখোমুখি হন ট্রাম্প।',
    'talks | held | 2024-08-15 | donald-trump,vladimir-putin | RU US | alaska',
  ],
  [
    'met-with',
    'ট্রাম্পের সঙ্গে জেলেনস্কির ওই বৈঠকে যোগ দেন এমানুয়েল মাখোঁ ও কিয়ার স্টারমার।',
    'talks | held | - | donald-trump,emmanuel-macron,keir-starmer,volodymyr-zelenskyy | FR GB UA US | -',
  ],
  [
    'met-with',
    'পুতিন বলেন, তিনি মোদির সঙ্গে আলাস্কা বৈঠকের ফল নিয়ে কথা বলেছেন।',
    'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'met-with',
    'মার্কিন প্রতিনিধিদলের সদস্যরা সালমান এফ রহমানের সঙ্গে বৈঠকে মিলিত হন।',
    'talks | held | - | salman-f-rahman | BD US | -',
  ],
  [
    'sat-together',
    'পুতিন ও মোদি একান্তে কথা বলেন।',
    'talks | held | - | narendra-modi,vladimir-putin | IN RU | -',
  ],
  [
    'table',
    'আসিম মুনিরকে হোয়াইট হাউসে মধ্যাহ্নভোজে আমন্ত্রণ জানান ট্রাম্প।',
    'talks | proposed | - | asim-munir,donald-trump | PK US | washington',
  ],
  ['arrival', 'কিয়েভে হঠাৎ হাজির হন মার্কিন প্রেসিডেন্ট জো বাইডেন।', 'visit | held | - | joe-biden | UA US | kyiv'],
  [
    'trip',
    'কোনো ঘোষণা ছাড়াই কিয়েভ সফরে গিয়েছিলেন জার্মান চ্যান্সেলর ওলাফ শলৎজ।',
    'visit | held | - | olaf-scholz | DE UA | kyiv',
  ],
  [
    'met-between',
    'রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই লাভরভ ও মার্কিন পররাষ্ট্রমন্ত্রী মার্কো রুবিওর নেতৃত্বে রিয়াদে ১৮ ফেব্রুয়ারি বৈঠক হয়।',
    'talks | held | 2025-02-18 | marco-rubio,sergey-lavrov | RU US | riyadh',
  ],
  ['sat-together', 'জেদ্দায় বসেন মার্কিন ও ইউক্রেনীয় কর্মকর্তারা।', 'talks | held | - | - | UA US | jeddah'],
  [
    'sat-together',
    'করমর্দন করছেন ডোনাল্ড ট্রাম্প ও কিম জং–উন, সিঙ্গাপুর, ১২ জুন ২০১৮',
    'talks | held | - | donald-trump,kim-jong-un | KP US | -',
  ],
  [
    'met-with',
    '২০১৮ সালের জুনে সিঙ্গাপুরে ট্রাম্পের সঙ্গে করমর্দন করেন কিম জং–উন।',
    'talks | held | 2018-06 | donald-trump,kim-jong-un | KP US | SG',
  ],
  [
    'met-between',
    'বাংলাদেশ ও মিয়ানমারের যৌথ ওয়ার্কিং গ্রুপের বৈঠক বসছে নেপিডোতে।',
    'talks | planned | - | - | BD MM | naypyidaw',
  ],
  [
    'trip',
    'পুতিন দিল্লি সফরে মোদির আমন্ত্রণ গ্রহণ করেছেন।',
    'visit | planned | - | vladimir-putin | IN RU | new-delhi',
  ],
];

test.each(TOLD)('%s: %s', (_, text, meeting) => {
  expect(meetingLines(text)).toEqual([meeting]);
});

/** Rules that make no meeting of their own. */
const LEANING = new Set(['leaning', 'entourage', 'led-side']);

test('every rule has a phrase in the table, an example and an id of its own', () => {
  const rules = [
    ...new Set([
      ...HEAD_RULES,
      ...Object.values(OWN_RULES).flat(),
      ...JOURNEY_RULES.flatMap(([, of]) => of),
      ...IT_RULES,
    ]),
  ];
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of [...rules, ...REFINERS]) expect(rule.example).toMatch(/[ঀ-৿]/u);
  const told = new Set(TOLD.map(([rule]) => rule));
  expect(ids.filter((id) => !LEANING.has(id) && !told.has(id))).toEqual([]);
});

/** What tells of no meeting between states. */
const NOT_TOLD: [why: string, text: string][] = [
  ['who faces questions', 'মোহাম্মদ বিন সালমান এবং ট্রাম্প ওভাল অফিসে সাংবাদিকদের প্রশ্নের মুখোমুখি হয়েছেন।'],
  ['teams that face each other', 'লন্ডনে মুখোমুখি হয় ব্রাজিল ও ফ্রান্স।'],
  ['what an envoy of an organisation does', 'ইউরোপীয় ইউনিয়নের রাষ্ট্রদূত মাইকেল মিলার বৈঠকে বসেছেন।'],
  ['two states that sign by post', 'ভারত ও ফ্রান্স শান্তিচুক্তি সই করে।'],
  ['two who talk of something somewhere', 'বাংলাদেশ ও ভারত বাণিজ্য নিয়ে আলোচনা করে।'],
  ['who leaves home', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন মস্কো ছেড়েছেন।'],
  ['an envoy who leaves his post', 'ভারতের রাষ্ট্রদূত অনিল মেহতা মস্কো ছেড়েছেন।'],
  ['a meal for those at home', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন নৈশভোজে সৈনিকদের আপ্যায়ন করেন।'],
  ['an interview by phone', 'ট্রাম্প ফোনে এক সাক্ষাৎকারে রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনকে বন্ধু বলেছেন।'],
  ['an outlet told by phone', 'ট্রাম্প টেলিফোনে রয়টার্সকে বলেছেন, তিনি পুতিনকে চেনেন।'],
  ['one spoken of by phone', 'ট্রাম্প টেলিফোনে পুতিনকে নিয়ে কথা বলেন।'],
  ['two states that sign', 'গতকাল বাংলাদেশ ও ভারত একটি চুক্তি সই করেছে।'],
  ['what is done again and again', 'পুতিন ও শি জিনপিং প্রায়ই বৈঠক করেন।'],
  ['journeys without number', 'পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি চীন ও রাশিয়াসহ বিশ্বের বিভিন্ন দেশ সফর করেছেন।'],
  ['travellers of no office', 'চীন সরকার নাগরিকদের জাপান ভ্রমণে না যেতে অনুরোধ করেছে।'],
  ['who holds a conference', 'ফ্রান্স ও সৌদি আরবের আয়োজিত এ সম্মেলনে স্বীকৃতি দেওয়া হয়।'],
  ['one who is posted there', 'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস ভারতীয় হাইকমিশনার প্রণয় ভার্মাকে স্বাগত জানিয়ে বক্তব্য দেন।'],
  ['families that meet every day', 'নেপাল ও ভারতের পরিবারগুলো প্রতিদিনই একে অপরের সঙ্গে দেখা করে।'],
  ['a storm on its way', 'ঘূর্ণিঝড়টি ভারত থেকে বাংলাদেশে আসছে।'],
  ['a manner of speaking', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি বেইজিংয়ের সুরে কথা বলেননি।'],
  ['they of a state', 'ভুটান ভারতের ওপর নির্ভর করে, তারাও চীনের সঙ্গে সীমান্ত আলোচনা শুরু করেছে।'],
  ['one asked to a feast', 'ট্রাম্পকে নোবেল অনুষ্ঠানে আমন্ত্রণ জানান পাকিস্তানের প্রধানমন্ত্রী শাহবাজ শরিফ।'],
  ['who came home', 'শেখ মুজিবুর রহমান পাকিস্তান থেকে ফিরে এসে প্রশাসন নিজের হাতে নেন।'],
  ['a press conference', 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প হোয়াইট হাউসে সংবাদ সম্মেলনে এ কথা বলেন।'],
  ['an interview', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন মার্কিন সাংবাদিক টাকার কার্লসনকে সাক্ষাৎকার দিয়েছেন।'],
  ['a cricket tour', 'তিন ম্যাচের সিরিজ খেলতে বাংলাদেশ সফরে আসছে ভারত।'],
  ['a domestic meeting', 'প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের সঙ্গে বৈঠক করেছেন সেনাপ্রধান জেনারেল ওয়াকার-উজ-জামান।'],
  ['a cabinet meeting', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদির সভাপতিত্বে মন্ত্রিসভার বৈঠক হয়েছে।'],
  ['a trip at home', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি কলকাতা সফর করেছেন।'],
  ['a habit of two states', 'চীনের সঙ্গে বাংলাদেশের প্রতিরক্ষা সহযোগিতা নিয়ে আলোচনা চলে আসছে।'],
  ['seeing that is no meeting', 'ভারত ও চীনের সম্পর্কে নতুন টানাপোড়েন দেখা দিয়েছে।'],
  ['the month of Safar', 'রাশিয়ার মুসলিমরা সফর মাসের চাঁদ দেখেছেন।'],
  ['criticism', 'ট্রাম্পের সিদ্ধান্তের কড়া সমালোচনা করেছেন চীনের প্রেসিডেন্ট শি জিনপিং।'],
  ['a board', 'চলতি মাসে অস্ট্রেলিয়া ও ইংল্যান্ড ক্রিকেট বোর্ডের প্রধান ভারতের ক্রিকেট বোর্ডের সঙ্গে বৈঠকে বসবেন।'],
  ['a death abroad', 'মালয়েশিয়ার কুয়ালালামপুরে মারা যান বাংলাদেশের সাবেক রাষ্ট্রপতি জিয়াউর রহমান।'],
  ['a team on tour', 'প্রধানমন্ত্রী শেখ হাসিনা দেশ ছেড়েছেন। পাকিস্তান সফরে তার দুটি টেস্ট ম্যাচে থাকা নিয়ে ছিল জল্পনা।'],
  ['what goes on between states', 'দিল্লি ও ঢাকার মধ্যে চলমান টানাপোড়েন নিয়ে আলোচনা করতেই কর্মকর্তাদের ডেকে আনা হয়েছে।'],
  ['others than those two', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি চীন নিয়ে কথা বলেন। তাদের সঙ্গে আলোচনা করেছি।'],
  ['a minister in the chair', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সভাপতিত্বে নিরাপত্তা পরিষদের বৈঠক হয়েছে।'],
  ['what was never done', 'গত সাত বছর যুক্তরাষ্ট্র সফরে যাননি সৌদি যুবরাজ মোহাম্মদ বিন সালমান।'],
  ['papers that a state gives to people', 'ভারত জাতিসংঘের হাইকমিশনারকে পরিচয়পত্র দেওয়ার অনুমতি দিয়েছে।'],
  ['two who sit at one table', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন সেনাদের সঙ্গে এক টেবিলে বসেন।'],
  ['an envoy shown a port where he is posted', 'মার্কিন রাষ্ট্রদূত ব্রেন্ট ক্রিস্টেনসেন চট্টগ্রাম বন্দর পরিদর্শন করেন।'],
  ['a message to a ceremony', 'নরেন্দ্র মোদি ভিডিও বার্তায় ঢাকায় এক শপথ অনুষ্ঠানে যোগ দেন।'],
  ['a show on television', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন চীন নিয়ে এক টেলিভিশন অনুষ্ঠানে অংশ নেন।'],
  ['one who is not welcome', 'প্রধানমন্ত্রী তারেক রহমান নরেন্দ্র মোদিকে স্বাগত জানাচ্ছেন না।'],
  ['a party at home asked to talk', 'বিরোধী দলকে আলোচনায় বসার আহ্বান জানিয়েছেন ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি।'],
  ['asked to solve it by talking', 'ভারতকে আলোচনার মাধ্যমে সমস্যা সমাধানের আহ্বান জানিয়েছে বাংলাদেশ।'],
  ['who is shown a place at home', 'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস চট্টগ্রাম বন্দর পরিদর্শন করেন।'],
  ['a leader who says that states talk', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি বলেছেন, চীনের সঙ্গে আলোচনা চলছে।'],
  ['where one has not been for years', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি দুই বছর ধরে চীনে যাননি।'],
  ['an office abroad by where its bearer was', 'মালয়েশিয়ায় প্রধানমন্ত্রী সাংবাদিকদের সঙ্গে কথা বলেন।'],
  ['the writer', 'আমি গত বছর রাশিয়া সফর করেছি, সেখানে অনেকের সঙ্গে দেখা হয়েছে।'],
  ['own envoys called together', 'পররাষ্ট্রমন্ত্রী খলিলুর রহমান বিদেশে নিযুক্ত বাংলাদেশের রাষ্ট্রদূতদের সঙ্গে বৈঠক করেছেন।'],
  ['a party that meets diplomats', 'বিএনপির নেতারা বিদেশি কূটনীতিকদের সঙ্গে বৈঠক করেছেন।'],
  ['two parties before the press', 'বিএনপি ও জামায়াত যৌথ সংবাদ সম্মেলন করেছে।'],
  ['talks with workers that failed', 'ঢাকায় শ্রমিকদের সঙ্গে আলোচনা ব্যর্থ হওয়ার পর বাংলাদেশ ভারতের সঙ্গে যোগাযোগ করেছে।'],
  ['talks that failed, of nobody knows whom', 'ইসলামাবাদে বৈঠক ব্যর্থ হওয়ার পর তেলের দাম বেড়েছে।'],
  ['an envoy who lives there arrives', 'জাপানের রাষ্ট্রদূত ঢাকায় পৌঁছেছেন, জানান শেখ হাসিনা।'],
  ['home behind its verb', 'শেখ হাসিনা ফিরে এলেন ঢাকায়।'],
  ['from where, behind the verb', 'নরেন্দ্র মোদি গেলেন ঢাকা থেকে দিল্লি।'],
  ["a meal of one state's people", 'প্রধানমন্ত্রী শেখ হাসিনার দেওয়া নৈশভোজে অংশ নেন মন্ত্রিসভার সদস্য ও ব্যবসায়ীরা।'],
  ['whose initiative it was', 'কাতার, আলজেরিয়া ও সোমালিয়ার উদ্যোগে মধ্যপ্রাচ্যের পরিস্থিতি নিয়ে আলোচনা হয়।'],
  ['one of those who ever held the office', 'মাখোঁর আগে ফ্রান্সের কোনো প্রেসিডেন্ট ঢাকায় এসেছিলেন ১৯৯০ সালে।'],
  ['journeys made three times', 'নেতানিয়াহু তিনবার ওয়াশিংটন সফর করেছেন এ বছর।'],
  ['who appears in court', 'আদালতে হাজির হন ইমরান খান, জানায় ভারত।'],
  ['two leaders of one state', 'শেখ হাসিনা ও খালেদা জিয়ার নেতৃত্বে ঢাকায় বৈঠক হয়, জানায় ভারত।'],
];

test.each(NOT_TOLD)('%s is no meeting', (_, text) => {
  expect(meetingLines(text)).toEqual([]);
});

test('a minister without a name and a state is of the paper’s own state', () => {
  const text = 'তুরস্কের রাষ্ট্রদূত রামিস সেন বাণিজ্যমন্ত্রীর সঙ্গে বৈঠক করেছেন। বাংলাদেশ এতে খুশি।';
  expect(meetingLines(text, null, 'Prothom Alo')).toEqual(['talks | held | - | ramis-sen | BD TR | -']);
  expect(meetingLines(text, null)).toEqual([]);
});
