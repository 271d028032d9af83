import { useMantineColorScheme } from '@mantine/core';
import type { Theme } from './theme-choice.ts';

/** Which colours were chosen, and a way to choose others. Mantine and our tokens change together. */
export function useTheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const theme: Theme = colorScheme === 'auto' ? 'system' : colorScheme;
  return { theme, choose: (next: Theme) => setColorScheme(next === 'system' ? 'auto' : next) };
}
