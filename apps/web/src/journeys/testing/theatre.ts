import type { Browser, BrowserContext, BrowserContextOptions, Request } from 'playwright-core';
import { openBrowser } from '../../../../../infra/test/browser.ts';
import { type Mail, mailsWhen, mailTo } from './mail.ts';
import { Person } from './person.ts';
import { productUrl, type Zone } from './zone.ts';

/** The screens of the people: an old small phone, and what stands on a desk. */
export const screens = {
  phone: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 900 } },
} satisfies Record<string, BrowserContextOptions>;

/** Patience with one act on a busy machine. */
const patience = 20_000;

/** A real browser in which people of one zone sit, each with a screen and cookies of their own. */
export class Theatre {
  private readonly seated = new Map<string, Promise<Person>>();
  /** Every address of the API inside the zone that somebody here read from. */
  readonly visited = new Set<string>();
  /** What a page did against its policy, or asked of another site. */
  readonly offences: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly zone: Zone,
  ) {}

  static async open(zone: Zone): Promise<Theatre> {
    return new Theatre(await openBrowser(), zone);
  }

  /** Everybody goes home. Throws when a page did what its policy forbids, or asked something of another site. */
  async close(): Promise<void> {
    await this.browser.close();
    if (this.offences.length > 0) throw new Error(`Not as the policy of the pages says:\n${this.offences.join('\n')}`);
  }

  /** Somebody of the zone who has a password, signed in through the door the first time. */
  as(name: string, screen: BrowserContextOptions = screens.desk): Promise<Person> {
    const there = this.seated.get(name) ?? this.signIn(name, screen);
    this.seated.set(name, there);
    return there;
  }

  /** Somebody without a session. */
  async stranger(screen: BrowserContextOptions = screens.desk): Promise<Person> {
    const context = await this.browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', ...screen });
    context.setDefaultTimeout(patience);
    context.on('request', (request) => this.note(request));
    await this.watchPolicy(context);
    return new Person(await context.newPage(), this.zone.slug);
  }

  /** Somebody who asks for a link instead, and opens it from the mail. */
  async byLink(email: string): Promise<Person> {
    const person = await this.stranger();
    await person.page.goto(`${productUrl}/aanmelden`);
    await person.writes('E-mailadres', email);
    await person.presses('Stuur me een link');
    await person.heading('Kijk in je mail').waitFor();
    const [link] = (await mailTo(email, 'sign-in-link')).match(/http\S+\/aanmelden\/link#\S+/) ?? [];
    await person.page.goto(link ?? '');
    await person.presses('Meld me aan');
    await person.page.waitForURL(/\/vandaag$/);
    return person;
  }

  /** The mails of one kind that the people of this zone got, once so many are there. */
  mails(kind: string, count: number): Promise<Mail[]> {
    return mailsWhen(kind, `@${this.zone.slug}.example.org`, count);
  }

  private async watchPolicy(context: BrowserContext): Promise<void> {
    await context.exposeBinding('noteOffence', (_source, what: string) => void this.offences.push(what));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) =>
        Object(window).noteOffence(`${documentURI}: ${violatedDirective} ${blockedURI}`),
      );
    });
  }

  private note(request: Request): void {
    const { origin, pathname, protocol } = new URL(request.url());
    const inPage = protocol === 'data:' || protocol === 'blob:';
    if (!inPage && origin !== new URL(productUrl).origin) this.offences.push(`asked ${request.url()}`);
    if (request.method() === 'GET' && pathname.startsWith(`/api/zones/${this.zone.slug}/`)) this.visited.add(pathname);
  }

  private async signIn(name: string, screen: BrowserContextOptions): Promise<Person> {
    const access = this.zone.access.find((one) => one.name === name);
    if (!access) throw new Error(`${name} has no password in ${this.zone.slug}`);
    const person = await this.stranger(screen);
    await person.page.goto(`${productUrl}/aanmelden`);
    await person.writes('E-mailadres', access.email);
    await person.page.getByLabel('Wachtwoord', { exact: true }).fill(access.password);
    await person.presses('Meld je aan');
    await person.page.waitForURL(/\/vandaag$/);
    return person;
  }
}
