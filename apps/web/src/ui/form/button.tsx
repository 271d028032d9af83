import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Link } from '../link.tsx';
import { formText } from './form.text.ts';
import './button.css';

interface Looks {
  /** One `primary` a page. `danger` is for what cannot be undone. */
  kind?: 'outlined' | 'primary' | 'quiet' | 'danger' | undefined;
  size?: 'normal' | 'small' | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
}

const classOf = ({ kind = 'outlined', size, wide }: Looks) =>
  ['btn', kind !== 'outlined' && `btn--${kind}`, size === 'small' && 'btn--small', wide && 'btn--wide']
    .filter(Boolean)
    .join(' ');

interface ButtonProps extends Looks, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> {
  /** It is being done: pressing again does nothing, and the button says so. */
  busy?: boolean | undefined;
  /** Why it cannot be pressed yet. There is no disabled button without its reason. */
  notYet?: string | undefined;
  /** On or off, such as "Je volgt dit". */
  pressed?: boolean | undefined;
  children: ReactNode;
}

const hold = (event: MouseEvent) => event.preventDefault();
const heldProps = (busy: boolean | undefined, reason: string | undefined) => ({
  'aria-disabled': true,
  onClick: hold,
  ...(busy && { 'aria-busy': true }),
  ...(reason && { 'aria-describedby': reason }),
});

/** A button is a verb. */
export function Button({ notYet, ...props }: ButtonProps) {
  const id = useId();
  if (notYet === undefined) return <Pressable {...props} />;
  return (
    <span className="held">
      <Pressable {...props} reason={id} />
      <span className="hint" id={id}>
        {notYet}
      </span>
    </span>
  );
}

type PressableProps = Omit<ButtonProps, 'notYet'> & { reason?: string };

function Pressable({ kind, size, wide, icon, busy, pressed, reason, children, ...rest }: PressableProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      {...rest}
      className={classOf({ kind, size, wide })}
      {...((busy || reason) && heldProps(busy, reason))}
    >
      {busy ? <Busy /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

function Busy() {
  const t = useText(formText);
  return (
    <span className="busy">
      <span className="vh">{t('busy')}</span>
    </span>
  );
}

interface ButtonLinkProps extends Looks {
  to: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes to where something is done. */
export function ButtonLink({ to, icon, children, ...looks }: ButtonLinkProps) {
  return (
    <Link to={to} className={classOf(looks)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** Marks a key that does the same. */
export function KeyHint({ children }: { children: string }) {
  return <kbd>{children}</kbd>;
}
