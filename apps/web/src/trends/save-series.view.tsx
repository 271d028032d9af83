import type { SavedFile } from '@signalenbeleid/contracts/endpoint';
import { trends, type TrendChoice } from '@signalenbeleid/contracts/trends.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { trendsText } from './trends.text.ts';

/** Saves the series as a file for a spreadsheet. */
export function SaveSeries({ choice }: { choice: TrendChoice }) {
  const t = useText(trendsText);
  const { slug: zone } = useZone();
  const save = useAct({ act: async () => offer(await call(trends.file, { params: { zone }, query: choice })) });
  return (
    <>
      <Button size="small" busy={save.busy} onClick={() => void save.run()}>
        {t('csv')}
      </Button>
      <ActError act={save} />
    </>
  );
}

/** Gives the file to the person who looks. */
function offer({ name, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
