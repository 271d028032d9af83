import { useEffect } from 'react';

/** Where the person was last: the element, and what stood around it. */
let around: Element[] = [];

function note({ target }: FocusEvent) {
  around = [];
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at);
}

/** The heading of what is still there of the place where one was, else that of the page. */
function nearestHeading(): HTMLElement | null {
  const place = around.find((element) => element.isConnected && element.matches('section, article, main'));
  return place?.querySelector<HTMLElement>('h1, h2, h3') ?? document.querySelector<HTMLElement>('main h1');
}

function keep() {
  if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
  const heading = nearestHeading();
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}

/**
 * Keeps the place of who works by keyboard: when what they pressed is gone, as its step is taken, the focus goes to the
 * heading of where they were, and not back to the beginning of the page.
 */
export function useKeptFocus() {
  useEffect(() => {
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    keep();
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
