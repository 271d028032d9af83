export { guardEvents } from './guard.events.ts';
export { GuardModule } from './guard.module.ts';
export { NoteReading } from './note-reading.ts';
export { textsIn } from './texts-in.ts';
export { foundIn, namesSomebody, refusalOf } from './waiver.rules.ts';
export { shownWaiver, Waivers } from './waivers.ts';
