import type { Cluster } from '@signalenbeleid/contracts';
import { ClusterMarks, type MarkState } from '../ui/spread/cluster-mark.tsx';

const IN_A_GROUP = 5;

interface VoteMarksProps {
  /** The shape of a cluster; left out where it would point at people: plain round marks. */
  cluster?: Cluster | undefined;
  on: number;
  of?: number | undefined;
}

/** Votes or dots as marks, in fives so that one can count them. The number stands beside them in words. */
export function VoteMarks({ cluster, on, of = on }: VoteMarksProps) {
  const groups = Array.from({ length: Math.ceil(of / IN_A_GROUP) }, (_, group) =>
    Array.from({ length: Math.min(IN_A_GROUP, of - group * IN_A_GROUP) }, (_empty, at): MarkState =>
      group * IN_A_GROUP + at < on ? 'on' : 'off',
    ),
  );
  return (
    <span className={cluster ? 'vote-marks' : 'vote-marks vote-marks--plain'} aria-hidden="true">
      {groups.map((marks, at) => (
        <ClusterMarks key={at} cluster={cluster ?? 'care'} marks={marks} />
      ))}
    </span>
  );
}
