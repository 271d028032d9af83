export * from './endpoint.ts';
export * from './permissions.ts';
export * from './problems.ts';
export * from './workflow.ts';
export * from './client.ts';
export * from './check.ts';
