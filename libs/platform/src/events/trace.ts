import { AsyncLocalStorage } from 'node:async_hooks';

/** The request or job in which the present line runs: its id goes into every event, so that log and history can be laid side by side. */
export const trace = new AsyncLocalStorage<string>();
