export { DecideEscalation } from './decide-escalation.ts';
export { EscalateSharedSignal } from './escalate-shared-signal.ts';
export { escalationEvents } from './escalations.events.ts';
export { EscalationsModule } from './escalations.module.ts';
