import './suggestions.css';

/** How strong something is, in three steps. */
export type Strength = 'strong' | 'fair' | 'possible';

const blocks: Record<Strength, number> = { strong: 3, fair: 2, possible: 1 };

/** How well something fits: blocks and words, never a percentage. */
export function Fit({ strength, says }: { strength: Strength; says: string }) {
  return (
    <span className="fit">
      <i aria-hidden="true">
        {[1, 2, 3].map((block) => (
          <span key={block} className={block <= blocks[strength] ? 'on' : undefined} />
        ))}
      </i>
      {says}
    </span>
  );
}

/** The step that a score stands for. */
export const strengthOf = (score: number): Strength => (score >= 0.8 ? 'strong' : score >= 0.7 ? 'fair' : 'possible');
