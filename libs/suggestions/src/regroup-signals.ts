import { Injectable } from '@nestjs/common';
import { Database, newId } from '@signalenbeleid/platform';
import { renewalOf, suggest, type Kept, type Suggestion } from '@signalenbeleid/similarity';
import { MOST_AROUND, ReadSituation, type Neighbourhood, type Standing } from './read-situation.ts';

/**
 * Brings the open suggestions in line with who looks like whom. A suggestion that stays the same stays as it is; one that
 * grew or shrank keeps its id; one that is no longer true goes. Nothing else changes by it.
 */
@Injectable()
export class RegroupSignals {
  constructor(
    private readonly database: Database,
    private readonly read: ReadSituation,
  ) {}

  /** Groups what waits for it together with its neighbours. */
  async waiting(): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'select signal_id as id from grouped_signal where linked and not grouped',
    );
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await this.renew(ids.length > MOST_AROUND ? await this.read.whole() : await this.read.around(ids));
    await this.database.query('update grouped_signal set grouped = true where signal_id = any($1)', [ids]);
  }

  /** Groups everything anew. */
  async whole(): Promise<void> {
    await this.renew(await this.read.whole());
    await this.database.query('update grouped_signal set grouped = true where linked and not grouped');
  }

  private async renew({ situation, standing }: Neighbourhood): Promise<void> {
    const { gone, added, kept } = renewalOf(standing, suggest(situation));
    await this.remove(gone);
    await this.add(added);
    await this.update(kept);
  }

  private async remove(gone: readonly Standing[]): Promise<void> {
    if (gone.length === 0) return;
    await this.database.query(`delete from suggestion where state = 'open' and id = any($1)`, [
      gone.map(({ id }) => id),
    ]);
  }

  private async add(proposals: readonly Suggestion[]): Promise<void> {
    const added = proposals.map((proposal) => ({ id: newId(), proposal }));
    await this.database.query(insertAll, [
      added.map(({ id }) => id),
      added.map(({ proposal }) => proposal.kind),
      added.map(({ proposal }) => proposal.sharedSignals.join(' ')),
      added.map(({ proposal }) => proposal.score),
    ]);
    await this.putMembers(added);
  }

  private async update(kept: readonly Kept<Standing>[]): Promise<void> {
    if (kept.length === 0) return;
    const open = await this.database.query<{ id: string }>(updateAll, [
      kept.map(({ before }) => before.id),
      kept.map(({ proposal }) => proposal.score),
      kept.map(({ moved }) => moved),
    ]);
    // Somebody may have decided on one of them a moment ago: that one stays as it was decided.
    const ids = new Set(open.map(({ id }) => id));
    await this.database.query('delete from suggestion_member where suggestion_id = any($1)', [[...ids]]);
    await this.putMembers(
      kept.map(({ before, proposal }) => ({ id: before.id, proposal })).filter(({ id }) => ids.has(id)),
    );
  }

  private async putMembers(all: readonly { id: string; proposal: Suggestion }[]): Promise<void> {
    const members = all.flatMap(({ id, proposal }) => proposal.fit.map((one) => ({ suggestion: id, ...one })));
    await this.database.query(insertMembers, [
      members.map(({ suggestion }) => suggestion),
      members.map(({ id }) => id),
      members.map(({ score }) => Math.min(1, score)),
    ]);
  }
}

const insertAll = `
  insert into suggestion (id, kind, shared_signals, score)
  select id, kind, string_to_array(shared_signals, ' ')::uuid[], least(1, score)
    from unnest($1::uuid[], $2::text[], $3::text[], $4::float8[]) new (id, kind, shared_signals, score)`;

const updateAll = `
  update suggestion s set score = least(1, n.score), version = s.version + n.moved::int,
         changed_at = case when n.moved then now() else s.changed_at end
    from unnest($1::uuid[], $2::float8[], $3::boolean[]) n (id, score, moved)
   where s.id = n.id and s.state = 'open' returning s.id`;

const insertMembers = `
  insert into suggestion_member (suggestion_id, signal_id, fit) select * from unnest($1::uuid[], $2::uuid[], $3::float8[])`;
