/** Takes the mail with a sign-in link to its reader. Provided by the process that can send mail. */
export abstract class LinkMail {
  /** Sends it without being waited for: how long mail takes must not tell whether an address is known. */
  abstract post(to: { email: string; name: string }, link: string): void;
}
