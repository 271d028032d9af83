import { useQuery } from '@tanstack/react-query';
import type { MunicipalityView } from '@signalenbeleid/contracts/zones.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { municipalitiesQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

/** The municipalities of the zone, and when each belongs to it. */
export function MunicipalitiesView() {
  const t = useText(zonesText);
  const { slug } = useZone();
  const query = useQuery(municipalitiesQuery(slug));
  return (
    <Loaded query={query}>
      {({ name, note, municipalities }) => (
        <Section title={t('municipalities', { zone: name })}>
          <Stack gap="wide">
            {note && <Banner kind="plain">{note}</Banner>}
            {municipalities.length === 0 ? (
              <EmptyState title={t('noMunicipalities')} />
            ) : (
              <Municipalities rows={municipalities} />
            )}
            <p className="muted">{t('municipalitiesFixed')}</p>
          </Stack>
        </Section>
      )}
    </Loaded>
  );
}

function Municipalities({ rows }: { rows: readonly MunicipalityView[] }) {
  const t = useText(zonesText);
  const period = ({ validFrom, validTo }: MunicipalityView) =>
    [validFrom && t('fromDay', { day: formatDay(validFrom) }), validTo && t('untilDay', { day: formatDay(validTo) })]
      .filter(Boolean)
      .join(' ') || t('always');
  const name = (row: MunicipalityView) => (
    <span className="row">
      {row.name} {row.toCheck && <Tag>{t('toCheck')}</Tag>}
    </span>
  );
  return (
    <Stack>
      <p>{t('municipalitiesLead')}</p>
      <Table
        caption={t('part.gemeenten')}
        hideCaption
        rows={rows}
        keyOf={(row) => `${row.name} ${row.validFrom ?? ''}`}
        columns={[
          { name: t('municipality'), cell: name },
          { name: t('member'), cell: period },
          { name: t('nis'), cell: ({ nis }) => nis, keepTogether: true },
        ]}
      />
      {rows.some(({ toCheck }) => toCheck) && <p className="small muted">{t('toCheckWhy')}</p>}
    </Stack>
  );
}
