import { expect, test } from 'vitest';
import { ofAState } from '@/app/of-a-state';
import { parseLeaderFilter } from '@/lib/filter/leader-filter';

test('a code of no state is refused by name, a state that no article names is not', () => {
  const asked = (country?: string) => ofAState(parseLeaderFilter({ country }));
  expect(asked().ok).toBe(true);
  expect(asked('BR')).toMatchObject({ ok: true, value: { country: 'BR' } });
  expect(asked('XX')).toMatchObject({
    faults: [
      {
        ...{ field: 'country', value: 'XX', reason: 'not-a-country' },
        message: '"country" must be a two-letter country code such as RU',
      },
    ],
  });
  expect(asked('Russia')).toMatchObject({ faults: [{ value: 'Russia' }] });
});
