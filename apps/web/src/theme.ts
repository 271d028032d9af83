import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import { keepTheme, keptTheme, type Theme } from './ui/theme-choice.ts';

const petrol = Array.from({ length: 10 }, (_, shade) =>
  shade < 3 ? 'var(--primary-tint)' : shade > 7 ? 'var(--primary-hover)' : 'var(--primary)',
);

/** Mantine in our look. Every value points at a token, so that light and dark are decided in tokens.css alone. */
export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol: petrol as unknown as MantineColorsTuple },
  fontFamily: 'var(--font)',
  fontSizes: {
    xs: 'var(--text-sm)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  lineHeights: { md: 'var(--leading)' },
  spacing: { xs: 'var(--s2)', sm: 'var(--s3)', md: 'var(--s4)', lg: 'var(--s5)', xl: 'var(--s6)' },
  radius: { sm: 'var(--radius-sm)', md: 'var(--radius)', lg: 'var(--radius-lg)' },
  defaultRadius: 'md',
  shadows: { sm: 'var(--shadow-1)', md: 'var(--shadow-2)', xl: 'var(--shadow-2)' },
  headings: {
    fontWeight: 'var(--weight-heading)',
    sizes: {
      h1: { fontSize: 'var(--text-2xl)', lineHeight: 'var(--leading-tight)' },
      h2: { fontSize: 'var(--text-lg)', lineHeight: 'var(--leading-tight)' },
      h3: { fontSize: 'var(--text-md)', lineHeight: 'var(--leading-tight)' },
    },
  },
  focusRing: 'never',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' }, vars: () => ({ root: { '--button-height': 'var(--tap)' } }) },
    Input: {
      defaultProps: { size: 'md' },
      vars: () => ({ wrapper: { '--input-height': 'var(--tap)', '--input-fz': 'var(--text-md)' } }),
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    ModalRoot: { defaultProps: { lockScroll: false } },
    Modal: {
      defaultProps: {
        lockScroll: false,
        radius: 'lg',
        closeButtonProps: { 'aria-label': 'Sluit' },
        transitionProps: { duration: 0 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

const both = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-muted)',
  '--mantine-color-placeholder': 'var(--text-muted)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-petrol-filled': 'var(--primary)',
  '--mantine-color-petrol-filled-hover': 'var(--primary-hover)',
  '--mantine-color-petrol-light': 'var(--primary-tint)',
  '--mantine-color-petrol-light-hover': 'var(--sunken)',
  '--mantine-color-petrol-light-color': 'var(--on-primary-tint)',
  '--mantine-color-petrol-outline': 'var(--primary)',
  '--mantine-color-petrol-text': 'var(--link)',
};

/** Points Mantine's variables at the tokens, the same in light and dark. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: both, dark: both });

/** Keeps Mantine's colour scheme and ours in step: what is chosen, else what the system says. */
export const colorSchemes: MantineColorSchemeManager = {
  get: (fallback) => (keptTheme() === 'system' ? fallback : (keptTheme() as 'light' | 'dark')),
  set: (value) => keepTheme(value === 'auto' ? 'system' : (value as Theme)),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => keepTheme('system'),
};
