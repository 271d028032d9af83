import type { PersonInCluster, WhoIsWho } from '@signalenbeleid/contracts/mandates.contract';
import { findIn } from './search.rules.ts';

const person = (name: string, job: string): PersonInCluster => ({
  ...{ memberId: name, name, function: job, organisations: ['CAW De Vaart'], steers: false },
});
const elke = person('Elke Noël', 'teamcoach');
const page: WhoIsWho = {
  clusters: [
    {
      ...{ cluster: 'welfare', seats: 8, effective: [elke], substitutes: [], observers: [], experts: [] },
      sectors: [
        {
          sector: 'CAW',
          organisations: [{ id: '1', name: 'CAW De Vaart', municipality: 'Asse', does: 'Onthaal en woonbegeleiding' }],
          coordinators: [],
        },
      ],
    },
  ],
  board: [elke],
  coordinators: [],
};

const found = (typed: string) => {
  const { people, organisations } = findIn(page, typed);
  return [...people, ...organisations].map(({ name }) => name);
};

it('finds a person once, however often they sit somewhere, and without their accents', () => {
  expect(found('noel')).toEqual(['Elke Noël']);
});

it('finds people and organisations in which every word occurs', () => {
  expect(found('caw')).toEqual(['Elke Noël', 'CAW De Vaart']);
  expect(found('asse woonbegeleiding')).toEqual(['CAW De Vaart']);
  expect(found('asse teamcoach')).toEqual([]);
});
