/** Who started this process, asked while it is surely still there. */
const parent = process.ppid;

/**
 * Stops at SIGINT and SIGTERM: in order at the first one, at once at a second.
 * @param {() => Promise<void>} stop
 */
export function stopWhenAsked(stop) {
  let stopping = false;
  const inOrder = () => {
    stopping = true;
    console.log('Closing …');
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => (stopping ? process.exit(1) : inOrder()));

  // `npm start` puts a shell between; a SIGTERM to npm ends both of them and is not handed on.
  if (process.env.npm_lifecycle_event !== 'start') return;
  setInterval(() => {
    if (process.ppid !== parent && !stopping) inOrder();
  }, 500).unref();
}
