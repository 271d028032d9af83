import { pathSteps } from '@signalenbeleid/contracts/path';
import { pathNl } from '@signalenbeleid/contracts/path.nl';
import type { PathPlace } from '@signalenbeleid/contracts/path.rules';

/** The path of a signal in a line of a mail, as the pages show it: the present step in brackets, what was not needed left out. */
export function pathLine({ step, mark, finished, skipped }: PathPlace): string {
  const present = markName(mark) ?? (finished ? pathNl.done[step] : `nu: ${pathNl.verb[step]}`);
  const taken = pathSteps.filter((each) => !skipped?.includes(each));
  return taken.map((each) => (each === step ? `[${present}]` : pathNl.done[each])).join(' > ');
}

const markName = (mark: PathPlace['mark']) => (mark && mark !== 'again' ? pathNl.mark[mark] : undefined);
