/** What happens to shared signals. Others may react; an event carries ids only. */
export const sharedSignalEvents = {
  made: 'shared-signal.made',
  bundled: 'shared-signal.bundled',
  unbundled: 'shared-signal.unbundled',
  rewritten: 'shared-signal.rewritten',
  classified: 'shared-signal.classified',
  recognised: 'shared-signal.recognised',
  recognitionWithdrawn: 'shared-signal.recognition-withdrawn',
  recognitionsCarried: 'shared-signal.recognitions-carried',
  recognitionsLeft: 'shared-signal.recognitions-left',
  confirmed: 'shared-signal.confirmed',
  stepTaken: 'shared-signal.step-taken',
} as const;
