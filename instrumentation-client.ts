import { listenBeforeNext } from './components/history/same-page';

// Next calls this file before it begins itself
listenBeforeNext();
