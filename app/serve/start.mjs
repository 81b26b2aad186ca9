// `npm start`. Written so that an old Node can read it as far as the sentence that says so.
const NEEDED = [20, 19];
const version = process.versions.node.split('.').map(Number);

if (version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1])) {
  console.error(`Boithok needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  import('./serve.mjs').then(({ serve }) => serve());
}
