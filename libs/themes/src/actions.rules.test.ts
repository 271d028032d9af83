import {
  actionStates,
  actionWorkflow,
  isOverdue,
  themeStates,
  themeWorkflow,
} from '@signalenbeleid/contracts/themes.workflow';
import { dayIn, mayFollow } from './actions.rules.ts';

describe('who follows an action', () => {
  it('is its lead, or the coordinator of the zone', () => {
    expect(mayFollow({ memberId: 'a', roles: ['lead'] }, 'a')).toBe(true);
    expect(mayFollow({ memberId: 'b', roles: ['lead'] }, 'a')).toBe(false);
    expect(mayFollow({ memberId: 'a', roles: ['board-member'] }, 'a')).toBe(false);
    expect(mayFollow({ memberId: 'b', roles: ['zone-coordinator'] }, 'a')).toBe(true);
  });
});

describe('an action', () => {
  it('is late from the day after its due date, as long as it has not ended', () => {
    const at = (today: string) => actionStates.filter((state) => isOverdue({ state, dueOn: '2026-03-14' }, today));
    expect(at('2026-03-14')).toEqual([]);
    expect(at('2026-03-15')).toEqual(['planned', 'running']);
  });

  it('is due on a day of Brussels, not of Greenwich', () => {
    expect(dayIn(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(dayIn(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});

describe('every state', () => {
  it.each([
    ['theme', themeStates, themeWorkflow],
    ['action', actionStates, actionWorkflow],
  ] as const)('of a %s can be reached', (_, states, workflow) => {
    const reached = new Set([states[0] as string]);
    for (const state of reached)
      for (const next of Object.values((workflow as Record<string, Record<string, string>>)[state] ?? {}))
        reached.add(next);
    expect([...reached].toSorted()).toEqual([...states].toSorted());
  });
});
