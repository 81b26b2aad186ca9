import { parentPort } from 'node:worker_threads';
import { type WholeInput, wholeLayout } from '@/components/graph/whole-layout';

/** Lays a graph out away from the thread that answers: a graph in, its places out. */
parentPort?.on('message', (input: WholeInput) => parentPort?.postMessage(wholeLayout(input)));
