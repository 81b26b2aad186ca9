import fc from 'fast-check';

/** Where the choices begin: the same on every run, and another where `BOITHOK_FUZZ_SEED` names one. */
const SEED = Number(process.env.BOITHOK_FUZZ_SEED ?? 20261127);
/** What is found to fail is made smaller for so long, in milliseconds. */
const TIME_TO_SHRINK = 20_000;

/**
 * Tries a property on so many values drawn from the seed. A failure prints seed and path: the same again is
 * `BOITHOK_FUZZ_SEED=… npx vitest run --config tests/vitest.config.ts tests/fuzz`.
 * @returns how many of the values were worth something to the property: it said `true` of them
 */
export function tryMany<Value>(
  values: fc.Arbitrary<Value>,
  runs: number,
  property: (value: Value) => boolean,
): number {
  let worth = 0;
  let failedAt: number | null = null;
  fc.assert(
    fc.property(values, (value) => {
      if (failedAt !== null && performance.now() - failedAt > TIME_TO_SHRINK) return;
      try {
        if (property(value)) worth++;
      } catch (error) {
        failedAt ??= performance.now();
        throw error;
      }
    }),
    { seed: SEED, numRuns: runs },
  );
  console.log(`seed ${SEED}: ${worth} of ${runs} values were worth something`);
  return worth;
}
