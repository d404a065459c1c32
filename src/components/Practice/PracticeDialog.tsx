import {useEffect, useRef, type ReactNode} from 'react';

import type {Language} from '@site/src/language/language';

import styles from './practiceDialog.module.css';
import {offerWords} from './words/offer';

interface Props {
  open: boolean;
  language: Language;
  onClose: () => void;
  children: ReactNode;
}

/** Lays practice over the page, under a band that always says what it is. */
export default function PracticeDialog({open, language, onClose, children}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const {practice, noMoney, close} = offerWords[language];
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={practice} onClose={onClose}>
      <header className={styles.banner}>
        <strong>{practice}</strong>
        <span>{noMoney}</span>
        <button type="button" aria-label={close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
