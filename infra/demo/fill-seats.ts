import { clusterOf, type NewMandate } from '@signalenbeleid/contracts';
import { AppointMember } from '@signalenbeleid/mandates';
import type { Actor } from '@signalenbeleid/platform';
import { ChangeSettings, isoDay } from '@signalenbeleid/zones';
import type { DemoOrganisation } from './data/amalo-organisations.ts';
import type { DemoPerson } from './data/amalo-people.ts';
import type { Product } from './open-product.ts';
import type { Cast } from './stage.ts';

interface Known {
  organisations: readonly DemoOrganisation[];
  people: readonly DemoPerson[];
}

/** The cluster of their first organisation. */
export function clusterOfPerson({ at }: DemoPerson, organisations: readonly DemoOrganisation[]) {
  return clusterOf(organisations.find(({ key }) => key === at[0])?.sector ?? 'ANDERE');
}

const welfareSeats = {
  cluster: 'welfare',
  seats: 8,
  dotsPerSeat: 3,
  dotsPerOption: 2,
  chooseMin: 1,
  chooseMax: 2,
  quorumPercent: 50,
  majority: 'consensus',
} as const;

/** Who is there already, and whom the seats are for. */
export interface Table extends Known {
  ids: Map<string, string>;
  members: Map<string, string>;
}

/** Gives everybody their seat. Seats begin last year; welfare had six of them then. */
export async function seatPeople(product: Product, actor: Actor, table: Table): Promise<void> {
  const appoint = product.context.get(AppointMember, { strict: false });
  const validFrom = `${new Date().getUTCFullYear() - 1}-01-01`;
  const late = newcomers(table);
  for (const person of table.people)
    if (person.seat && !late.includes(person)) await appoint.execute(actor, mandateOf(person, validFrom, table));
}

/** The last two of the eight effective members of welfare. */
const newcomers = ({ people, organisations }: Known): DemoPerson[] =>
  people
    .filter((person) => person.seat === 'effective' && clusterOfPerson(person, organisations) === 'welfare')
    .slice(6);

/** Welzijn grows to eight seats today, and the last two sit down. A rule never begins in the past, so this comes after the rounds. */
export async function growWelfare(product: Product, zone: { id: string }, { cast, ...known }: Growth): Promise<void> {
  const actor = [...cast.values()].find(({ roles }) => roles.includes('zone-coordinator'));
  const today = isoDay(new Date());
  await product.database.inZone(zone.id, async () => {
    const [there] = await product.database.query(`select 1 from cluster_rule where cluster = 'welfare'`);
    if (there || !actor) return;
    await product.context
      .get(ChangeSettings, { strict: false })
      .setClusterRule(actor, { ...welfareSeats, validFrom: today });
    const named = await product.database.query<{ id: string; name: string }>('select id, name from member');
    const places = await product.database.query<{ id: string; name: string }>('select id, name from organisation');
    const keys = known.organisations.map(
      ({ key, name }) => [key, places.find((place) => place.name === name)?.id ?? ''] as const,
    );
    const table = { ...known, ids: new Map(keys), members: new Map(named.map(({ id, name }) => [name, id])) };
    const appoint = product.context.get(AppointMember, { strict: false });
    for (const person of newcomers(known)) await appoint.execute(actor, mandateOf(person, today, table));
  });
}

interface Growth extends Known {
  cast: Cast;
}

function mandateOf(
  person: DemoPerson,
  validFrom: string,
  { organisations, ids, members }: Pick<Table, 'organisations' | 'ids' | 'members'>,
): NewMandate {
  return {
    memberId: members.get(person.name) ?? '',
    cluster: clusterOfPerson(person, organisations),
    kind: person.seat ?? 'observer',
    organisationIds: person.at.flatMap((key) => ids.get(key) ?? []),
    ...(person.standsInFor && { standsInFor: members.get(person.standsInFor) }),
    validFrom,
  };
}
