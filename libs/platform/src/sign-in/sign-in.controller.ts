import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { CurrentSession } from '../http/actor.ts';
import { Implements, Input } from '../http/implements.ts';
import { Problem } from '../http/problem.ts';
import { Log } from '../logging/log.ts';
import { Accounts } from './accounts.ts';
import { ChangePassword } from './change-password.ts';
import { FirstAdministrator } from './first-administrator.ts';
import type { Session } from './session-reader.ts';
import { SignIn, type Cookies } from './sign-in.ts';
import { TooSoon } from './throttle.ts';

/** The door: signing in and out, and where one is signed in. */
@Controller()
export class SignInController {
  // One argument a neighbour.
  constructor(
    private readonly door: SignIn,
    private readonly accounts: Accounts,
    private readonly firstAdministrator: FirstAdministrator,
    private readonly changing: ChangePassword,
    private readonly log: Log,
  ) {}

  @Implements(signIn.byPassword)
  async byPassword(
    @Input() { body }: Input<typeof signIn.byPassword>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await withCookies(reply, () => this.door.byPassword(body, request));
  }

  @Implements(signIn.askLink)
  async askLink(
    @Input() { body }: Input<typeof signIn.askLink>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await withCookies(reply, () => this.door.askLink(body.email, request));
  }

  @Implements(signIn.openLink)
  async openLink(
    @Input() { body }: Input<typeof signIn.openLink>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await withCookies(reply, () => this.door.openLink(body.token, request));
  }

  @Implements(signIn.signOut)
  async signOut(
    @Input() _: Input<typeof signIn.signOut>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await withCookies(reply, () => this.door.signOut(request));
    reply.header('clear-site-data', '"cache", "storage"');
  }

  @Implements(signIn.beFirstAdministrator)
  async beFirstAdministrator(@Input() { body }: Input<typeof signIn.beFirstAdministrator>) {
    const { token, ...person } = body;
    const accountId = await this.firstAdministrator.execute(token, person);
    this.log.info('first administrator made', { accountId });
  }

  @Implements(signIn.sessions)
  async sessions(@Input() _: Input<typeof signIn.sessions>, @CurrentSession() session: Session) {
    const open = await this.accounts.sessionsOf(session.accountId);
    const items = open.map(({ id, since, seen, browser }) => ({
      id,
      since: since.toISOString(),
      seen: seen.toISOString(),
      browser: readable(browser),
      current: id === session.sessionId,
    }));
    return { items };
  }

  @Implements(signIn.endSession)
  async endSession(@Input() { params }: Input<typeof signIn.endSession>, @CurrentSession() session: Session) {
    const ended = await this.accounts.endSession(session.accountId, params.session);
    if (!ended) throw new Problem('not-found');
    this.log.info('session ended', { accountId: session.accountId });
  }

  @Implements(signIn.endOtherSessions)
  async endOtherSessions(@Input() _: Input<typeof signIn.endOtherSessions>, @CurrentSession() session: Session) {
    await this.accounts.endAllSessions(session.accountId, session.sessionId);
    this.log.info('other sessions ended', { accountId: session.accountId });
  }

  @Implements(signIn.changePassword)
  async changePassword(@Input() { body }: Input<typeof signIn.changePassword>, @CurrentSession() session: Session) {
    await this.changing.execute(session, body);
  }
}

/** The browser's own words about itself, without what no log or page should hold. */
const readable = (browser: string): string => browser.replace(/[^\x20-\x7e]/g, '').slice(0, 300);

async function withCookies(reply: FastifyReply, work: () => Promise<Cookies>): Promise<void> {
  try {
    reply.header('set-cookie', await work());
  } catch (error) {
    if (error instanceof TooSoon) reply.header('retry-after', String(error.seconds));
    throw error;
  }
}
