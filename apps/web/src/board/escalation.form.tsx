import { EscalationText, type EscalationView } from '@signalenbeleid/contracts/escalations.contract';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Row } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import type { useAct } from '../ui/say/use-act.ts';
import { boardText } from './board.text.ts';

interface EscalationFormProps {
  act: ReturnType<typeof useAct<EscalationText, EscalationView>>;
  /** What it says now. */
  start: Required<EscalationText>;
  /** The word on its button. */
  save: string;
  onReload?: () => void;
  onCancel?: () => void;
}

/** One clear question to the board, with the advice of the cluster. */
export function EscalationForm({ act, start, save, onReload, onCancel }: EscalationFormProps) {
  const t = useText(boardText);
  const form = useForm<EscalationText>({ shape: EscalationText, start, says: { question: t('askClearly') }, act });
  return (
    <form className="flow" noValidate onSubmit={form.submit((body) => act.run(body))}>
      <ErrorSummary {...form.summary} />
      <GuardedText label={t('question')} hint={t('questionHint')} limit={2000} {...form.text('question')} />
      <GuardedText label={t('advice')} hint={t('adviceHint')} optional limit={4000} {...form.text('advice')} />
      <ActError act={act} {...(onReload && { onReload })} />
      <Row>
        <Button kind="primary" type="submit" busy={act.busy}>
          {save}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('leaveAsIs')}
          </Button>
        )}
      </Row>
    </form>
  );
}
