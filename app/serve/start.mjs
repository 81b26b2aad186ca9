// `npm start`: what an old Node cannot read is imported only once Node is known to be new enough.
import { nodeTrouble } from './node-version.mjs';

const trouble = nodeTrouble();
if (trouble === null) {
  import('./serve.mjs').then(({ serve }) => serve());
} else {
  console.error(trouble);
  process.exitCode = 1;
}
