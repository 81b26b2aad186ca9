import { createServer } from 'node:net';

/** Why a server could not listen, for people, by the system's own code. */
const REASONS: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port: ` +
    `PORT=${port < 65535 ? port + 1 : port - 1} npm start`,
  EACCES: (_, port) => `Port ${port} is not for this user; choose one from 1024 up: PORT=3000 npm start`,
  EADDRNOTAVAIL: (host) => `HOST is "${host}", which is no address of this machine.`,
  ENOTFOUND: (host) => `HOST is "${host}", which is no address of this machine.`,
};

/**
 * Tries whether a server could listen there.
 * @returns why not, as a sentence for people; null where it could
 */
export function portTrouble(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      resolve(reason ? reason(host, port) : `HOST and PORT cannot be used: ${error.message}`);
    });
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
