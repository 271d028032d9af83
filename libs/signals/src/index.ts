export { digestOfReceipt, ReportSignal, type Report, type ReportedSignal } from './report-signal.ts';
export { SharedSignalsOf, type SharedSignalBrief } from './shared-signals-of.ts';
export { coordinates } from './signal-access.rules.ts';
export { lookerOf, SignalRecords, type At } from './signal-records.ts';
export { Signal } from './signal.entity.ts';
export { signalEvents } from './signals.events.ts';
export { SignalsModule } from './signals.module.ts';
export { ViewSignal } from './view-signal.ts';
