import { FORMS } from './forms';
import type { TokenKind } from './vocabulary';

const known = new Map<TokenKind, boolean>();

/** Whether a token of a kind may be a date by itself, with nothing beside it: শনিবার may, থেকে may not. */
export function tellsAlone(kind: TokenKind): boolean {
  let tells = known.get(kind);
  if (tells === undefined) {
    tells = FORMS.some(({ shape }) => new RegExp(shape.source).test(`~${kind}~`));
    known.set(kind, tells);
  }
  return tells;
}
