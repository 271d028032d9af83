import { useId, type ReactNode } from 'react';
import { Link } from '../link.tsx';
import { Path } from '../path/path.tsx';
import type { PathPlace } from '../path/present-step.ts';
import { SpreadMarks, type ClusterSpread } from '../spread/spread-marks.tsx';
import { WaitBadge } from './tag.tsx';
import './card.css';

interface CardProps {
  title: string;
  /** Where the card leads: the whole card can be pressed. */
  to: string;
  level?: 2 | 3;
  /** Above the title: tags, a date. */
  above?: ReactNode;
  children?: ReactNode;
}

/** Something one can open. Buttons and links inside go in `CardActs`, above the surface of the card. */
export function Card({ title, to, level = 3, above, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <article className="card" aria-labelledby={id}>
      {above && <div className="row">{above}</div>}
      <Heading id={id}>
        <Link to={to}>{title}</Link>
      </Heading>
      {children}
    </article>
  );
}

/** Buttons on a card. */
export function CardActs({ children }: { children: ReactNode }) {
  return <div className="over row">{children}</div>;
}

/** Cards beside each other where there is room. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>;
}

interface SignalCardProps {
  title: string;
  to: string;
  level?: 2 | 3;
  /** The neutral sentence. */
  sentence?: string | undefined;
  /** Who is touched, where: short words in one line. */
  meta?: readonly string[] | undefined;
  spread?: readonly ClusterSpread[] | undefined;
  path?: PathPlace | undefined;
  /** What happens now, in a sentence under the path. */
  now?: ReactNode;
  /** It waits for the person who looks. */
  waiting?: boolean | undefined;
  above?: ReactNode;
  acts?: ReactNode;
}

/** The signaalkaart: title, neutral sentence, who is touched, spread, path, and what one can do. */
export function SignalCard({ title, to, level = 3, waiting = false, above, acts, ...inside }: SignalCardProps) {
  const top = waiting ? (
    <>
      <WaitBadge />
      {above}
    </>
  ) : (
    above
  );
  return (
    <Card title={title} to={to} level={level} above={top}>
      <SignalCardInside {...inside} />
      {acts && <CardActs>{acts}</CardActs>}
    </Card>
  );
}

type InsideProps = Pick<SignalCardProps, 'sentence' | 'meta' | 'spread' | 'path' | 'now'>;

function SignalCardInside({ sentence, meta = [], spread, path, now }: InsideProps) {
  return (
    <>
      {sentence && <p>{sentence}</p>}
      {meta.length > 0 && (
        <p className="meta">
          {meta.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
      )}
      {spread && <SpreadMarks clusters={spread} />}
      {path && <Path form="line" path={path} />}
      {now && <p className="path-now muted">{now}</p>}
    </>
  );
}
