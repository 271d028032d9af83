import { useQuery } from '@tanstack/react-query';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { lazy, Suspense } from 'react';
import { CriteriaSection } from '../recognising/criteria.view.tsx';
import { FollowUpSection } from '../following-up/follow-up.view.tsx';
import { RecognitionsSection } from '../recognising/recognitions.view.tsx';
import { SpreadSection } from '../recognising/spread.view.tsx';
import { WaivedIn } from '../guard/waived.view.tsx';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Link } from '../ui/link.tsx';
import { Page, WithSide } from '../ui/layout/page.tsx';
import { ActFirst } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Path } from '../ui/path/path.tsx';
import { BundleSection } from './bundle.view.tsx';
import { FactsSide } from './facts.view.tsx';
import { HistorySection } from './history.view.tsx';
import { TurnBand } from './now-band.view.tsx';
import { sharedSignalQuery } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';
import { isYourTurn } from './turn.ts';
import { WordsSection } from './words.view.tsx';
import './shared-signals.css';

// For coordinators alone.
const TouchingSuggestions = lazy(async () => ({
  default: (await import('../suggestions/touching.view.tsx')).TouchingSuggestions,
}));

/** One shared signal: what it is about, who recognises it, where it stands and what can be done now. */
export function SharedSignalPage() {
  const { slug } = useZone();
  const query = useQuery(sharedSignalQuery(slug, useParam('shared')));
  return (
    <Loaded query={query} lines={8}>
      {(shared) => <SharedSignal shared={shared} onReload={() => void query.refetch()} />}
    </Loaded>
  );
}

function SharedSignal({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(sharedSignalText);
  const { path, me, may } = useZone();
  const you = isYourTurn(shared, { may, organisations: me?.organisations ?? [] });
  return (
    <Page title={shared.wording.title} above={<Link to={path('/gedeelde-signalen')}>{t('above')}</Link>}>
      <ActFirst>
        <Path form="full" path={{ ...shared.path, ...(you && { turn: 'you' as const }), until: shared.parkedUntil }} />
        <TurnBand shared={shared} you={you} onReload={onReload} />
      </ActFirst>
      <div className="shared-body">
        <WithSide side={<FactsSide shared={shared} onReload={onReload} />}>
          <FollowUpSection shared={shared} onReload={onReload} />
          <WordsSection shared={shared} onReload={onReload} />
          <WaivedIn record={shared.id} version={shared.version} />
          <SpreadSection spread={shared.spread} />
          <CriteriaSection shared={shared} onReload={onReload} />
          <RecognitionsSection shared={shared} />
          <BundleSection shared={shared} onReload={onReload} />
          {may('signals.bundle') && (
            <Suspense>
              <TouchingSuggestions shared={shared.id} />
            </Suspense>
          )}
          <HistorySection shared={shared} />
        </WithSide>
      </div>
    </Page>
  );
}
