import { expect, test } from 'vitest';
import { answer, taken, takenId } from '@/app/api/answer';
import { GraphUnavailable } from '@/graph/engine/errors';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';

const told = async (ask: () => Promise<unknown>) => {
  const response = await answer(ask);
  return [response.status, await response.json()];
};

test('what is found is sent as it is', async () => {
  expect(await told(async () => ({ rows: [1] }))).toEqual([200, { rows: [1] }]);
});

test('an answer of the asker’s own is left alone', async () => {
  const own = new Response(null, { status: 308, headers: { location: '/api/meetings/m-1' } });
  expect(await answer(async () => own)).toBe(own);
});

test('nothing found is 404', async () => {
  const [status, body] = await told(async () => null);
  expect(status).toBe(404);
  expect(body).toMatchObject({ error: { code: 'not-found', field: null } });
});

test.each([
  [{ from: '2025-02-30' }, 'from'],
  [{ from: '2025-05-02', to: '2025-05-01' }, 'to'],
  [{ reading: 'maybe' }, 'reading'],
  [{ kind: 'talks,tea' }, 'kind'],
  [{ country: 'Russia' }, 'country'],
  [{ page: '0' }, 'page'],
])('%o is 400, and %s is named', async (params, field) => {
  const [status, body] = await told(async () => taken(parseMeetingFilter(params)));
  expect(status).toBe(400);
  expect(body).toMatchObject({
    error: { code: 'bad-parameter', field, message: expect.stringContaining(field) },
  });
});

test.each(['../x', '', 'a b', 'x'.repeat(101), 'পুতিন'])('%o is no id', async (id) => {
  expect(await told(async () => takenId(id))).toMatchObject([400, { error: { field: 'id' } }]);
});

test('a graph that is away is 503, by its name where the class is another copy', async () => {
  const copy = Object.assign(new Error('away'), { name: 'GraphUnavailable' });
  for (const error of [new GraphUnavailable('away'), copy]) {
    const away = () => told(() => Promise.reject(error));
    expect(await away()).toMatchObject([503, { error: { code: 'graph-unavailable' } }]);
  }
});

test('any other fault is not hidden', async () => {
  await expect(answer(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
});
