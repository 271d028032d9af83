import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

const KEY_ID = 4;
const NONCE = 12;
const TAG = 16;

/** The key that a sealed value names is not among the keys of this process. */
export class UnknownKey extends Error {
  constructor() {
    super('sealed with a key that is not in ENCRYPTION_KEY');
  }
}

/**
 * Seals what must not be readable in the database or a back-up: reporter contact, receipts, kept answers.
 * AES-256-GCM. A value is: id of the key (4 bytes), nonce (12), tag (16), sealed text.
 * ENCRYPTION_KEY may hold several keys, comma separated: the first seals, all of them open, so that a key can be changed.
 */
@Injectable()
export class Secrets {
  private readonly keys: Map<string, Buffer>;
  private readonly current: string;

  constructor({ ENCRYPTION_KEY }: Config) {
    const keys = ENCRYPTION_KEY.split(',').map((text) => Buffer.from(text, 'base64'));
    this.keys = new Map(keys.map((key) => [idOf(key), key]));
    this.current = idOf(keys[0] ?? Buffer.alloc(0));
  }

  /** The text, sealed. The same text gives another value each time. */
  seal(text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.current), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from(this.current, 'hex'), nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text in a sealed value. Throws when the value was changed or its key is unknown. */
  open(sealed: Uint8Array): string {
    const value = Buffer.from(sealed);
    const key = this.key(value.subarray(0, KEY_ID).toString('hex'));
    const nonce = value.subarray(KEY_ID, KEY_ID + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    decipher.setAuthTag(value.subarray(KEY_ID + NONCE, KEY_ID + NONCE + TAG));
    return decipher.update(value.subarray(KEY_ID + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
  }

  /** The value sealed with the first key, or undefined when it already is: what a change of key does to every row. */
  reseal(sealed: Uint8Array): Buffer | undefined {
    const current = Buffer.from(sealed).subarray(0, KEY_ID).toString('hex') === this.current;
    return current ? undefined : this.seal(this.open(sealed));
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new UnknownKey();
    return key;
  }
}

const idOf = (key: Buffer): string => createHash('sha256').update(key).digest().subarray(0, KEY_ID).toString('hex');
