import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { sayText } from './say.text.ts';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import './dialog.css';

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
  wide?: boolean;
}

/** A question that cannot wait. Only for what cannot be undone, and for a small task inside a page. */
export function Dialog({ open, onClose, title, children, act, leave, wide = false }: DialogProps) {
  const t = useText(sayText);
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      centered
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      size={wide ? '44rem' : '31rem'}
      classNames={{ content: 'dialog' }}
    >
      <Modal.Overlay className="dialog-behind" />
      <Modal.Content>
        <Modal.Title className="dialog-title">{title}</Modal.Title>
        <div className="stack">{children}</div>
        <div className="row">
          {act}
          <Button kind="quiet" onClick={onClose}>
            {leave ?? t('notNow')}
          </Button>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
