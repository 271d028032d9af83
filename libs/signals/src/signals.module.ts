import { Module } from '@nestjs/common';
import { AskReporter } from './ask-reporter.ts';
import { CheckingController } from './checking.controller.ts';
import { CheckSignal } from './check-signal.ts';
import { FindSignals } from './find-signals.ts';
import { NumberSeries } from './number-series.ts';
import { OwnSignal } from './own-signal.ts';
import { ReceiptsController } from './receipts.controller.ts';
import { ReportSignal } from './report-signal.ts';
import { SignalRecords } from './signal-records.ts';
import { SignalsController } from './signals.controller.ts';
import { ViewSignal } from './view-signal.ts';

const acts = [ReportSignal, CheckSignal, AskReporter, OwnSignal, FindSignals, ViewSignal, SignalRecords, NumberSeries];

/** Signals: report, check, ask, return, put in neutral words. */
@Module({ controllers: [SignalsController, CheckingController, ReceiptsController], providers: acts, exports: acts })
export class SignalsModule {}
