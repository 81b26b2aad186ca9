/**
 * Prints what became of each step, and the line that counts the tests alone at the end.
 * @param {{ name: string, passed: number, failed: number, trouble: string | null, seconds: number }[]} results
 * @returns {0 | 1} the exit code: 1 where anything failed
 */
export function printSummary(results) {
  console.log('\nSummary');
  for (const { name, passed, failed, trouble, seconds } of results) {
    const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : trouble ? 'failed' : 'passed';
    console.log(`  ${failed > 0 || trouble ? '✗' : '✓'} ${name}: ${counts} (${Math.round(seconds)} s)`);
    if (trouble) console.log(`    ${trouble.split('\n')[0]}`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  // A step in trouble of its own counts as one failure, so that the line never says 0 where something is wrong.
  const failed = results.reduce((sum, result) => sum + result.failed + (result.trouble ? 1 : 0), 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
