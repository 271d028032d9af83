import { actions, NewFollowUp, type ActionView } from '@signalenbeleid/contracts/actions.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { actionsText } from './actions.text.ts';
import { useShowAction } from './themes.queries.ts';

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());

/** Writes down what was done for an action. */
export function FollowUpForm({ action }: { action: ActionView }) {
  const t = useText(actionsText);
  const { slug } = useZone();
  const show = useShowAction(slug);
  const write = useAct({
    act: async (body: NewFollowUp, key) =>
      show(await call(actions.followUp, { params: { zone: slug, action: action.id }, body, key })),
    done: t('noted'),
  });
  const start = { text: '', happenedOn: today() };
  const form = useForm<NewFollowUp>({ shape: NewFollowUp, start, says: { text: t('noteFault') }, act: write });
  return (
    <form className="stack" noValidate onSubmit={form.submit(async (body) => (await write.run(body)) && form.reset())}>
      <ErrorSummary {...form.summary} />
      <GuardedText label={t('note')} hint={t('noteHint')} limit={2000} {...form.text('text')} />
      <TextField label={t('noteDay')} type="date" max={today()} {...form.text('happenedOn')} />
      <ActError act={write} />
      <div>
        <Button type="submit" kind={action.state === 'running' ? 'primary' : undefined} busy={write.busy}>
          {t('noteDo')}
        </Button>
      </div>
    </form>
  );
}
