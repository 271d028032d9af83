import type { ReactNode } from 'react';
import './quote.css';

interface QuoteProps {
  /** The words as they were written, mistakes included. */
  children: string;
  /** Sector, municipality, month: only for those who may see them. */
  source?: ReactNode;
  /** The language of the words, when it is not Dutch. */
  lang?: string | undefined;
  /** In a field of its own instead of between quotation marks. */
  boxed?: boolean;
}

/** Original words of a reporter. */
export function Quote({ children, source, lang, boxed = false }: QuoteProps) {
  return (
    <blockquote className={boxed ? 'quote' : 'plain-quote'}>
      <p lang={lang}>{children}</p>
      {source && <footer>{source}</footer>}
    </blockquote>
  );
}
