import { useQuery, useQueryClient } from '@tanstack/react-query';
import { zones, type ZoneSettings, type ZoneSettingsView as Settings } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { ZoneSettingsForm } from './zone-settings.form.tsx';
import { settingsQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

/** What the zone promises, asks and shows. */
export function ZoneSettingsView() {
  const query = useQuery(settingsQuery(useZone().slug));
  return (
    <Loaded query={query} lines={8}>
      {(settings) => <Change key={settings.version} settings={settings} onReload={() => void query.refetch()} />}
    </Loaded>
  );
}

function Change({ settings: { version, ...settings }, onReload }: { settings: Settings; onReload: () => void }) {
  const t = useText(zonesText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const act = useAct({
    act: (body: ZoneSettings) => call(zones.changeSettings, { params: { zone: slug }, body, version }),
    done: t('saved'),
    after: (next) => {
      queries.setQueryData(settingsQuery(slug).queryKey, next);
      return queries.invalidateQueries({ queryKey: ['zone', slug] });
    },
  });
  return <ZoneSettingsForm start={settings} act={act} onReload={onReload} />;
}
