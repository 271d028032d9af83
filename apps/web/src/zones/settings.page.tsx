import type { ReactNode } from 'react';
import { InvitationsView } from '../people/invitations.view.tsx';
import { MembersView } from '../people/members.view.tsx';
import { useText } from '../text.ts';
import { Page } from '../ui/layout/page.tsx';
import { Tabs } from '../ui/show/tabs.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { ClusterRulesView } from './cluster-rules.view.tsx';
import { ImportView } from './import.view.tsx';
import { MunicipalitiesView } from './municipalities.view.tsx';
import { ZoneSettingsView } from './zone-settings.view.tsx';
import { ZoneWordsView } from './zone-words.view.tsx';
import './zones.css';
import { zonesText } from './zones.text.ts';

type Part = keyof (typeof zonesText)['nl']['part'];

const parts: Record<Part, ReactNode> = {
  afspraken: <ZoneSettingsView />,
  clusters: <ClusterRulesView />,
  mensen: <MembersView />,
  uitnodigingen: <InvitationsView />,
  woorden: <ZoneWordsView />,
  gemeenten: <MunicipalitiesView />,
  invoeren: <ImportView />,
};

/** What the ELZ coordinator settles for the zone: its agreements, clusters, people and municipalities. */
export function SettingsPage() {
  const t = useText(zonesText);
  const { values, put } = useFilters();
  const names = Object.keys(parts) as Part[];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs
        label={t('parts')}
        open={values.deel}
        onOpen={(deel) => put({ deel, zoek: undefined, rol: undefined, stand: undefined })}
        tabs={names.map((name) => ({ name, label: t(`part.${name}`), content: parts[name] }))}
      />
    </Page>
  );
}
