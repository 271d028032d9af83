import { useQuery } from '@tanstack/react-query';
import type { ClusterRuleView } from '@signalenbeleid/contracts/zones.contract';
import { clusters, type Cluster } from '@signalenbeleid/contracts/taxonomy';
import { useState } from 'react';
import { labels } from '../labels.ts';
import { MandatesOfCluster } from '../mandates/mandates.view.tsx';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDay } from '../ui/format.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts } from '../ui/show/figures.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { ClusterRuleForm } from './cluster-rule.form.tsx';
import { clusterRulesQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

/** Per cluster: how it chooses, from which day on, and who sits there. */
export function ClusterRulesView() {
  const t = useText(zonesText);
  const query = useQuery(clusterRulesQuery(useZone().slug));
  return (
    <Loaded query={query} lines={8}>
      {({ items }) => (
        <>
          <p>{t('clustersLead')}</p>
          {clusters.map((cluster) => (
            <ClusterSettings key={cluster} cluster={cluster} rules={items.filter((rule) => rule.cluster === cluster)} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function ClusterSettings({ cluster, rules }: { cluster: Cluster; rules: readonly ClusterRuleView[] }) {
  const t = useText(zonesText);
  const present = rules.find(({ holds }) => holds);
  const others = rules.filter(({ holds }) => !holds);
  return (
    <Section title={labels().cluster[cluster]}>
      <Stack gap="wide">
        {present && <Rule rule={present} />}
        {others.length > 0 && (
          <Disclosure title={`${t('past')} (${others.length})`}>
            {others.map((rule) => (
              <Rule key={rule.validFrom ?? ''} rule={rule} />
            ))}
          </Disclosure>
        )}
        {present && <NewRule present={present} />}
        <MandatesOfCluster cluster={cluster} />
      </Stack>
    </Section>
  );
}

/** Another rule: its form is there from the moment somebody opens it, as every cluster has one. */
function NewRule({ present }: { present: ClusterRuleView }) {
  const t = useText(zonesText);
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure title={t('newRule')} onOpen={() => setOpened(true)}>
      {opened && <ClusterRuleForm present={present} />}
    </Disclosure>
  );
}

function Rule({ rule }: { rule: ClusterRuleView }) {
  const t = useText(zonesText);
  const { validFrom, holds, seats, dotsPerSeat, dotsPerOption, chooseMin, chooseMax, quorumPercent, majority } = rule;
  const since = validFrom ? t(holds ? 'since' : 'from', { day: formatDay(validFrom) }) : t('fromStart');
  const range = chooseMin === chooseMax ? String(chooseMin) : t('chooseRange', { min: chooseMin, max: chooseMax });
  return (
    <Stack>
      <p className="row">
        {holds && <Tag kind="done">{t('holds')}</Tag>}
        <span className="muted">{since}</span>
      </p>
      <div className="facts-beside">
        <Facts
          facts={[
            [t('seats'), seats],
            [t('dots'), dotsPerSeat],
            [t('dotsOnOne'), dotsPerOption],
            [t('choose'), range],
            [t('quorum'), t('quorumOf', { percent: quorumPercent })],
            [t('majority'), t(`majorities.${majority}`)],
          ]}
        />
      </div>
    </Stack>
  );
}
