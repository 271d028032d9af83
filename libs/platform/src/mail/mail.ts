/** A mail to one person. Its text may hold a neutral title and an approved answer, never the original text of a signal. */
export interface Mail {
  /** What sort of mail it is, for the log and the file name: `invitation`, `answer`. */
  kind: string;
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** `<…@…>`, made by `Mailer.messageIdOf` from the key of the effect: the same mail sent again carries it again. */
  messageId: string;
}

/** The mail server will never take this mail for this address. Trying again cannot help: note it where a person sees it. */
export class MailRefused extends Error {
  constructor(readonly status: number | undefined) {
    super('the mail server refused this mail for good');
  }
}

/** A mail that would be something else than it says: more headers, more receivers. Nothing was sent. */
export class UnsafeMail extends Error {
  constructor(readonly field: keyof Mail) {
    super(`this mail is not safe to send: ${field}`);
  }
}

const kindForm = /^[a-z][a-z-]{1,39}$/;
const oneAddress = /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/iu;
const messageIdForm = /^<[\w.-]{1,128}@[\w.-]{1,128}>$/;
const oneLine = /^[^\p{Cc}\u2028\u2029]{1,200}$/u;

/** Refuses line breaks and second addresses wherever they would turn into headers or receivers of their own. */
export function refuseUnsafe(mail: Mail): void {
  const forms = { kind: kindForm, to: oneAddress, subject: oneLine, messageId: messageIdForm } as const;
  for (const [field, form] of Object.entries(forms) as [keyof typeof forms, RegExp][]) {
    if (!form.test(mail[field])) throw new UnsafeMail(field);
  }
}
