import { useQuery } from '@tanstack/react-query';
import type { Cluster } from '@signalenbeleid/contracts';
import type { MandateView } from '@signalenbeleid/contracts/mandates.contract';
import type { MemberView } from '@signalenbeleid/contracts/people.contract';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText, type Translate } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDay } from '../ui/format.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Table, type Column } from '../ui/show/table.tsx';
import { today } from '../zones/today.ts';
import { EndMandate } from './end-mandate.view.tsx';
import { mandatesQuery } from '../people/people.queries.ts';
import { mandatesText } from './mandates.text.ts';

/** A mandate that is over on this day. */
const isOver = ({ validTo }: MandateView, day: string) => validTo !== undefined && validTo < day;

/** Who sits in a cluster and from when to when, with a way to give a place and to end one. */
export function MandatesOfCluster({ cluster }: { cluster: Cluster }) {
  const t = useText(mandatesText);
  const { path } = useZone();
  const query = useQuery(mandatesQuery(useZone().slug));
  return (
    <Stack>
      <h3>{t('mandates')}</h3>
      <Loaded query={query}>
        {({ items }) => (
          <Mandates
            caption={`${t('mandates')}: ${labels().cluster[cluster]}`}
            items={items.filter((mandate) => mandate.cluster === cluster)}
            names={namesIn(items)}
            none={t('mandatesNone')}
          />
        )}
      </Loaded>
      <div>
        <ButtonLink to={path(`/instellingen/plaats?cluster=${cluster}`)}>{t('give')}</ButtonLink>
      </div>
    </Stack>
  );
}

/** Where a person sits and sat. */
export function MandatesOfMember({ member: { id } }: { member: MemberView }) {
  const t = useText(mandatesText);
  const { slug, path } = useZone();
  const query = useQuery(mandatesQuery(slug));
  return (
    <Section
      title={t('seat')}
      aside={<ButtonLink to={path(`/instellingen/plaats?persoon=${id}`)}>{t('give')}</ButtonLink>}
    >
      <Loaded query={query}>
        {({ items }) => (
          <Mandates
            caption={t('seat')}
            items={items.filter(({ memberId }) => memberId === id)}
            names={namesIn(items)}
            none={t('seatNone')}
            withCluster
          />
        )}
      </Loaded>
    </Section>
  );
}

const namesIn = (items: readonly MandateView[]) => new Map(items.map(({ memberId, name }) => [memberId, name]));

interface MandatesProps {
  caption: string;
  items: readonly MandateView[];
  /** Members by id: for whose place somebody takes. */
  names: ReadonlyMap<string, string>;
  none: string;
  withCluster?: boolean;
}

function Mandates({ items, none, ...rest }: MandatesProps) {
  const t = useText(mandatesText);
  const day = today();
  const over = items.filter((mandate) => isOver(mandate, day));
  const present = items.filter((mandate) => !isOver(mandate, day)).toSorted(byKind);
  return (
    <Stack>
      {present.length === 0 ? <p className="muted">{none}</p> : <MandateTable {...rest} items={present} ending />}
      {over.length > 0 && (
        <Disclosure title={`${t('earlier')} (${over.length})`}>
          <MandateTable {...rest} caption={`${rest.caption}, ${t('earlier')}`} items={over} />
        </Disclosure>
      )}
    </Stack>
  );
}

const kinds = ['effective', 'substitute', 'observer', 'expert'];
const byKind = (a: MandateView, b: MandateView) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

function MandateTable({
  caption,
  items,
  names,
  withCluster,
  ending,
}: Omit<MandatesProps, 'none'> & { ending?: boolean }) {
  const t = useText(mandatesText);
  const kind = ({ kind: one, standsInFor }: MandateView) =>
    [labels().mandateKind[one], standsInFor && t('forWhom', { name: names.get(standsInFor) ?? '' })]
      .filter(Boolean)
      .join(' ');
  const columns: Column<MandateView>[] = [
    withCluster
      ? { name: t('cluster'), cell: ({ cluster }) => labels().cluster[cluster] }
      : { name: t('name'), cell: ({ name }) => name },
    { name: t('kind'), cell: kind },
    { name: t('onBehalf'), cell: ({ organisations }) => organisations.map(({ name }) => name).join(', ') },
    { name: t('period'), cell: (mandate) => periodOf(mandate, t), keepTogether: true },
  ];
  if (ending) columns.push({ name: t('end'), cell: (mandate) => <EndMandate mandate={mandate} />, acts: true });
  return <Table caption={caption} hideCaption rows={items} keyOf={({ id }) => id} columns={columns} />;
}

function periodOf({ validFrom, validTo }: MandateView, t: Translate<typeof mandatesText.nl>): string {
  const begin = t(validFrom > today() ? 'from' : 'since', { day: formatDay(validFrom) });
  return validTo ? `${begin} ${t('till', { day: formatDay(validTo) })}` : begin;
}
