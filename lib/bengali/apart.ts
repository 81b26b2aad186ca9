/** A copy of letters that were cut out of a text: kept as they are, they would keep all of it. */
export const apart = (letters: string): string => Buffer.from(letters, 'utf16le').toString('utf16le');
