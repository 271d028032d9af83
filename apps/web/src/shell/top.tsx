import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import { Logo } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { shellText } from './shell.text.ts';
import './shell.css';
import './top.css';

/** The id of the content: where "Naar de inhoud" leads. */
export const contentId = 'inhoud';

/** The first thing that the keyboard meets: past the menu, to the content. */
export function SkipLink() {
  const t = useText(shellText);
  return (
    <a className="skip" href={`#${contentId}`}>
      {t('skip')}
    </a>
  );
}

/** The bar at the top: the brand, and what a page or person can do. */
export function Top({ home, children }: { home: string; children?: ReactNode }) {
  const t = useText(shellText);
  return (
    <header className="top">
      <Link className="brand" to={home}>
        <Logo />
        {t('brand')}
      </Link>
      {children}
    </header>
  );
}
