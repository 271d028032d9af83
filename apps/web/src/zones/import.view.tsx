import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Table } from '../ui/show/table.tsx';
import { zonesText } from './zones.text.ts';

type ColumnName = keyof (typeof zonesText)['nl']['column'];

/** How signals from a file come in: by the command of who keeps the installation, and what the file must look like. */
export function ImportView() {
  const t = useText(zonesText);
  const { slug } = useZone();
  const columns = Object.keys(zonesText.nl.column) as ColumnName[];
  return (
    <>
      <p>{t('importLead')}</p>
      <Section title={t('importHow')}>
        <Stack>
          <p>{t('importCommand')}</p>
          <code className="command">npm run import -- --zone {slug} signalen.xlsx</code>
        </Stack>
      </Section>
      <Section title={t('importFile')}>
        <Stack>
          <p>{t('importFormats')}</p>
          <Table
            caption={t('importFile')}
            hideCaption
            small
            rows={columns}
            keyOf={(name) => name}
            columns={[
              { name: t('importColumn'), cell: (name) => <code>{name}</code> },
              { name: t('importHolds'), cell: (name) => t(`column.${name}`) },
            ]}
          />
        </Stack>
      </Section>
      <Section title={t('importAfter')}>
        <p>{t('importAfterWhy')}</p>
      </Section>
    </>
  );
}
