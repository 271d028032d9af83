import type { ReactNode } from 'react';
import './task-row.css';

/** The list of what waits. */
export function TaskList({ children }: { children: ReactNode }) {
  return <ul className="todo">{children}</ul>;
}

interface TaskRowProps {
  /** How many: read out together with the title ("12 nieuwe signalen toetsen"). */
  count?: number;
  title: string;
  /** Why, or since when. */
  children?: ReactNode;
  /** One button or link, named by its verb. */
  act: ReactNode;
}

/** One thing that waits: how many, what, why, and the verb. */
export function TaskRow({ count, title, children, act }: TaskRowProps) {
  return (
    <li>
      <span className="big" aria-hidden="true">
        {count}
      </span>
      <div>
        <h3>
          {count !== undefined && <span className="vh">{count} </span>}
          {title}
        </h3>
        {children && <p>{children}</p>}
      </div>
      {act}
    </li>
  );
}

/** A day and what happens on it, in the quiet side. */
export function DayRow({ day, children }: { day: string; children: ReactNode }) {
  return (
    <li className="day">
      <b>{day}</b>
      <span>{children}</span>
    </li>
  );
}
