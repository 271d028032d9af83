/** The id of the heading of a suggestion, which takes the focus when one comes to it. */
export const headingOf = (suggestion: string) => `kop-voorstel-${suggestion}`;
/** The id of the heading above all suggestions, for when there is none left. */
export const headingOfAll = 'voorstellen';

const cardAtFocus = () => document.activeElement?.closest<HTMLElement>('.suggestion');
/** Whether the focus is on a suggestion. */
export const isAtCard = () => Boolean(cardAtFocus());
/** The buttons of the members of the suggestion that one is at, unless one is at something that has arrow keys of its own. */
const turnsHere = () => {
  const card = document.activeElement?.matches('input, select, summary') ? undefined : cardAtFocus();
  return [...(card?.querySelectorAll<HTMLElement>('[data-member]') ?? [])];
};

/** Brings a suggestion into sight and the focus to its heading; to the heading above all when there is none. */
export function goToCard(suggestion: string | undefined): void {
  const heading = document.getElementById(suggestion ? headingOf(suggestion) : headingOfAll);
  heading?.focus({ preventScroll: true });
  (heading?.closest('.suggestion') ?? heading)?.scrollIntoView?.({ block: 'nearest' });
}

/** Goes to the next or the previous member of the suggestion that one is at; false when one is at none. */
export function stepMember(by: number): boolean {
  const turns = turnsHere();
  const at = turns.findIndex((turn) => turn === document.activeElement);
  const next = at < 0 && by < 0 ? turns.length - 1 : at + by;
  turns[Math.min(Math.max(next, 0), turns.length - 1)]?.focus();
  return turns.length > 0;
}

/** The member that the focus is on. */
export function memberAtFocus(): string | undefined {
  const { activeElement: here } = document;
  return cardAtFocus() && here instanceof HTMLElement ? here.dataset['member'] : undefined;
}
