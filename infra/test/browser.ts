import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './find-program.ts';

/** Nothing that looks for the outside world, and no sandbox where Chromium refuses one. */
const calm = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the real Chromium of this machine, without a window. Close it when done. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: chromiumPath(), args: [...calm, ...asRoot] });
}
