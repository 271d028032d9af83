import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { Banner } from './banner.tsx';
import { isOffline, sentenceOf } from './problem.ts';
import { sayText } from './say.text.ts';
import './empty.css';

interface EmptyStateProps {
  title: string;
  /** Why it is empty. */
  children?: ReactNode;
  /** The one thing to do. */
  act?: ReactNode;
}

/** Nothing here (yet): why, and one step. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  const balloon = 'M78 5h22a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-8l-7 6v-6h-7a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6Z';
  return (
    <div className="empty">
      <svg viewBox="0 0 112 36" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        <path d="M10 18h62" strokeDasharray="1 6" strokeLinecap="round" />
        <circle cx="8" cy="18" r="6" fill="var(--ground)" />
        <circle cx="40" cy="18" r="6" fill="var(--ground)" />
        <path d={balloon} fill="var(--ground)" />
      </svg>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {act}
    </div>
  );
}

/** Something is being fetched: quiet lines, and words for who cannot see them. They appear after a moment, so that nothing flickers. */
export function LoadingState({ lines = 4, label }: { lines?: number; label?: string }) {
  const t = useText(sayText);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 80);
    return () => clearTimeout(timer);
  }, []);
  if (!visible) return null;
  return (
    <div role="status">
      <span className="vh">{label ?? t('loading')}</span>
      <div className="skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}

/** Fetching failed: what it means, and one more try. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText(sayText);
  const retry = onRetry && <Button onClick={onRetry}>{t('retry')}</Button>;
  return (
    <Banner kind="danger" icon="attention" announce="alert" strong={`${t('wentWrong')}.`} acts={retry}>
      {isOffline(error) ? t('noConnection') : sentenceOf(error)}
    </Banner>
  );
}

interface Fetched<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  query: Fetched<Data>;
  /** Is there nothing to show? Then `empty` is shown. */
  isEmpty?: (data: Data) => boolean;
  empty?: ReactNode;
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** What a query gives, in all its states: loading, failed, empty, there. A refresh that fails keeps what is there. */
export function Loaded<Data>({ query, isEmpty, empty, lines, children }: LoadedProps<Data>) {
  if (query.data === undefined) {
    return query.isPending ? (
      <LoadingState lines={lines ?? 4} />
    ) : (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  return isEmpty?.(query.data) ? empty : children(query.data);
}
