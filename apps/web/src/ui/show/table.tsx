import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { showText } from './show.text.ts';
import './table.css';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** Figures: right, tabular. */
  numeric?: boolean;
  /** Dates and codes stay on one line. */
  keepTogether?: boolean;
  /** Buttons: the name of the column is only heard. */
  acts?: boolean;
  /** What says itself what it is: folded, it goes without the name of its column. */
  plain?: boolean;
}

interface TableProps<Row> {
  /** What the table shows; it also names the box that scrolls. */
  caption: string;
  hideCaption?: boolean;
  rows: readonly Row[];
  /** What makes a row itself. */
  keyOf: (row: Row) => string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  /** On a phone each row folds into lines. Left out for tables of figures, which scroll. */
  fold?: boolean;
  small?: boolean;
}

/** A table to compare. Each cell carries the name of its column for when it folds. */
export function Table<Row>({
  caption,
  hideCaption = false,
  rows,
  keyOf,
  columns,
  fold = true,
  small = false,
}: TableProps<Row>) {
  const t = useText(showText);
  const [first, ...others] = columns;
  const names = [fold && 'table--fold', small && 'small'].filter(Boolean).join(' ');
  return (
    <div className="scroll" role="region" aria-label={t('table', { name: caption })} {...reachable}>
      <table className={names}>
        <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric, acts }) => (
              <th key={name} scope="col" className={numeric ? 'num' : undefined}>
                {acts ? <span className="vh">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {first && <th scope="row">{first.cell(row)}</th>}
              {others.map((column) => (
                <td
                  key={column.name}
                  className={classOf(column)}
                  data-l={column.acts || column.plain ? undefined : `${column.name}:`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// A box that scrolls must be reachable by keyboard.
const reachable = { tabIndex: 0 };
const classOf = ({ numeric, keepTogether }: { numeric?: boolean; keepTogether?: boolean }) =>
  numeric ? 'num' : keepTogether ? 'nowrap' : undefined;
