import { Module } from '@nestjs/common';
import { GuardModule } from '@signalenbeleid/guard';
import { FindSignals } from './find-signals.ts';
import { OwnSignal } from './own-signal.ts';
import { ReportSignal } from './report-signal.ts';
import { SignalHistory } from './signal-history.ts';
import { SignalRecords } from './signal-records.ts';
import { SignalsController } from './signals.controller.ts';
import { ViewSignal } from './view-signal.ts';

const acts = [ReportSignal, OwnSignal, FindSignals, ViewSignal, SignalHistory, SignalRecords];

/** Signals: report them, read them, and what their reporters do with them. */
@Module({ imports: [GuardModule], controllers: [SignalsController], providers: acts, exports: acts })
export class SignalsModule {}
