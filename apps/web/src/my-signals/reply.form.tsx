import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { mySignalsText } from './my-signals.text.ts';

interface ReplyFormProps {
  onSend: (text: string) => Promise<unknown>;
  onSent: () => void;
  /** Gets the newest version after somebody else changed the signal. */
  onReload?: () => void;
  /** The only thing to do on this page. */
  primary?: boolean;
  children?: React.ReactNode;
}

/** The answer of a reporter to a question of the coordinator. */
export function ReplyForm({ onSend, onSent, onReload, primary = false, children }: ReplyFormProps) {
  const t = useText(mySignalsText);
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const send = useAct({ act: (words: string) => onSend(words), after: onSent });
  const write = (words: string) => {
    setText(words);
    setFault(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = text.trim() ? undefined : t('fillAnswer');
    setFault(wrong);
    if (wrong || !(await send.run(text))) document.getElementById(id)?.focus();
  };
  return (
    <form className="stack over" onSubmit={submit} noValidate>
      <GuardedText
        {...{ id, value: text, limit: 4000 }}
        label={t('yourAnswer')}
        hint={t('yourAnswerHint')}
        error={fault ?? send.faults['text']}
        onChange={({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => write(target.value)}
      />
      <ActError act={send} {...(onReload && { onReload })} />
      <div className="row">
        <Button type="submit" kind={primary ? 'primary' : 'outlined'} busy={send.busy}>
          {t('sendAnswer')}
        </Button>
        {children}
      </div>
    </form>
  );
}
