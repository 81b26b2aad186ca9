import { z } from 'zod';
import type { Frozen } from './schema';

/** What a record calls itself, so that a person finds it in the file. */
function recordName(record: unknown, index: number): string {
  const own = (record ?? {}) as { code?: unknown; id?: unknown; form?: unknown; name?: unknown };
  return String(own.code ?? own.id ?? own.form ?? own.name ?? `number ${index + 1}`);
}

function freeze<T>(value: T): Frozen<T> {
  if (value !== null && typeof value === 'object') for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value) as Frozen<T>;
}

/**
 * Checks a list of records as a lexicon file holds them.
 * @param file the file's name, for the message
 * @param at where in the file the list lies; empty for the whole file
 * @returns the records with their defaults filled in, frozen
 * @throws Error that names file, record, field and reason
 */
export function loadRecords<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
  at = '',
): readonly Frozen<z.output<Schema>>[] {
  if (!Array.isArray(data))
    throw new Error(`seeds/lexicon/${file}: ${at || 'the file'} must be a list of records`);
  const result = z.array(schema).safeParse(data);
  if (result.success) return freeze(result.data) as readonly Frozen<z.output<Schema>>[];
  const issue = result.error.issues[0];
  const [index = 0, ...field] = issue?.path ?? [];
  const record = recordName(data[Number(index)], Number(index));
  throw new Error(
    `seeds/lexicon/${file}: record ${record}, field ${field.join('.') || '(the record itself)'}: ${issue?.message}`,
  );
}
