import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';

type Tree = { [name: string]: string | Tree };

/** Every message of a file by its whole key: `nav.skip`. */
export function flat(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[before + name, value] as const] : [...flat(value, `${before}${name}.`)],
    ),
  );
}

export const MESSAGES = { bn: flat(bn), en: flat(en) };

/** What a message has to be given: its arguments (`{count, …}`) and tags (`<told>`), sorted. */
export function wants(message: string): string[] {
  const names = message.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)(?=[},])|<(\w+)>/g);
  return [...new Set([...names].map(([, argument, tag]) => argument ?? `<${tag}>`))].sort();
}
