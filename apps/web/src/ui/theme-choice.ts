/** Light, dark, or as the system says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// The same name stands in public/theme.js, which runs before the first paint. Nothing else is ever kept here.
const kept = 'signalenbeleid-theme';

/** The theme that was chosen on this device. */
export function keptTheme(): Theme {
  try {
    const theme = localStorage.getItem(kept);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

/** Shows this theme, and keeps the choice on this device. */
export function keepTheme(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  try {
    if (theme === 'system') localStorage.removeItem(kept);
    else localStorage.setItem(kept, theme);
  } catch {
    // Without storage the choice holds until the window closes.
  }
}
