import { sharedSignals, type SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Link } from '../ui/link.tsx';
import { Side } from '../ui/layout/page.tsx';
import { SideSection } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Facts } from '../ui/show/figures.tsx';
import { ClassificationDialog } from './classification.form.tsx';
import { useShowAnswer } from './shared-signals.queries.ts';
import { sharedSignalsText } from './shared-signals.text.ts';
import { sharedSignalText } from './shared-signal.text.ts';

/** The quiet side: number, where it belongs, following it, and where it came from before. */
export function FactsSide({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(sharedSignalText);
  const words = useText(sharedSignalsText);
  const { may, path } = useZone();
  const [open, setOpen] = useState(false);
  const { category, targetGroup, level, cluster } = labels();
  const { number, state, categories, targetGroups, returnOf } = shared;
  return (
    <Side label={t('about')}>
      <Facts
        facts={[
          [t('facts.number'), number],
          [t('facts.state'), words(`state.${state}`)],
          [t('facts.category'), categories.map((code) => category[code]).join(', ')],
          [t('facts.targetGroup'), targetGroups.map((code) => targetGroup[code]).join(', ')],
          [t('facts.level'), shared.level && level[shared.level]],
          [t('facts.cluster'), shared.cluster ? cluster[shared.cluster] : t('facts.nobody')],
        ]}
      />
      {may('signals.bundle') && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('classify')}
          </Button>
          <ClassificationDialog
            key={shared.version}
            shared={shared}
            open={open}
            onClose={() => setOpen(false)}
            onReload={onReload}
          />
        </div>
      )}
      <Follow shared={shared} />
      {returnOf && (
        <SideSection title={t('returned')}>
          <p>
            {t('returnedWhy')} <Link to={path(`/gedeelde-signalen/${returnOf}`)}>{t('readThen')}</Link>
          </p>
        </SideSection>
      )}
    </Side>
  );
}

function Follow({ shared: { id, followed } }: { shared: SharedSignalView }) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const act = useAct({
    act: async (follow: boolean) =>
      show(await call(sharedSignals.follow, { params: { zone: slug, shared: id }, body: { follow } })),
    done: (_, follow) => t(follow ? 'followed' : 'unfollowed'),
  });
  return (
    <div className="stack-2">
      <div>
        <Button
          size="small"
          pressed={followed}
          busy={act.busy}
          {...(followed && { icon: 'check' as const })}
          onClick={() => void act.run(!followed)}
        >
          {t(followed ? 'following' : 'follow')}
        </Button>
      </div>
      <ActError act={act} />
    </div>
  );
}
