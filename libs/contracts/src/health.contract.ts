import { endpoint } from './endpoint.ts';
import { OneOf } from './fields.ts';

/** How a process is doing; nothing else about it. */
export class Health {
  @OneOf(['ok']) status!: 'ok';
}

export const health = {
  live: endpoint('GET /health/live', { summary: 'The process runs', allow: 'everyone', answer: Health }),
  ready: endpoint('GET /health/ready', {
    summary: 'The process can do its work: the database answers',
    allow: 'everyone',
    answer: Health,
  }),
};
