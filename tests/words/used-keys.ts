import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A key that a source file asks for: `nav.skip`, or `kind.` where the rest is only known when it runs. */
export interface UsedKey {
  file: string;
  key: string;
  /** Everything under `key` counts as asked for. */
  open: boolean;
  /** The source of what the message is given, an object or a name; empty for nothing. */
  given: string;
}

const BINDING =
  /const (\w+) = (?:await )?(?:useTranslations|getTranslations)\((?:\{ locale, namespace: )?'([^']+)'/g;
/** `const [t, kind] = await Promise.all([…, getTranslations('a'), …])`: names and calls in the same order. */
const BINDINGS = /const \[([^\]]+)\] = await Promise\.all\(\[([\s\S]*?)\]\);/g;

/** Every message key that the sources under `folders` ask for. @throws where a call cannot be understood */
export function usedKeys(root: string, folders: string[]): UsedKey[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        keysOf(path.join(folder, file), readFileSync(path.join(root, folder, file), 'utf8')),
      ),
  );
}

/** The keys that one source file asks for, by its own text. */
export function keysOf(file: string, source: string): UsedKey[] {
  const bound = translators(source);
  const asked = [...source.matchAll(/(?:use|get)Translations\(/g)].length;
  if (asked !== bound.length)
    throw new Error(`${file}: a translator is bound in a way that this test cannot read.`);
  const names = [...new Set(bound.map(({ name }) => name))];
  return names.flatMap((name) => {
    const calls = source.matchAll(
      new RegExp(String.raw`(?<![\w.])${name}(?:\.(?:rich|markup))?\(\s*([^,)]*)`, 'g'),
    );
    return [...calls].flatMap(({ index, 1: argument = '' }) => {
      const binding = bound.findLast((one) => one.name === name && one.index < index);
      if (!binding) return [];
      const [, ...given] = topLevelParts(insideBrackets(source, source.indexOf('(', index)));
      return keysIn(argument, binding.namespace).map((key) => ({ file, ...key, given: given.join(',') }));
    });
  });
}

/** The first argument of a call: a literal, a choice of two, a template, or anything else. */
function keysIn(argument: string, namespace: string): Pick<UsedKey, 'key' | 'open'>[] {
  const literals = /^'([^']+)'/.exec(argument) ?? /\? '([^']+)' : '([^']+)'/.exec(argument);
  if (literals) return literals.slice(1).map((literal) => ({ key: `${namespace}.${literal}`, open: false }));
  const template = /^`([^`$]*)\$\{/.exec(argument)?.[1] ?? '';
  return [{ key: `${namespace}.${template}`, open: true }];
}

interface Binding {
  name: string;
  namespace: string;
  /** Where in the source it is bound; a later one of the same name takes its place. */
  index: number;
}

function translators(source: string): Binding[] {
  const single = [...source.matchAll(BINDING)].map(({ index, 1: name = '', 2: namespace = '' }) => {
    return { name, namespace, index };
  });
  const many = [...source.matchAll(BINDINGS)].flatMap(({ index, 1: names = '', 2: calls = '' }) => {
    const callList = topLevelParts(calls);
    return names.split(',').flatMap((name, at) => {
      const namespace = /^getTranslations\((?:\{ locale, namespace: )?'([^']+)'/.exec(
        callList[at] ?? '',
      )?.[1];
      return namespace ? [{ name: name.trim(), namespace, index }] : [];
    });
  });
  return [...single, ...many].sort((a, b) => a.index - b.index);
}

/** What stands between an opening bracket and the one that closes it. */
function insideBrackets(source: string, open: number): string {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return source.slice(open + 1, at);
  }
  return '';
}

/** Splits at the commas that stand in no bracket. */
function topLevelParts(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list.replace(/\/\/.*$/gm, '')) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
