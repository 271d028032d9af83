import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import type { LightPage } from '../light-pages.ts';

/** A light page when one comes to it from inside the site: the same page, drawn by the router. */
export function lightRoute({ load }: LightPage) {
  const Inside = lazy(async () => ({ default: await load() }));
  return function LightRoute() {
    const params: Record<string, string> = useParams({ strict: false });
    return <Inside params={params} />;
  };
}
