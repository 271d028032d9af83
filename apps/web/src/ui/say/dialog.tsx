import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import type { ModalBoxProps } from './modal-box.tsx';
import { sayText } from './say.text.ts';

const ModalBox = lazy(async () => ({ default: (await import('./modal-box.tsx')).ModalBox }));

/** A box before the page, whose code comes the first time that it opens. */
export function Overlay(props: ModalBoxProps) {
  const [needed, setNeeded] = useState(props.open);
  if (props.open && !needed) setNeeded(true);
  return <Suspense>{needed && <ModalBox {...props} />}</Suspense>;
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
  /** A question or the name of a task: "Beslissing publiceren?" */
  title: string;
  /** What happens then, and what cannot be undone. */
  children?: ReactNode;
  /** The button that does it, named by its verb. Left out: the content holds its own form. */
  act?: ReactNode;
  /** The words of the way out; "Nog niet" when left out. */
  leave?: string;
  /** It only asks, and what it asks cannot be undone: the way out has the focus, so that a second Enter changes nothing. */
  final?: boolean;
  wide?: boolean;
}

/** A question that cannot wait. Only for what cannot be undone, and for a small task inside a page. */
export function Dialog({ open, onClose, title, children, act, leave, final = false, wide = false }: DialogProps) {
  const t = useText(sayText);
  return (
    <Overlay open={open} onClose={onClose} title={title} size={wide ? '44rem' : '31rem'}>
      <div className="stack">{children}</div>
      <div className="row">
        {act}
        <Button kind="quiet" onClick={onClose} data-autofocus={final || undefined}>
          {leave ?? t('notNow')}
        </Button>
      </div>
    </Overlay>
  );
}
