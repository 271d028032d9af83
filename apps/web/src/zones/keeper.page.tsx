import { useQuery } from '@tanstack/react-query';
import type { ZoneSummary } from '@signalenbeleid/contracts/zones.contract';
import { useDeferredValue, useState } from 'react';
import { useMe } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { FilterBar } from '../ui/form/filter-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Table } from '../ui/show/table.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { InviteCoordinator } from './invite-coordinator.view.tsx';
import { zonesQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** For the keeper of the installation: every zone, and a way to bring in its first coordinator. */
export function KeeperPage() {
  const t = useText(zonesText);
  const query = useQuery(zonesQuery);
  const { values, set, clear } = useFilters();
  const typed = plain(useDeferredValue(values.zoek?.trim() ?? ''));
  const fits = ({ name, province }: ZoneSummary) => plain(`${name} ${province}`).includes(typed);
  return (
    <Page title={t('keeper')} lead={t('keeperLead')}>
      <FilterBar filters={[{ name: 'zoek', label: t('keeperSearch') }]} values={values} onChange={set} />
      <Loaded query={query} lines={8}>
        {({ items }) => <Zones items={items.filter(fits)} onClear={clear} />}
      </Loaded>
      <OwnZones />
    </Page>
  );
}

function Zones({ items, onClear }: { items: readonly ZoneSummary[]; onClear: () => void }) {
  const t = useText(zonesText);
  const [inviting, setInviting] = useState<ZoneSummary>();
  if (items.length === 0)
    return (
      <EmptyState title={t('keeperNone')} act={<Button onClick={onClear}>{t('cancel')}</Button>}>
        {t('keeperNoneWhy')}
      </EmptyState>
    );
  const invite = (zone: ZoneSummary) => (
    <Button size="small" aria-label={t('inviteFor', { zone: zone.name })} onClick={() => setInviting(zone)}>
      {t('invite')}
    </Button>
  );
  return (
    <Stack>
      <p className="small muted" role="status">
        {t('keeperFound', { count: items.length })}
      </p>
      <Table
        caption={t('keeper')}
        hideCaption
        rows={items}
        keyOf={({ slug }) => slug}
        columns={[
          { name: t('zone'), cell: ({ name }) => name },
          { name: t('province'), cell: ({ province }) => province },
          { name: t('do'), cell: invite, acts: true },
        ]}
      />
      {inviting && <InviteCoordinator key={inviting.slug} zone={inviting} onClose={() => setInviting(undefined)} />}
    </Stack>
  );
}

/** A keeper may also be a member somewhere. */
function OwnZones() {
  const t = useText(zonesText);
  const own = useMe()?.zones.filter(({ roles }) => roles.some(({ role }) => role !== 'keeper')) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('ownZones')}>
      <ul>
        {own.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/z/${slug}/vandaag`}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
