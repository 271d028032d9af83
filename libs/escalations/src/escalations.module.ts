import { Module } from '@nestjs/common';
import { DecideEscalation } from './decide-escalation.ts';
import { EscalateSharedSignal } from './escalate-shared-signal.ts';
import { EscalationsController } from './escalations.controller.ts';
import { EvaluateFollowUp } from './evaluate-follow-up.ts';
import { FindEscalations } from './find-escalations.ts';

const acts = [EscalateSharedSignal, DecideEscalation, EvaluateFollowUp, FindEscalations];

/** Before the board: escalate, ask back, decide, publish. */
@Module({ controllers: [EscalationsController], providers: acts, exports: acts })
export class EscalationsModule {}
