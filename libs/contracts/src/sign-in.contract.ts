import { endpoint } from './endpoint.ts';
import { Code, Email, Flag, Id, Line, ListOf, Maybe, Moment, Name, Password } from './fields.ts';

const secretForm = /^[A-Za-z0-9_-]{43}$/;

/** Address and password. */
export class PasswordSignIn {
  @Email() email!: string;
  @Password() password!: string;
}

/** Asks for a link by mail. */
export class LinkRequest {
  @Email() email!: string;
}

/** The token of a link that came by mail. */
export class LinkOpening {
  @Code(secretForm) token!: string;
}

/** The first person of an empty installation. */
export class FirstAdministratorForm {
  @Code(secretForm) token!: string;
  @Name({ min: 2, max: 120 }) name!: string;
  @Email() email!: string;
  @Password() password!: string;
}

/** A browser in which you are signed in. */
export class SessionView {
  @Id() id!: string;
  @Moment() since!: string;
  @Moment() seen!: string;
  /** What the browser says it is (User-Agent). */
  @Line({ max: 300 }) browser!: string;
  /** The one that asks. */
  @Flag() current!: boolean;
}

/** Where you are signed in, last used first. */
export class SessionList {
  @ListOf(() => SessionView) items!: SessionView[];
}

/** `current` may be left out within five minutes of signing in. */
export class NewPassword {
  @Maybe() @Password() current?: string;
  @Password() password!: string;
}

export const signIn = {
  byPassword: endpoint('POST /auth/sign-in', {
    summary: 'Sign in with address and password',
    allow: 'everyone',
    body: PasswordSignIn,
  }),
  askLink: endpoint('POST /auth/link', {
    summary: 'Ask for a link by mail; the answer is the same for every address',
    allow: 'everyone',
    body: LinkRequest,
  }),
  openLink: endpoint('POST /auth/link/open', {
    summary: 'Sign in with the token of a link',
    allow: 'everyone',
    body: LinkOpening,
  }),
  signOut: endpoint('POST /auth/sign-out', { summary: 'End this session', allow: 'everyone' }),
  beFirstAdministrator: endpoint('POST /auth/first-administrator', {
    summary: 'Make the first account of an empty installation',
    allow: 'everyone',
    body: FirstAdministratorForm,
    limit: { calls: 10, seconds: 600 },
  }),
  sessions: endpoint('GET /me/sessions', {
    summary: 'Where you are signed in',
    allow: 'signed-in',
    answer: SessionList,
  }),
  endSession: endpoint('DELETE /me/sessions/:session', { summary: 'End one of your sessions', allow: 'signed-in' }),
  endOtherSessions: endpoint('POST /me/sessions/end-others', {
    summary: 'End your other sessions',
    allow: 'signed-in',
  }),
  changePassword: endpoint('PUT /me/password', { summary: 'Choose a password', allow: 'signed-in', body: NewPassword }),
};
