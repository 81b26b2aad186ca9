/** What stands glued behind a letter, a digit or a bracket: a photo's credit or caption, a byline's words, the reading time. */
const GLUED =
  /(?<=[।\u0980-\u09ffA-Za-z)])(?=(?:ফাইল )?ছবি ?:|ছবির (?:উৎস|ক্যাপশান),|(?:Author|Role),|Published [০-৯]|প(?:ড়|ড়)ার সম(?:য়|য়):)/gu;
/** What ends where the next is glued behind it: "শুধু টেক্সট পড়ুন", "২ ঘন্টা আগে", "পড়ার সময়: ৬ মিনিট". */
const ENDED =
  /(?<=ছবির ক্যাপশান,|টেক্সট প(?:ড়|ড়)ুন|Published [০-৯]+ [\u0980-\u09ff]+ আগে|প(?:ড়|ড়)ার সম(?:য়|য়): [০-৯]+ মিনিট) *(?=[\u0980-\u09ffA-Z])/gu;

/** A page flattened into one line glues its captions, credits and labels to the text, "… বেইজিং, ১৭ আগস্টছবি: রয়টার্স": parts them. */
export const partCaptions = (text: string): string => text.replace(GLUED, '\n').replace(ENDED, '\n');
