import { expect, test } from 'vitest';
import { GET } from '@/app/api/report-card/route';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';

const asked = async (query: string) => {
  const answer = await GET(new Request(`http://boithok.example/api/report-card${query}`));
  return { status: answer.status, body: await answer.json() };
};

test('all figures are one answer; of each set its articles are another, or null where they are not kept', async () => {
  const figures = keptFigures();
  expect(await asked('')).toEqual({ status: 200, body: figures });
  for (const set of figures.sets) {
    const articles = keptArticles(set.name);
    expect(await asked(`?set=${set.name}`)).toEqual({ status: 200, body: { set, articles } });
  }
});

test('a set that there is not is refused by name', async () => {
  const { status, body } = await asked('?set=../accuracy');
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: 'bad-parameter', field: 'set' });
});
