/** Why a file was not taken. The code is stable, so that a page can say it in its reader's language. */
export type RefusalCode =
  | 'not-found'
  | 'not-readable'
  | 'unknown-kind'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'not-utf-8'
  | 'unknown-charset'
  | 'not-json'
  | 'not-a-feed'
  | 'list-of-articles'
  | 'unknown-shape'
  | 'no-bengali'
  | 'no-body'
  | 'same-key'
  | 'not-understood';

/** A file, or a record of one, that could not be taken for an article. Nothing of it is kept. */
export interface Refusal {
  refused: RefusalCode;
  /** The file's name as it was given, with the line where the fault lies in one of its lines: `news.jsonl:17`. */
  file: string;
  /** The field at fault, where it is a field's. */
  field: string | null;
  /** What is wrong, in plain English, a full sentence without the file's name. */
  message: string;
  /** What to do about it, a full sentence. */
  remedy: string;
}

export const refusal = (
  refused: RefusalCode,
  file: string,
  message: string,
  remedy: string,
  field: string | null = null,
): Refusal => ({ refused, file, field, message, remedy });

/** Tells a refusal from what was taken. */
export const isRefusal = (result: object): result is Refusal => 'refused' in result;

/** One line for people at a command line. */
export const printRefusal = ({ file, message, remedy }: Refusal): string => `${file}: ${message} ${remedy}`;
