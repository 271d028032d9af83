import { useText } from '../../text.ts';
import { formText } from './form.text.ts';
import './steps.css';

/** Where one is in a form of some steps. `at` counts from 0. */
export function Steps({ steps, at }: { steps: readonly string[]; at: number }) {
  const t = useText(formText);
  return (
    <div className="stack-2">
      <p className="small muted">{t('step', { step: at + 1, steps: steps.length })}</p>
      <ol className="steps" aria-label={t('steps')}>
        {steps.map((name, place) => (
          <li key={name} className={place < at ? 'done' : undefined} aria-current={place === at ? 'step' : undefined}>
            {name}
            {place < at && <span className="vh">{t('stepDone')}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
