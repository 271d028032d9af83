import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { Problem } from '../http/problem.ts';

/** The price of one guess. Memory in KiB; the floor of OWASP for argon2id is 19 MiB, two passes, one lane. */
export interface HashCost {
  memory: number;
  passes: number;
  parallelism: number;
}

export const presentCost: HashCost = { memory: 19_456, passes: 2, parallelism: 1 };

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{20,90})\$([A-Za-z0-9+/]{40,90})$/;
const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/**
 * Hashes passwords with argon2id, a few at once: each takes memory and a core, so a crowd at the door waits in line, and
 * a line that grows too long is turned away.
 */
export class PasswordHash {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly cost: HashCost = presentCost,
    private readonly line = { atOnce: 2, waiting: 100 },
  ) {}

  /** The hash to keep: algorithm, cost and salt stand in it. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const { memory, passes, parallelism } = this.cost;
    const tag = await this.inTurn({ ...this.cost, message: bytesOf(password), nonce: salt, tagLength: 32 });
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
  }

  /** Is this the password of that hash? At the cost that stands in the hash. */
  async verify(hash: string, password: string): Promise<boolean> {
    const [, memory, passes, parallelism, salt = '', tag = ''] = form.exec(hash) ?? [];
    if (!memory) return false;
    const expected = Buffer.from(tag, 'base64');
    const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
    const given = {
      ...cost,
      message: bytesOf(password),
      nonce: Buffer.from(salt, 'base64'),
      tagLength: expected.length,
    };
    return timingSafeEqual(await this.inTurn(given), expected);
  }

  /** Was this hash made at another cost than the present one? Then it is made again at the next sign-in. */
  isOutdated(hash: string): boolean {
    const { memory, passes, parallelism } = this.cost;
    return !hash.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`);
  }

  private async inTurn(parameters: Argon2Parameters): Promise<Buffer> {
    if (this.running >= this.line.atOnce) {
      if (this.waiting.length >= this.line.waiting) throw new Problem('unavailable');
      await new Promise<void>((next) => this.waiting.push(next));
    } else this.running += 1;
    try {
      return await derive(parameters);
    } finally {
      const next = this.waiting.shift();
      if (next)
        next(); // the place passes on
      else this.running -= 1;
    }
  }
}

// One way of writing "é": keyboards differ in it.
const bytesOf = (password: string) => Buffer.from(password.normalize('NFKC'), 'utf8');

function derive(parameters: Argon2Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag)));
  });
}
