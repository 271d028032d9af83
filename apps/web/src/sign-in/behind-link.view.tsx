import { useState, type ReactNode } from 'react';
import { ApiProblem } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { ButtonLink } from '../ui/form/button.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';

/** The API says that this link, invitation or token does not work (any more). */
export const isUsedUp = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  ['/problems/link-not-usable', '/problems/invalid-request'].includes(error.details.type);

/** A page behind a link that works once. */
export interface OnceLink {
  token: string;
  /** Does something with the link. False when the link was used up: the page then says how to go on. */
  tryOut: (does: () => Promise<unknown>) => Promise<boolean>;
}

interface BehindLinkProps {
  title: string;
  lead: string;
  /** What it says when the link does not work any more, and the way to another one. */
  broken: { title: string; lead: string; act: string };
  children: (link: OnceLink) => ReactNode;
}

/** What a link from a mail or the command line leads to, or how to go on when it was used up. */
export function BehindLink({ title, lead, broken: otherwise, children }: BehindLinkProps) {
  const [token] = useState(() => window.location.hash.slice(1));
  const [broken, setBroken] = useState(!token);
  const tryOut = async (does: () => Promise<unknown>) => {
    try {
      await does();
      return true;
    } catch (error) {
      if (!isUsedUp(error)) throw error;
      noteArrival();
      setBroken(true);
      return false;
    }
  };
  return (
    <PlainShell>
      {broken ? (
        <Page key="broken" title={otherwise.title} lead={otherwise.lead} narrow>
          <ButtonLink kind="primary" to="/aanmelden">
            {otherwise.act}
          </ButtonLink>
        </Page>
      ) : (
        <Page key="works" title={title} lead={lead} narrow>
          {children({ token, tryOut })}
        </Page>
      )}
    </PlainShell>
  );
}
