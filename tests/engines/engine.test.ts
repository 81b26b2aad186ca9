import { expect, test } from 'vitest';
import { forEachEngine } from '@/tests/engines/engines';

forEachEngine((graph) => {
  test('what was written is read', async () => {
    const engine = graph.open();
    expect(engine.kind).toBe(graph.kind);
    await engine.write((tx) =>
      tx.run('CREATE (:Country {code: $code, name: $name})', { code: 'BD', name: 'বাংলাদেশ' }),
    );
    const rows = await engine.read('MATCH (c:Country) RETURN c {.*} AS country');
    expect(rows).toEqual([{ country: { code: 'BD', name: 'বাংলাদেশ' } }]);
  });
});
