/** Stands in for a style sheet in page tests: every class name is its own name. */
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
