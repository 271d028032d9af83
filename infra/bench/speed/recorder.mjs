/**
 * Loaded before the API in a run that only listens: writes down what each request sends to PostgreSQL as `app`, with
 * its values, and whether it waited for an answer before.
 */
import pg from 'pg';

let statements = [];
const under = new WeakMap();
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function (...sent) {
  const settled = this.user === 'app' ? note(this, sent) : undefined;
  if (!settled) return send.apply(this, sent);
  const last = sent.at(-1);
  if (typeof last === 'function')
    return send.apply(this, [...sent.slice(0, -1), (...answer) => (settled(), last(...answer))]);
  const result = send.apply(this, sent);
  result?.then?.(settled, settled);
  return result;
};

/** Answers what to do when the answer is there; undefined for what is no statement. */
function note(client, [what, more]) {
  const { text, name, values = [] } = typeof what === 'string' ? { text: what } : what;
  if (typeof text !== 'string') return undefined;
  const waiting = under.get(client) ?? 0;
  statements.push({ text, name, values: Array.isArray(more) ? more : values, waited: waiting === 0 });
  under.set(client, waiting + 1);
  return () => under.set(client, (under.get(client) ?? 1) - 1);
}

process.on('message', () => {
  process.send(statements);
  statements = [];
});
process.on('disconnect', () => process.exit(0));
