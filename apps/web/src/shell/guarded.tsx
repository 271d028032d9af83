import type { Permission } from '@signalenbeleid/contracts';
import type { ComponentType } from 'react';
import { useMe, useZone } from '../session.ts';
import { ComingPage, NotAllowedPage, NotFoundPage } from './strays.tsx';

/** A page inside a zone, for who holds this permission there. The API decides; this only spares people a refusal. */
export function guarded(allow: Permission, Inside: ComponentType) {
  return function GuardedPage() {
    const me = useMe();
    const { me: zone, may } = useZone();
    if (!me) return <ComingPage />;
    if (!zone) return <NotFoundPage />;
    return may(allow) ? <Inside /> : <NotAllowedPage />;
  };
}
