/** Next calls this once when a server starts, before it answers anything; a build does not. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { holdGraph } = await import('@/app/serve/hold-graph');
  await holdGraph();
}
