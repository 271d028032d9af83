import type { Role } from '@signalenbeleid/contracts/permissions';
import { lazy, Suspense, useRef, useState, type ComponentProps } from 'react';
import { labels } from '../labels.ts';
import { useMe, useZone } from '../session.ts';

const load = () => import('./person-dropdown.tsx');
const PersonDropdown = lazy(async () => ({ default: (await load()).PersonDropdown }));

const initialsOf = (name: string) => {
  const words = name.split(' ').filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};

// Somebody with several roles is named by the one with most to say.
const weightiest: readonly Role[] = [
  ...(['zone-coordinator', 'board-member', 'cluster-steering', 'sector-coordinator', 'cluster-member'] as const),
  ...(['lead', 'adviser', 'keeper', 'external-reader', 'reporter'] as const),
];

/** Who one is, in which zone and role; and behind it other zones, colours, sessions, the way out, whose code comes when asked. */
export function PersonMenu() {
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!useMe()) return null;
  if (!asked) {
    return (
      <PersonButton
        aria-haspopup="menu"
        aria-expanded={false}
        onPointerEnter={() => void load()}
        onClick={() => setAsked(true)}
      />
    );
  }
  return (
    <Suspense fallback={<PersonButton aria-busy />}>
      <PersonDropdown onClose={() => button.current?.focus()}>
        <PersonButton ref={button} />
      </PersonDropdown>
    </Suspense>
  );
}

function PersonButton(props: ComponentProps<'button'>) {
  const me = useMe();
  const { name: zone, me: here } = useZone();
  const held = here?.roles.map((grant) => grant.role) ?? [];
  const role = weightiest.map((each) => held.includes(each) && labels().role[each]).find(Boolean);
  return (
    <button {...props} className="who" type="button">
      <span className="face" aria-hidden="true">
        {initialsOf(me?.name ?? '')}
      </span>
      <span>
        {me?.name}
        <small>{[zone, role].filter(Boolean).join(' · ')}</small>
      </span>
    </button>
  );
}
