import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { productUrl } from './zone.ts';

/** Somebody before a screen: finds things as people do, by what they are and what they are called. */
export class Person {
  constructor(
    readonly page: Page,
    readonly slug: string,
  ) {}

  /** Types an address of the zone, such as `/bundelen`. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`${productUrl}/z/${this.slug}${path}`);
    await this.heading().waitFor();
  }

  /** The title of the page, or a part of the page by its title. */
  heading(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', name === undefined ? { level: 1 } : { name });
  }

  /** Goes somewhere through the main menu. */
  async goesTo(entry: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: /^Hoofdmenu/ })
      .getByRole('link', { name: new RegExp(`^${entry}`) })
      .first()
      .click();
  }

  /** Presses a button. */
  async presses(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Follows a link. */
  async follows(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('link', { name }).first().click();
  }

  /** Writes in a field. */
  async writes(label: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('textbox', { name: label }).fill(text);
  }

  /** Chooses out of a list, by what it says. */
  async picks(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).selectOption({ label: choice });
  }

  /** Finds one of many by typing, and takes it. */
  async seeks(label: string, typed: string, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).pressSequentially(typed);
    await this.page.getByRole('option', { name: choice }).click();
  }

  /** Ticks or chooses one. */
  async ticks(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('radio', { name }).or(within.getByRole('checkbox', { name })).check();
  }

  /** Waits until this stands on the page. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Opens a page again and again until this stands on it: for what a background job brings. */
  async finds(path: string, text: string | RegExp): Promise<void> {
    const found = this.page.getByText(text).first();
    const deadline = Date.now() + 20_000;
    do {
      await this.opens(path);
      if (
        await found.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        )
      )
        return;
    } while (Date.now() < deadline);
    await found.waitFor();
  }

  /** Asks the API directly with the session of this person, as somebody would who knows the address. */
  async asks(path: string): Promise<{ status: number; text: string }> {
    const response = await this.page.request.get(`${productUrl}${path}`);
    return { status: response.status(), text: await response.text() };
  }

  /** Asks the API again and again until the answer is as expected: for what a background job takes its time for. */
  async awaits(path: string, expected: (answer: string) => boolean): Promise<void> {
    const deadline = Date.now() + 120_000;
    while (!expected((await this.asks(path)).text)) {
      if (Date.now() > deadline) throw new Error(`${path} never became what was expected`);
      await pause(1_000);
    }
  }

  /** Presses Tab until the focus is on what is called so, as somebody without a mouse. Throws when Tab never gets there. */
  async tabsTo(name: string): Promise<void> {
    const passed: string[] = [];
    await this.page.getByText(name).or(this.page.getByLabel(name)).first().waitFor();
    for (let presses = 0; presses < 150; presses += 1) {
      await this.page.keyboard.press('Tab');
      const here = await this.focused();
      if (here.includes(name)) return;
      passed.push(here.slice(0, 40));
    }
    throw new Error(`Tab never reached ${name}, but ${passed.join(' > ')}`);
  }

  /** What the thing with the focus is called. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: here } = document;
      const labels = here && 'labels' in here ? [...((here as HTMLInputElement).labels ?? [])] : [];
      const words = [
        here?.getAttribute('aria-label'),
        ...labels.map(({ textContent }) => textContent),
        here?.textContent,
      ];
      return here === document.body ? '' : words.filter(Boolean).join(' ');
    });
  }
}
