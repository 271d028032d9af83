let arrived = false;

/** Notes that the person went to another page inside the site: its title must take the focus. */
export function noteArrival() {
  arrived = true;
}

/** Did the person just arrive from another page? Answers yes once. */
export function takeArrival(): boolean {
  const answer = arrived;
  arrived = false;
  return answer;
}
