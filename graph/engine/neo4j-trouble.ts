import { Neo4jError } from 'neo4j-driver';
import { GraphUnavailable } from '@/graph/engine/errors';

export interface Neo4jAddress {
  uri: string;
  user: string;
  /** The server's default database where it is not given. */
  database?: string | undefined;
}

/** What the database said for itself, and what a person can do about it. First match counts. */
const TROUBLES: { code: RegExp; say: (address: Neo4jAddress) => string }[] = [
  {
    code: /^ServiceUnavailable$|^SessionExpired$|Neo\.TransientError\.General\.DatabaseUnavailable/,
    say: ({ uri }) => `Neo4j does not answer at ${uri}. Is it running, and is NEO4J_URI right?`,
  },
  {
    code: /Neo\.ClientError\.Security\./,
    say: ({ uri, user }) =>
      `Neo4j at ${uri} does not let the user "${user}" in. Check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: /Neo\.ClientError\.Database\.DatabaseNotFound/,
    say: ({ uri, database }) => `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`,
  },
];

/** The error for people where the database cannot be reached or used at all; null for any other error. */
export function neo4jTrouble(error: unknown, address: Neo4jAddress): GraphUnavailable | null {
  if (!(error instanceof Neo4jError)) return null;
  const trouble = TROUBLES.find(({ code }) => code.test(error.code));
  return trouble ? new GraphUnavailable(trouble.say(address), { cause: error }) : null;
}
