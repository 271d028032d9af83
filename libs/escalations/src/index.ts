export { Decision } from './decision.entity.ts';
export { DecideEscalation } from './decide-escalation.ts';
export { EscalateSharedSignal } from './escalate-shared-signal.ts';
export { Escalation } from './escalation.entity.ts';
export { escalationEvents } from './escalations.events.ts';
export { EscalationsModule } from './escalations.module.ts';
export { FindEscalations } from './find-escalations.ts';
