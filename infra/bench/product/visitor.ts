import { request, type Answer, type Endpoint, type Parts } from '@signalenbeleid/contracts';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';

/** Somebody who uses the API from outside, as a browser would. */
export class Visitor {
  private constructor(
    private readonly at: { url: string; origin: string },
    readonly cookie: string,
  ) {}

  /** Signs in with a password. Throws when that is refused. */
  static async signIn(at: { url: string; origin: string }, email: string, password: string): Promise<Visitor> {
    const response = await new Visitor(at, '').send(signIn.byPassword, { body: { email, password } });
    const [cookie] = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (!response.ok || !cookie) throw new Error(`${email} cannot sign in: ${response.status}`);
    return new Visitor(at, cookie);
  }

  /** The headers of every request of this person. */
  get headers(): Record<string, string> {
    return { origin: this.at.origin, ...(this.cookie && { cookie: this.cookie }) };
  }

  /** Sends one request; gives up after ten seconds. */
  send(endpoint: Endpoint, parts: Parts = {}): Promise<Response> {
    const { url, ...init } = request(endpoint, parts);
    return fetch(`${this.at.url}/api${url}`, {
      ...init,
      headers: { ...init.headers, ...this.headers },
      signal: AbortSignal.timeout(10_000),
    });
  }

  /** Sends one request that must work; answers what came back. */
  async call<E extends Endpoint>(endpoint: E, parts: Parts = {}): Promise<Answer<E>> {
    const response = await this.send(endpoint, parts);
    if (!response.ok) throw new Error(`${endpoint.route}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as Answer<E>;
  }
}
