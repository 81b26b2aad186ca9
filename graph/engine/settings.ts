import { z } from 'zod';

const bare = z.string().trim().min(1);
const publicAddress =
  'the address that readers use, such as https://boithok.example, with nothing behind the host';

/** Every variable of the environment that Boithok reads. Empty counts as not set. */
const schema = z.object({
  HOST: bare
    .regex(/^(?:[A-Za-z0-9.-]+|[0-9A-Fa-f:]+)$/, 'an IP address or a host name, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a whole number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, 'a whole number from 1 to 65535')
    .default(3000),
  PUBLIC_ADDRESS: bare
    .regex(/^https?:\/\/(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?\/?$/, publicAddress)
    .refine((address) => URL.canParse(address), publicAddress)
    .optional(),
  DATA_DIR: bare.default('data'),
  NEO4J_URI: bare
    .regex(
      /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/\s@]+\/?$/,
      'an address such as neo4j://localhost:7687 (neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc), ' +
        'without user and password',
    )
    .optional(),
  NEO4J_USER: bare.default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      'the name of a database: 3 to 63 letters, digits, dots and dashes',
    )
    .optional(),
});

export type Settings = z.infer<typeof schema>;

/** A variable of the environment has a value that cannot be used; one line for each in `message`. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/**
 * Reads the settings.
 * @param environment as `process.env`; what the schema does not name is left alone
 * @throws BadSettings naming each variable, its value (a secret's never) and what is allowed
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] || undefined]),
  );
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path: [name], message }) => {
    const value = String(name) === 'NEO4J_PASSWORD' ? '' : ` is "${shown(given[String(name)])}"`;
    return `${String(name)}${value}, but must be ${message}.`;
  });
  throw new BadSettings([...new Set(lines)].join('\n'));
}

/** A password that someone put into an address is not repeated. */
function shown(value: string | undefined): string {
  return (value ?? '').replace(/\/\/[^/@]*@/, '//…@');
}
