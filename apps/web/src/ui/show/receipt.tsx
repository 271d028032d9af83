import { useId, useState } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { showText } from './show.text.ts';
import './receipt.css';

/** The number that a signal got, large enough to write over. */
export function SignalNumber({ label, number }: { label: string; number: string }) {
  return (
    <div>
      <p className="muted small">{label}</p>
      <p className="number">{number}</p>
    </div>
  );
}

interface ReceiptProps {
  title: string;
  code: string;
  /** What the code is for, and that it is shown once. */
  why: string;
  /** Copying it is the one thing to do on this page. */
  primary?: boolean;
}

/** The receipt code of a signal, with a way to copy it. */
export function Receipt({ title, code, why, primary = false }: ReceiptProps) {
  const t = useText(showText);
  const id = useId();
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  return (
    <section className="receipt" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <code>{code}</code>
      <p>{why}</p>
      <div className="row">
        <Button kind={primary ? 'primary' : 'outlined'} onClick={() => void copy()}>
          {t('copyCode')}
        </Button>
        <span role="status">{said && t(said)}</span>
      </div>
    </section>
  );
}
