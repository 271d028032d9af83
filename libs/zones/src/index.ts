export * from './zones.module.ts';
export * from './find-zones.ts';
export * from './find-organisations.ts';
export * from './create-organisation.ts';
export * from './settings.rules.ts';
