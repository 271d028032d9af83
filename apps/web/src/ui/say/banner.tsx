import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { useKeptFocus } from '../layout/kept-focus.ts';
import './banner.css';

interface BannerProps {
  /** `wait`: the person who looks is to act (amber). `now`: somebody else is. `danger`: loss. `plain`: a quiet remark. */
  kind: 'wait' | 'now' | 'danger' | 'plain';
  /** Begins with what matters: "Jij bent aan zet." */
  strong?: string;
  children?: ReactNode;
  /** Buttons. */
  acts?: ReactNode;
  icon?: IconName;
  /** Read out as soon as it appears: `alert` interrupts, `status` waits. */
  announce?: 'alert' | 'status';
}

const names = {
  wait: 'banner banner--wait',
  now: 'banner',
  danger: 'banner banner--danger',
  plain: 'banner banner--plain',
};

/** Something that matters on this page now. */
export function Banner({ kind, strong, children, acts, icon, announce }: BannerProps) {
  return (
    <div className={names[kind]} role={announce}>
      {icon ? <Icon name={icon} /> : <Sign kind={kind} />}
      <div>
        <p>
          {strong && <strong>{strong} </strong>}
          {children}
        </p>
        {acts && <div className="row">{acts}</div>}
      </div>
    </div>
  );
}

function Sign({ kind }: { kind: BannerProps['kind'] }) {
  if (kind === 'wait') return <Mark name="you" />;
  if (kind === 'now') return <Mark name="now" />;
  return <Icon name={kind === 'danger' ? 'shield' : 'info'} />;
}

interface NowBandProps {
  /** It is the turn of the person who looks. */
  you?: boolean;
  /** "Jij bent aan zet." or "Nu aan zet: de sectoren." */
  who: string;
  /** What they do, by when, and what comes after. */
  children: ReactNode;
  acts?: ReactNode;
}

/** "Nu aan zet": who is to act, by when, and what can be done. On a phone it comes before the path (`ActFirst`). */
export function NowBand({ you = false, who, children, acts }: NowBandProps) {
  useKeptFocus();
  return (
    <Banner kind={you ? 'wait' : 'now'} strong={who} acts={acts}>
      {children}
    </Banner>
  );
}

/** Path and band of a record: on a phone the band comes first. */
export function ActFirst({ children }: { children: ReactNode }) {
  return <div className="stack-5 act-first">{children}</div>;
}

/** Danger now: whom to call. */
export function DangerLine({ children }: { children: ReactNode }) {
  return (
    <p className="danger-line">
      <Icon name="phone" />
      <span>{children}</span>
    </p>
  );
}
