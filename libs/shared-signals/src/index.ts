export { BundleSignals } from './bundle-signals.ts';
export { FindSharedSignals } from './find-shared-signals.ts';
export { RecogniseSharedSignal } from './recognise-shared-signal.ts';
export { ReleaseSignal } from './release-signal.job.ts';
export { SharedSignalRecords, type SharedAt } from './shared-signal-records.ts';
export { sharedSignalEvents } from './shared-signals.events.ts';
export { SharedSignalsModule } from './shared-signals.module.ts';
export { SteerSharedSignal } from './steer-shared-signal.ts';
export { ViewSharedSignal } from './view-shared-signal.ts';
