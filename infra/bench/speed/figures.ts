import type { GroupingFigures } from './grouping.ts';
import type { MemoryFigures } from './memory.ts';
import type { Operation } from './operations.ts';
import type { SimilarFigures } from './similar.ts';
import type { Row } from './rows.ts';

/** What the benchmark writes, under names that stay. */
export interface Figures {
  rows: Row[];
  scale: { operation: Operation; ratio: number }[];
  /** At the last size. */
  similar?: SimilarFigures;
  trends?: { ratio: number; ms: number[] };
  /** And the megabytes that the worker holds right after. */
  grouping?: GroupingFigures & { workerMb: number };
  memory?: MemoryFigures;
  /** Seconds: on data that is there, and the first time with the demo zone being filled. */
  start?: { s: number; firstS: number };
  /** Kilobytes of 1,024 bytes, gzipped. */
  size?: { reportKb: number; otherKb: number };
}
