import { useEffect, useRef } from 'react';
import { useText } from '../../text.ts';
import { Icon } from '../icon.tsx';
import { formText } from './form.text.ts';
import '../say/banner.css';

export interface FieldFault {
  /** The id of the field. */
  field: string;
  /** What to do about it. */
  says: string;
}

/** What is not right yet in a form, with a link to each field. It takes the focus each time somebody tries to send. */
export function ErrorSummary({ faults, attempt = 0 }: { faults: readonly FieldFault[]; attempt?: number }) {
  const t = useText(formText);
  const box = useRef<HTMLDivElement>(null);
  const count = faults.length;
  const any = count > 0;
  // Only a new attempt moves the focus: not each fault that is repaired.
  useEffect(() => {
    if (any) box.current?.focus();
  }, [attempt, any]);
  if (!any) return null;
  const goTo = (field: string) => {
    const found = document.getElementById(field);
    const target = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input') : found;
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className="banner banner--danger" ref={box} tabIndex={-1} role="group" aria-label={t('summary', { count })}>
      <Icon name="attention" />
      <div>
        <p>
          <strong>{t('summary', { count })}</strong>
        </p>
        <ul className="faults">
          {faults.map(({ field, says }) => (
            <li key={field}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(field);
                }}
              >
                {says}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
