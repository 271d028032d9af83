import { Modal } from '@mantine/core';
import { useLayoutEffect, type ReactNode } from 'react';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import './dialog.css';

export interface ModalBoxProps {
  open: boolean;
  onClose: () => void;
  /** What stands at its top. Left out: `label` names it. */
  title?: string;
  label?: string;
  size: string;
  /** From the top, instead of in the middle. */
  top?: string;
  children: ReactNode;
}

/** What stands before the page until it is closed: it keeps the focus, Escape closes it, and the focus goes back. */
export function ModalBox({ open, onClose, title, label, size, top, children }: ModalBoxProps) {
  useGivenBack(open);
  return (
    <Modal.Root
      opened={open}
      returnFocus={false}
      onClose={onClose}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      size={size}
      {...(top ? { yOffset: top } : { centered: true })}
      classNames={{ content: 'dialog' }}
    >
      <Modal.Overlay className="dialog-behind" />
      <Modal.Content {...(label && { 'aria-label': label })}>
        {title && <Modal.Title className="dialog-title">{title}</Modal.Title>}
        {children}
      </Modal.Content>
    </Modal.Root>
  );
}

/**
 * Gives the focus back to what had it before, in the moment of closing. Mantine waits, and by then the focus that was
 * lost has gone to a heading already; and it gives nothing back when the page drops a dialog that is still open.
 */
function useGivenBack(open: boolean) {
  useLayoutEffect(() => {
    if (!open) return;
    const cameFrom = document.activeElement;
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    };
  }, [open]);
}
