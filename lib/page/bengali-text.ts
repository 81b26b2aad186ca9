import { type Refusal, refusal } from './refusal';

const LETTER = /[\u0985-\u09b9\u09dc-\u09df]/;

/** Whether there is a Bengali letter in it; digits, dandas and signs alone do not make Bengali. */
export const hasBengali = (text: string): boolean => LETTER.test(text);

/** The refusal of an article without Bengali. */
export const noBengali = (file: string, field: string | null = null): Refusal =>
  refusal(
    'no-bengali',
    file,
    field ? `There is no Bengali in the field \`${field}\`.` : 'There is no Bengali in it.',
    'Boithok reads Bengali news; give an article in Bengali letters.',
    field,
  );
