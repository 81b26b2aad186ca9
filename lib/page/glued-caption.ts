/** A photo's credit directly behind a letter, a digit or a bracket. */
const GLUED_CREDIT = /(?<=[\u0980-\u09ff)])(?=ছবি ?:)/gu;

/** A page flattened into one line glues a picture's caption to its credit, "… বেইজিং, ১৭ আগস্টছবি: রয়টার্স": parts the two. */
export const partCaptions = (text: string): string => text.replace(GLUED_CREDIT, '\n');
