// `npm test`: what an old Node cannot read is imported only once Node is known to be new enough.
import { nodeTrouble } from '../app/serve/node-version.mjs';

const trouble = nodeTrouble();
if (trouble === null) {
  import('./run/steps.mjs').then(({ runSteps }) => runSteps(process.argv.slice(2)));
} else {
  console.error(trouble);
  process.exitCode = 1;
}
