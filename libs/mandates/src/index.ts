export * from './mandates.module.ts';
export * from './mandates.rules.ts';
export * from './find-mandates.ts';
export * from './appoint-member.ts';
