import type { Permission } from '@signalenbeleid/contracts';
import type { PathTurn } from '@signalenbeleid/contracts/path';
import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { NowBand } from '../ui/say/banner.tsx';
import { signalsText } from './signals.text.ts';

type May = (permission: Permission) => boolean;
type What = keyof (typeof signalsText)['nl']['what'];

/** Whose turn it is, for who looks: the reporter and the coordinator of this signal see that it is theirs. */
export function turnFor({ path, mine, original }: SignalView, may: May): PathTurn {
  if (path.turn === 'reporter' && mine) return 'you';
  // Who may read the original of somebody else coordinates this signal.
  if (path.turn === 'coordinator' && !path.finished && original && may('signals.check')) return 'you';
  return path.turn;
}

// What happens in each state: in the eyes of who is to act, and of everybody else.
const byState: Record<SignalView['state'], { you: What; other: What }> = {
  draft: { you: 'draft', other: 'draft' },
  submitted: { you: 'check', other: 'checking' },
  'information-asked': { you: 'answerQuestion', other: 'asked' },
  returned: { you: 'returned', other: 'returned' },
  referred: { you: 'referred', other: 'referred' },
  withdrawn: { you: 'withdrawn', other: 'withdrawn' },
  accepted: { you: 'bundle', other: 'bundling' },
  answered: { you: 'answered', other: 'answered' },
  closed: { you: 'closed', other: 'closed' },
};

function whatOf({ state, path, sharedSignals }: SignalView, yours: boolean): What {
  const goesOn = sharedSignals.length > 0 && !path.finished;
  return goesOn ? 'shared' : byState[state][yours ? 'you' : 'other'];
}

/** Who is to act now, what they do, and the button for who looks when it is their turn. */
export function SignalNow({ signal }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { path, may } = useZone();
  const turn = turnFor(signal, may);
  const yours = turn === 'you';
  const what = whatOf(signal, yours);
  const acts: Partial<Record<What, { to: string; says: 'toCheck' | 'toMine' | 'toBundle' }>> = {
    check: { to: `/toetsen?signaal=${signal.id}`, says: 'toCheck' },
    draft: { to: `/mijn-signalen/${signal.id}`, says: 'toMine' },
    answerQuestion: { to: '/mijn-signalen', says: 'toMine' },
    bundle: { to: '/bundelen', says: 'toBundle' },
  };
  const act = yours ? acts[what] : undefined;
  return (
    <NowBand
      you={yours}
      who={t(`now.${signal.path.finished ? 'nobody' : turn}`)}
      acts={
        act && (
          <ButtonLink kind="primary" to={path(act.to)}>
            {t(act.says)}
          </ButtonLink>
        )
      }
    >
      {t(`what.${what}`, { to: signal.referredTo ?? '' })}
    </NowBand>
  );
}
