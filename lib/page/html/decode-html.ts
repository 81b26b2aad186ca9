import { decode, MOST_BYTES } from '../decode';
import { type Refusal, refusal } from '../refusal';

/** A charset is declared at the head of a page; the rest is not searched for one. */
const HEAD_BYTES = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** The charset that a page or a feed declares for itself; null where it declares none. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Bytes of a page or a feed → text, in the charset that it declares, else in UTF-8. */
export function decodeDeclared(bytes: Uint8Array, file: string): string | Refusal {
  const charset = declaredCharset(bytes)?.toLowerCase() ?? 'utf-8';
  if (charset === 'utf-8' || charset === 'utf8' || bytes.length === 0 || bytes.length > MOST_BYTES)
    return decode(bytes, file);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return refusal(
      'unknown-charset',
      file,
      `It declares the charset "${charset}", which is not known.`,
      'Save it as UTF-8 and declare that.',
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return refusal(
      'unknown-charset',
      file,
      `It declares the charset "${charset}", but its bytes are not in it.`,
      'Save it as UTF-8 and declare that.',
    );
  }
}
