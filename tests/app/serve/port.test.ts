import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { portTrouble } from '@/app/serve/port';

test('a port is free, then taken and told with another to choose, then free again', async () => {
  const holder = createServer();
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, '127.0.0.1', () => {
      const address = holder.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  expect(await portTrouble('127.0.0.1', port)).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or choose another port: ` +
      `PORT=${port + 1} npm start`,
  );
  await new Promise((resolve) => holder.close(resolve));
  expect(await portTrouble('127.0.0.1', port)).toBeNull();
});

test('an address of another machine is told', async () => {
  // 192.0.2.0/24 is set aside for examples and belongs to no machine.
  expect(await portTrouble('192.0.2.1', 3000)).toBe(
    'HOST is "192.0.2.1", which is no address of this machine.',
  );
});
