import { PlainShell } from '../shell/plain-shell.tsx';
import { Page } from '../ui/layout/page.tsx';

/** Every component in every state. */
export function PartsPage() {
  return (
    <PlainShell>
      <Page title="Onderdelen" />
    </PlainShell>
  );
}
