import { firstLoads } from '../../../apps/web/first-load.mjs';
import { webRoot } from '../../start/build.ts';
import type { Figures } from './figures.ts';

/** What a browser loads first, gzipped: for the report form, and for the heaviest other page. The web client is built by then. */
export function sizes(): Figures['size'] {
  const [report, other] = [true, false].map((wanted) =>
    firstLoads(webRoot).filter(({ page }) => page.endsWith('/report.page.tsx') === wanted),
  );
  const most = (pages: { kB: number }[] = []) => Math.max(...pages.map(({ kB }) => kB));
  return { reportKb: most(report), otherKb: most(other) };
}
