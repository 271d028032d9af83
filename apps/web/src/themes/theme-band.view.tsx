import { useState } from 'react';
import type { Permission } from '@signalenbeleid/contracts';
import { themes, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import type { ThemeState } from '@signalenbeleid/contracts/themes.workflow';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { NowBand } from '../ui/say/banner.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { EvaluateDialog } from './theme.form.tsx';
import { useShowTheme } from './themes.queries.ts';
import { themesText } from './themes.text.ts';

interface BandProps {
  theme: ThemeView;
  onReload: () => void;
}

type Asked = 'choose' | 'evaluate';
type ActName = Asked | 'reconsider' | 'start' | 'evaluateAgain';

/** What can be done from each state, by whom; the first is what the state waits for. */
const actsIn: Record<ThemeState, readonly (readonly [ActName, Permission])[]> = {
  proposed: [['choose', 'themes.choose']],
  chosen: [
    ['start', 'themes.manage'],
    ['reconsider', 'themes.choose'],
  ],
  running: [['evaluate', 'themes.manage']],
  evaluated: [['evaluateAgain', 'themes.manage']],
};

/** Where the theme stands, who is to act, and what this person can do. */
export function ThemeBand({ theme, onReload }: BandProps) {
  const t = useText(themesText);
  const { may } = useZone();
  const { state, year } = theme;
  const run = useThemeActs(theme);
  const [asked, setAsked] = useState<Asked>();
  const does: Record<ActName, () => void> = {
    choose: () => setAsked('choose'),
    start: () => void run.start.run(),
    reconsider: () => void run.reconsider.run(),
    evaluate: () => setAsked('evaluate'),
    evaluateAgain: () => setAsked('evaluate'),
  };
  const possible = actsIn[state].filter(([, allow]) => may(allow));
  const waits = state === 'proposed' || state === 'chosen';
  const you = waits && possible[0] === actsIn[state][0];
  const buttons = possible.map(([name]) => (
    <Button key={name} kind={name === 'choose' || name === 'start' ? 'primary' : undefined} onClick={does[name]}>
      {t(name)}
    </Button>
  ));
  return (
    <>
      <NowBand you={you} who={you ? t('you') : t(`turn.${state}`)} acts={buttons.length > 0 && buttons}>
        {t(`turn.${state}What`, { year })}
      </NowBand>
      <ActError act={run.start} onReload={onReload} />
      <ActError act={run.reconsider} onReload={onReload} />
      {asked === 'choose' && <ChooseDialog theme={theme} onClose={() => setAsked(undefined)} onReload={onReload} />}
      {asked === 'evaluate' && <EvaluateDialog theme={theme} onClose={() => setAsked(undefined)} onReload={onReload} />}
    </>
  );
}

function ChooseDialog({ theme, onClose, onReload }: BandProps & { onClose: () => void }) {
  const t = useText(themesText);
  const { year } = theme;
  const { choose } = useThemeActs(theme);
  const chooseIt = async () => (await choose.run()) && onClose();
  const verb = (
    <Button kind="primary" busy={choose.busy} onClick={() => void chooseIt()}>
      {t('choose')}
    </Button>
  );
  return (
    <Dialog open onClose={onClose} title={t('chooseTitle', { year })} act={verb} final>
      <p>{t('chooseWhy')}</p>
      <ActError act={choose} onReload={onReload} />
    </Dialog>
  );
}

function useThemeActs({ id, version }: ThemeView) {
  const t = useText(themesText);
  const { slug } = useZone();
  const show = useShowTheme(slug);
  const at = { params: { zone: slug, theme: id }, version };
  return {
    choose: useAct({ act: async () => show(await call(themes.choose, at)), done: t('chosen') }),
    reconsider: useAct({ act: async () => show(await call(themes.reconsider, at)), done: t('reconsidered') }),
    start: useAct({ act: async () => show(await call(themes.start, at)), done: t('started') }),
  };
}
