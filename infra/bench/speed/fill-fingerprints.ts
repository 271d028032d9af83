import type pg from 'pg';
import type { SignalState } from '@signalenbeleid/contracts/signals.workflow';
import { editionOfFingerprint, kindOf, NEWEST_OF_KEY } from '@signalenbeleid/look-alikes';
import { fingerprint } from '@signalenbeleid/similarity';

/** So many are read at once; where nobody looks for look-alikes, so many stand in for all. */
const some = 1_000;

interface Unread {
  id: string;
  state: SignalState;
  text: string;
}

/**
 * Fills what the signals of a zone are found by, in the transaction that filled the signals. Where look-alikes are
 * measured every signal is read. Elsewhere a thousand are, and their keys go round: as many keys, made in no time.
 */
export async function fillFingerprints(client: pg.Client, zoneId: string, everyOne: boolean): Promise<void> {
  const { rows: left } = await client.query<Unread>(withoutFingerprint, [zoneId, everyOne ? null : some]);
  const keysOf = (signals: readonly Unread[]) => signals.map(({ text }) => fingerprint(text).keys.join(' '));
  const edition = editionOfFingerprint();
  if (everyOne)
    for (let from = 0; from < left.length; from += some) {
      const now = left.slice(from, from + some);
      const kinds = now.map(({ state }) => kindOf(state));
      await client.query(store, [zoneId, now.map(({ id }) => id), kinds, keysOf(now), edition]);
    }
  else if (left.length > 0) await client.query(goRound, [zoneId, keysOf(left), edition]);
  await client.query('delete from fingerprint_key where zone_id = $1', [zoneId]);
  await client.query(countKeys, [zoneId, NEWEST_OF_KEY]);
}

const without = `signal s where zone_id = $1 and not exists (select from signal_fingerprint f where f.zone_id = s.zone_id and f.subject = s.id)`;
const withoutFingerprint = `
  select id, state, concat_ws(e'\\n', title, description, neutral_title, neutral_text) as text from ${without} limit $2`;

const store = `
  insert into signal_fingerprint (zone_id, subject, kind, edition, keys)
  select $1::uuid, id, kind, $5, string_to_array(keys, ' ') from unnest($2::uuid[], $3::text[], $4::text[]) made (id, kind, keys)`;

const goRound = `
  insert into signal_fingerprint (zone_id, subject, kind, edition, keys)
  select $1, id, case state when 'submitted' then 'unchecked' when 'closed' then 'closed' else 'accepted' end, $3, string_to_array(keys, ' ')
    from (select id, state, row_number() over () as n from ${without}) s
    join unnest($2::text[]) with ordinality made (keys, place) on place = 1 + n % cardinality($2::text[])`;

const countKeys = `
  insert into fingerprint_key (zone_id, kind, key, signals, newest)
  select $1, kind, key, count(*), (array_agg(ref order by ref desc))[1:$2]
    from signal_fingerprint, unnest(keys) key where zone_id = $1 group by kind, key`;
