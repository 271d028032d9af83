export * from './zones.module.ts';
export * from './find-zones.ts';
export * from './find-organisations.ts';
export { CreateOrganisation } from './create-organisation.ts';
export { ChangeSettings } from './change-settings.ts';
export * from './settings.rules.ts';
export { zoneEvents } from './keep-zone-words.ts';
