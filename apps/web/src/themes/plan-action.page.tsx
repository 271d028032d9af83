import { useQuery } from '@tanstack/react-query';
import { ActionContent, actions, type ActionView } from '@signalenbeleid/contracts/actions.contract';
import { call } from '../api.ts';
import { useParam, useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { useForm, type Filled } from '../ui/form/use-form.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useFilters } from '../ui/use-filters.ts';
import { actionsText } from './actions.text.ts';
import { actionQuery, leadsQuery, themesQuery, useShowAction } from './themes.queries.ts';

/** Plans an action. The address may say to which theme, shared signal or decision it belongs. */
export function PlanActionPage() {
  const t = useText(actionsText);
  const { slug, path } = useZone();
  const { values } = useFilters();
  const show = useShowAction(slug);
  const go = useGo();
  const plan = useAct({
    act: async (body: ActionContent, key) => show(await call(actions.plan, { params: { zone: slug }, body, key })),
    done: t('plannedDone'),
    after: ({ id }) => go(path(`/acties/${id}`)),
  });
  const start = { themeId: values['thema'], sharedSignalId: values['gedeeld'], decisionId: values['beslissing'] };
  return (
    <Page title={t('planTitle')} above={<Link to={path('/acties')}>{t('title')}</Link>} narrow>
      <ActionForm act={plan} start={start} />
    </Page>
  );
}

/** Changes what an action is about, its lead or its due date. */
export function ChangeActionPage() {
  const { slug } = useZone();
  const query = useQuery(actionQuery(slug, useParam('action')));
  return <Loaded query={query}>{(action) => <Change action={action} onReload={() => void query.refetch()} />}</Loaded>;
}

function Change({ action, onReload }: { action: ActionView; onReload: () => void }) {
  const t = useText(actionsText);
  const { slug, path } = useZone();
  const show = useShowAction(slug);
  const go = useGo();
  const { id, version, title, lead, dueOn, partners, intended, themeId, sharedSignalId, decisionId } = action;
  const change = useAct({
    act: async (body: ActionContent) =>
      show(await call(actions.change, { params: { zone: slug, action: id }, body, version })),
    done: t('changed'),
    after: () => go(path(`/acties/${id}`)),
  });
  const start = { title, leadId: lead.id, dueOn, partners, intended, themeId, sharedSignalId, decisionId };
  return (
    <Page title={t('changeTitle')} above={<Link to={path(`/acties/${id}`)}>{title}</Link>} narrow>
      <ActionForm act={change} start={start} onReload={onReload} />
    </Page>
  );
}

interface ActionFormProps {
  act: ReturnType<typeof useAct<ActionContent, ActionView>>;
  start: Filled<ActionContent>;
  onReload?: () => void;
}

function ActionForm({ act, start, onReload }: ActionFormProps) {
  const t = useText(actionsText);
  const says = { leadId: t('leadFault'), dueOn: t('dueFault') };
  const form = useForm<ActionContent>({ shape: ActionContent, start, says, act });
  const lead = form.choice('leadId');
  return (
    <form className="flow" noValidate onSubmit={form.submit((body) => act.run(body))}>
      <ErrorSummary {...form.summary} />
      <GuardedText line label={t('name')} hint={t('nameHint')} {...form.text('title')} />
      <LeadField {...lead} value={lead.value ?? ''} onChange={(value) => form.set('leadId', value)} />
      <TextField label={t('dueLabel')} type="date" {...form.text('dueOn')} />
      <GuardedText label={t('intended')} hint={t('intendedHint')} optional limit={2000} {...form.text('intended')} />
      <GuardedText label={t('partners')} hint={t('partnersHint')} optional limit={1000} {...form.text('partners')} />
      <ThemeField {...form.text('themeId')} />
      <ActError act={act} {...(onReload && { onReload })} />
      <div>
        <Button kind="primary" type="submit" busy={act.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

interface LeadFieldProps {
  id: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function LeadField(field: LeadFieldProps) {
  const t = useText(actionsText);
  const { slug } = useZone();
  const query = useQuery(leadsQuery(slug));
  return (
    <Loaded query={query} lines={1} isEmpty={(leads) => leads.length === 0} empty={<p>{t('leadNone')}</p>}>
      {(leads) => <SearchSelect label={t('leadLabel')} hint={t('leadHint')} choices={leads} {...field} />}
    </Loaded>
  );
}

function ThemeField(field: ReturnType<ReturnType<typeof useForm<ActionContent>>['text']>) {
  const t = useText(actionsText);
  const { slug } = useZone();
  const { data } = useQuery(themesQuery(slug));
  const choices = data?.items.map(({ id, title, year }) => ({ value: id, label: `${title} (${year})` })) ?? [];
  return <Select label={t('themeLabel')} optional empty={t('themeNone')} choices={choices} {...field} />;
}
