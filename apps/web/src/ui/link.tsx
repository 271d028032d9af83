import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/** How to go to another page of this site without loading it anew. Outside the router a link is a plain link. */
export interface Navigation {
  go: (href: string) => void;
  prepare: (href: string) => void;
}
export const NavigationContext = createContext<Navigation | undefined>(undefined);

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link to a page of this site (`to="/z/amalo/vandaag"`), or elsewhere with a full address. */
export function Link({
  to,
  onClick,
  children,
  ...rest
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const navigation = useContext(NavigationContext);
  const own = navigation && to.startsWith('/') ? navigation : undefined;
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!own || rest.target || !isPlainClick(event)) return;
    event.preventDefault();
    own.go(to);
  };
  return (
    <a {...rest} href={to} onClick={click} onPointerEnter={() => own?.prepare(to)}>
      {children}
    </a>
  );
}

/** Goes to another page from code, such as after a form was sent. */
export function useGo(): (href: string) => void {
  return useContext(NavigationContext)?.go ?? ((href) => window.location.assign(href));
}
