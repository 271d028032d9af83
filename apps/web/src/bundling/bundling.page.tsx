import { useState } from 'react';
import { useSuggestions, suggestionKeys } from '../suggestions/use-suggestions.ts';
import { useText } from '../text.ts';
import { AllKeys, KeyLegend, type KeyLine } from '../ui/keys/key-legend.tsx';
import { useKeys } from '../ui/keys/use-keys.ts';
import { Page } from '../ui/layout/page.tsx';
import { useLast } from '../ui/say/use-last.ts';
import { Bench } from './bench.view.tsx';
import { bundlingText } from './bundling.text.ts';
import { useLoose } from './loose.view.tsx';
import { goToLoose } from './pick-list.view.tsx';
import { useBench, type BenchState } from './use-bench.ts';
import './bundling.css';

/** The bench: on one side the signals that sit in no bundle yet, on the other what may belong together, and where. */
export function BundlingPage() {
  const t = useText(bundlingText);
  const last = useLast();
  const loose = useLoose();
  const suggestions = useSuggestions(last);
  const bench = useBench(loose.items, last);
  const [asked, setAsked] = useState(false);
  const lines = useKeyLines();
  const keys = useKeys({
    ...(bench.picks.list.length === 0 && suggestionKeys(suggestions)),
    l: () => goToLoose(bench.current),
    u: () => void bench.bundling.undoLast(),
    'ctrl+z': () => void bench.bundling.undoLast(),
    escape: () => letGo(bench),
    '?': () => setAsked(true),
  });
  return (
    <Page title={t('title')} under={t('lead')}>
      <div className="bench-head">
        <p role="status">
          <Progress loose={loose.total} known={loose.query.isSuccess && !loose.filtered} />
        </p>
        <KeyLegend keys={keys} main={lines.slice(0, 5)} onAll={() => setAsked(true)} />
      </div>
      <Bench {...{ loose, suggestions, bench }} />
      <AllKeys open={asked} onClose={() => setAsked(false)} lines={lines} />
    </Page>
  );
}

/** Back to the list, with nothing chosen. */
function letGo({ picks, letGo: drop, current }: BenchState) {
  if (picks.list.length === 0) return false;
  drop();
  return goToLoose(current);
}

/** "Nog 12 losse signalen." Nothing while that is not known. */
function Progress({ loose, known }: { loose: number | string; known: boolean }) {
  const t = useText(bundlingText);
  if (!known) return null;
  return loose === 0 ? t('noneLeft') : t('left', { count: Number(loose) || 1000, total: loose });
}

/** Every key of the bench, those that one needs all the time first. */
function useKeyLines(): KeyLine[] {
  const t = useText(bundlingText);
  return [
    { keys: ['J', 'K'], says: t('key.next') },
    { keys: ['A'], says: t('key.accept') },
    { keys: ['D'], says: t('key.dismiss') },
    { keys: ['X'], says: t('key.leaveOut') },
    { keys: ['U'], says: t('key.undo') },
    { keys: ['E'], says: t('key.edit') },
    { keys: ['↓', '↑'], says: t('key.members') },
    { keys: ['L'], says: t('key.loose') },
    { keys: ['V'], says: t('key.suggestions') },
    { keys: ['spatie'], says: t('key.pick') },
    { keys: ['B'], says: t('key.bundle') },
    { keys: ['Esc'], says: t('key.letGo') },
    { keys: ['Ctrl Z'], says: t('key.undoToo') },
  ];
}
