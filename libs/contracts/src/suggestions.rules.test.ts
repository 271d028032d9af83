import { check } from './check.ts';
import { Bundling } from './shared-signals.contract.ts';
import { sharedSignalStates } from './shared-signals.workflow.ts';
import { suggestions } from './suggestions.contract.ts';
import {
  fewestMembers,
  mayGoUpInAnother,
  mostMembers,
  suggestionKinds,
  suggestionStates,
  suggestionWorkflow,
} from './suggestions.workflow.ts';
import { stateAfter, stepsFrom } from './workflow.ts';

describe('a decision on a suggestion', () => {
  it('is held against the version that was read', () =>
    expect([suggestions.accept, suggestions.dismiss, suggestions.undo].every(({ changes }) => changes)).toBe(true));
  it('is taken once, on what is open', () => {
    expect(stepsFrom(suggestionWorkflow, 'open')).toEqual(['accept', 'dismiss']);
    expect(stateAfter(suggestionWorkflow, 'open', 'accept')).toBe('accepted');
    expect(stateAfter(suggestionWorkflow, 'open', 'dismiss')).toBe('dismissed');
    for (const decided of ['accepted', 'dismissed'] as const)
      expect(stepsFrom(suggestionWorkflow, decided)).toEqual(['undo']);
  });
  it('can be taken back, which opens the suggestion again', () => {
    for (const decided of suggestionStates.filter((state) => state !== 'open'))
      expect(stateAfter(suggestionWorkflow, decided, 'undo')).toBe('open');
    expect(stateAfter(suggestionWorkflow, 'open', 'undo')).toBeUndefined();
  });
});

it('one signal may join what is there, and takes company for anything else', () => {
  const alone = suggestionKinds.filter((kind) => fewestMembers(kind) === 1);
  expect(alone).toEqual(['join', 'returned']);
  const together = suggestionKinds.filter((kind) => fewestMembers(kind) === 2);
  expect(together).toEqual(['new', 'merge', 'split']);
});

it('all that a suggestion may hold can be bundled at once', () => {
  const most = Array.from({ length: mostMembers }, () => crypto.randomUUID());
  expect(check(Bundling, { signalIds: most }).faults).toEqual([]);
  expect(check(Bundling, { signalIds: [...most, crypto.randomUUID()] }).faults).not.toEqual([]);
});

it('a shared signal goes up in another only while no cluster or board took it up', () =>
  expect(sharedSignalStates.filter(mayGoUpInAnother)).toEqual(['proposed', 'recognised']));
