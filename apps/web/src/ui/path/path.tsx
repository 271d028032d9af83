import { pathSteps, type PathStep } from '@signalenbeleid/contracts/path';
import { useText } from '../../text.ts';
import { Mark, type MarkName } from '../mark.tsx';
import { pathText } from './path.text.ts';
import { dueOf, lookOf, nameOf, type PathPlace } from './present-step.ts';
import './path.css';
import './path-line.css';

export interface PathProps {
  /** `full`: a record, upright where it is narrow; `line`: on a card; `tall`: phone, confirmation. */
  form: 'full' | 'line' | 'tall';
  path: PathPlace;
  /** The name of who acts now, instead of "coördinator". */
  who?: string | undefined;
  /** Dates or a few words under the steps. Not shown in a line. */
  when?: Partial<Record<PathStep, string>>;
  label?: string;
}

interface StepProps {
  className: string;
  mark: MarkName;
  name: string;
  /** For who cannot see the mark. */
  hidden?: string;
  when?: string | undefined;
  present?: boolean;
  pill?: boolean;
}

/** The path of a signal: eight steps, what is done, who is to act now, and what comes. Every path ends in an answer. */
export function Path({ form, path, who, when = {}, label }: PathProps) {
  const t = useText(pathText);
  // What ended on the way (returned, withdrawn) stops at its step: only an answer has the whole path behind it.
  const at = path.finished && !path.mark ? pathSteps.length : pathSteps.indexOf(path.step);
  const inLine = form === 'line';
  return (
    <div className="path-box">
      <ol className={form === 'tall' ? 'path' : `path path--${form}`} aria-label={label ?? t('label')}>
        {pathSteps.map((step, place) => {
          const under = inLine ? undefined : when[step];
          if (place === at) {
            const due = inLine ? undefined : (under ?? dueOf(path, who));
            return <Step key={step} {...lookOf(path)} name={nameOf(path)} when={due} present pill={inLine} />;
          }
          const skipped = path.skipped?.includes(step);
          const state = skipped ? 'skipped' : place < at ? 'done' : 'todo';
          return (
            <Step
              key={step}
              className={state}
              mark={markOf(step, state === 'done')}
              name={t(`done.${step}`)}
              hidden={t(said[state])}
              when={under}
            />
          );
        })}
      </ol>
    </div>
  );
}

const said = { done: 'isDone', todo: 'isTodo', skipped: 'isSkipped' } as const;

/** The last step is a speech balloon, not a circle. */
const markOf = (step: PathStep, done: boolean): MarkName =>
  step === 'answered' ? (done ? 'answered' : 'answer') : done ? 'done' : 'todo';

function Step({ className, mark, name, hidden, when, present = false, pill = false }: StepProps) {
  const inside = (
    <>
      <Mark name={mark} className="mark" />
      <span className="name">
        {name}
        {hidden && <span className="vh">{hidden}</span>}
      </span>
    </>
  );
  return (
    <li className={className} aria-current={present ? 'step' : undefined}>
      {pill ? <span className="pill">{inside}</span> : inside}
      {when && <span className="when">{when}</span>}
    </li>
  );
}
