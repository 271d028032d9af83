import type { ClientBase } from 'pg';

/**
 * For `onConnect` of every pool. A connection may die while somebody holds it, between two statements, when neither the
 * pool nor its holder listens: node would end the process. The holder hears of it at the next statement.
 */
export function outliveLoss(client: ClientBase): void {
  client.on('error', () => undefined);
}
