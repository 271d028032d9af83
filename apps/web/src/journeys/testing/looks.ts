import axe from 'axe-core';
import type { Page } from 'playwright-core';

const widths = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };
const everything: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};
const colours: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
// Whoever forces colours chose their contrast, and axe does not see which.
const butColours: axe.RunOptions = { ...everything, rules: { 'color-contrast': { enabled: false } } };

/** What is wrong with a page for somebody: on a phone or a desk, in light or dark. Empty when all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults = await movementOn(page);
  for (const [screen, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Dark differs from light in its colours alone.
      const looked = colorScheme === 'light' ? everything : colours;
      const found = [...(await frameFaults(page)), ...(await axeFaults(page, looked))];
      faults.push(...found.map((fault) => `${screen}, ${colorScheme}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** The same with the colours that somebody forces on every site. */
export async function faultsInForcedColours(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ forcedColors: 'active' });
  return [...(await frameFaults(page)), ...(await axeFaults(page, butColours))];
}

async function axeFaults(page: Page, options: axe.RunOptions): Promise<string[]> {
  const violations = await page.evaluate(async (asked) => {
    const result = await (Object(window).axe as typeof axe).run(document, { ...asked, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
  }, options);
  return violations.map(({ id, where }) => `${id}: ${where.slice(0, 3).join(' | ')}`);
}

/** What still moves, for who asked for stillness. */
function movementOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return running.length > 0 ? [`${running.length} things move`] : [];
  });
}

/** One title, one main heading, no sideways scrolling. */
function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const headings = document.querySelectorAll('h1').length;
    return [
      scrollWidth > clientWidth && `scrolls sideways: ${scrollWidth} in ${clientWidth}`,
      headings !== 1 && `${headings} main headings`,
      !document.title && 'no title',
    ].filter((fault) => fault !== false);
  });
}
