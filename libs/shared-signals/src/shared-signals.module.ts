import { Global, Module } from '@nestjs/common';
import { SharedSignalsOf, SignalsModule } from '@signalenbeleid/signals';
import { SpreadModule } from '@signalenbeleid/spread';
import { BundleSignals } from './bundle-signals.ts';
import { FindSharedSignals, SharedSignalsOfSignals } from './find-shared-signals.ts';
import { RecogniseSharedSignal } from './recognise-shared-signal.ts';
import { ReleaseSignal } from './release-signal.job.ts';
import { SharedSignalRecords } from './shared-signal-records.ts';
import { SharedSignalsController } from './shared-signals.controller.ts';
import { SteerSharedSignal } from './steer-shared-signal.ts';
import { SteeringController } from './steering.controller.ts';
import { ViewSharedSignal } from './view-shared-signal.ts';

const acts = [
  BundleSignals,
  RecogniseSharedSignal,
  SteerSharedSignal,
  FindSharedSignals,
  ViewSharedSignal,
  SharedSignalRecords,
  ReleaseSignal,
];
const answers = { provide: SharedSignalsOf, useClass: SharedSignalsOfSignals };

/** Shared signals: bundle, recognise, spread. Global, as signals ask here in which shared signals they sit. */
@Global()
@Module({
  imports: [SignalsModule, SpreadModule],
  controllers: [SharedSignalsController, SteeringController],
  providers: [...acts, answers],
  exports: [...acts, answers],
})
export class SharedSignalsModule {}
