import { useQuery } from '@tanstack/react-query';
import { waivers, type WaiverView } from '@signalenbeleid/contracts/waivers.contract';
import type { ComponentProps } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { guardText } from './guard.text.ts';
import { LetThrough } from './let-through.tsx';

const fields = guardText.nl.field;
const nameOf = (path: string): keyof typeof fields => {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  return name in fields ? (name as keyof typeof fields) : 'other';
};

/** What was let through in the texts of a record, by whom and why. Nothing when nothing was. */
export function WaivedList({ items }: { items: readonly WaiverView[] | undefined }) {
  const t = useText(guardText);
  if (!items || items.length === 0) return null;
  return (
    <ul className="plain small muted stack-2" aria-label={t('through')}>
      {items.map(({ field, kind, reason, by, at }) => (
        <li key={`${field} ${kind} ${at}`}>
          {t('line', {
            kind: t(`kind.${kind}`),
            field: t(`field.${nameOf(field)}`),
            by: by ?? t('someone'),
            reason: t(`because.${reason}`),
          })}{' '}
          ({formatDay(at)})
        </li>
      ))}
    </ul>
  );
}

interface OfRecord {
  record: string;
  version?: number | undefined;
}

/** The same for a record that does not bring it along: for coordinators, who look after it. */
export function WaivedIn(of: OfRecord) {
  return <WaivedList items={useWaivers(of)} />;
}

/** Around a form that changes the texts of such a record. */
export function LetThroughIn({
  record,
  version,
  ...around
}: OfRecord & Pick<ComponentProps<typeof LetThrough>, 'kept' | 'children'>) {
  return <LetThrough items={useWaivers({ record, version })} {...around} />;
}

function useWaivers({ record, version }: OfRecord): readonly WaiverView[] | undefined {
  const { slug, may } = useZone();
  const query = useQuery({
    queryKey: ['waivers', slug, record, version],
    queryFn: () => call(waivers.of, { params: { zone: slug, record } }),
    enabled: may('signals.check'),
  });
  return query.data?.items;
}
