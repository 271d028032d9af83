import fc from 'fast-check';
import { roles, type Role } from '@signalenbeleid/contracts/permissions';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import { clusters, sectors } from '@signalenbeleid/contracts/taxonomy';
import { differenceOf, faultsInGrants, nameOfGrant, rolesHeld } from './roles.rules.ts';

const role = fc.constantFrom<Role>(...roles);
const grant: fc.Arbitrary<RoleGrant> = fc.record(
  { role, cluster: fc.constantFrom(...clusters), sector: fc.constantFrom(...sectors.slice(0, 4)) },
  { requiredKeys: ['role'] },
);

describe('the roles that a person acts with', () => {
  it('let everybody of the zone report, and nobody from outside', () => {
    expect(rolesHeld([])).toEqual(['reporter']);
    expect(rolesHeld(['external-reader'])).toEqual(['external-reader']);
    expect(rolesHeld(['keeper'])).toEqual(['keeper']);
    expect(rolesHeld(['keeper', 'zone-coordinator'])).toContain('reporter');
  });

  it('are the given ones, each once, and at most that one more', () => {
    fc.assert(
      fc.property(fc.array(role), (granted) => {
        const held = rolesHeld(granted);
        expect(new Set(held).size).toBe(held.length);
        expect(held.filter((one) => !granted.includes(one) && one !== 'reporter')).toEqual([]);
        expect(granted.filter((one) => !held.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('giving roles', () => {
  it('asks for a sector or a cluster exactly where the role has one', () => {
    fc.assert(
      fc.property(grant, (given) => {
        const right =
          given.role !== 'keeper' &&
          (given.role === 'sector-coordinator') === (given.sector !== undefined) &&
          ['cluster-member', 'cluster-steering'].includes(given.role) === (given.cluster !== undefined);
        expect(faultsInGrants(['zone-coordinator'], [given]).length === 0).toBe(right);
      }),
    );
  });

  it('lets a keeper give the coordinator only', () => {
    expect(faultsInGrants(['keeper'], [{ role: 'zone-coordinator' }])).toEqual([]);
    expect(faultsInGrants(['keeper'], [{ role: 'zone-coordinator' }, { role: 'reporter' }])).toEqual([
      { path: 'body.roles.1.role', code: 'notYours' },
    ]);
  });

  it('ends what is not wanted and begins what is new: after it, the wanted roles are there and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(grant, { selector: nameOfGrant }), fc.array(grant), (present, wanted) => {
        const { ending, beginning } = differenceOf(present, wanted);
        const after = [...present.filter((one) => !ending.includes(one)), ...beginning].map(nameOfGrant);
        expect(after.toSorted()).toEqual([...new Set(wanted.map(nameOfGrant))].toSorted());
      }),
    );
  });
});
