import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trends } from '@signalenbeleid/contracts/trends.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatMoment } from '../ui/format.ts';
import { SideSection } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Tag } from '../ui/show/tag.tsx';
import { checkQuery } from './trends.queries.ts';
import { trendsText } from './trends.text.ts';

/** For the coordinator: did the counts agree with a recount last night? When not, they can be counted anew. */
export function TrendCheck() {
  const t = useText(trendsText);
  const { slug } = useZone();
  const query = useQuery(checkQuery(slug));
  return (
    <SideSection title={t('check')}>
      <Loaded query={query} lines={1}>
        {({ checked, at, wrongSignals, wrongCounts }) => {
          if (!checked || !at) return <p className="small muted">{t('unchecked')}</p>;
          const wrong = wrongSignals + wrongCounts > 0;
          return (
            <div className="stack-2">
              <p className="small">
                <Tag kind={wrong ? 'late' : 'done'}>{t(wrong ? 'checkWrong' : 'checkRight')}</Tag> {formatMoment(at)}
              </p>
              {wrong && <Recount />}
            </div>
          );
        }}
      </Loaded>
    </SideSection>
  );
}

function Recount() {
  const t = useText(trendsText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const recount = useAct({
    act: () => call(trends.recount, { params: { zone: slug } }),
    done: t('recounted'),
    after: () => queries.invalidateQueries({ queryKey: ['trends', slug] }),
  });
  return (
    <>
      <p className="small">{t('checkWhy')}</p>
      <div>
        <Button size="small" busy={recount.busy} onClick={() => void recount.run()}>
          {t('recount')}
        </Button>
      </div>
      <ActError act={recount} />
    </>
  );
}
