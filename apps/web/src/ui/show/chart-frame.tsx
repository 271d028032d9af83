import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { formatMoment, type When } from '../format.ts';
import { Row } from '../layout/section.tsx';
import { showText } from './show.text.ts';
import './chart.css';

interface ChartFrameProps {
  title: string;
  /** What the chart says, as a sentence. */
  sentence: ReactNode;
  /** The drawing. It is hidden from screen readers: sentence and table say the same. */
  chart: ReactNode;
  /** Which mark means what. */
  legend?: ReactNode;
  /** The same figures. */
  table: ReactNode;
  /** When the figures were counted. */
  asOf?: When | undefined;
  /** Beside the button of the table: downloads. */
  acts?: ReactNode;
  /** Why some figures are hidden. */
  children?: ReactNode;
}

// On a phone the chart scrolls: it must be reachable by keyboard.
const reachable = { tabIndex: 0 };

/** A picture never stands alone: sentence, chart, legend, the same figures in a table, and when they were counted. */
export function ChartFrame({ title, sentence, chart, legend, table, asOf, acts, children }: ChartFrameProps) {
  const t = useText(showText);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {asOf && <span className="small muted">{t('source', { when: formatMoment(asOf) })}</span>}
      </div>
      <p>{sentence}</p>
      <figure className="stack">
        <div className="scroll chart-scroll" role="region" aria-label={t('chart', { name: title })} {...reachable}>
          <div aria-hidden="true">{chart}</div>
        </div>
        {legend && <figcaption>{legend}</figcaption>}
      </figure>
      <Row>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'hideTable' : 'showTable')}
        </Button>
        {acts}
      </Row>
      {open && table}
      {children}
    </section>
  );
}

/** The hatching for a number that is hidden because it is small: put it inside the `svg` once. */
export function HatchPattern() {
  return (
    <defs>
      <pattern id="arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch" d="M0 0v6" />
      </pattern>
    </defs>
  );
}
