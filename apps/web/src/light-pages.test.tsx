import { lightPageAt } from './light-pages.ts';

test('finds a light page by its address, and leaves all else to the router', () => {
  expect(lightPageAt('/aanmelden')?.page.path).toBe('/aanmelden');
  expect(lightPageAt('/aanmelden/')?.page.path).toBe('/aanmelden');
  expect(lightPageAt('/aanmelden/link')?.page.path).toBe('/aanmelden/link');
  expect(lightPageAt('/z/amalo/vandaag')).toBeUndefined();
  expect(lightPageAt('/')).toBeUndefined();
});

test('an address that cannot be read breaks nothing', () => {
  expect(lightPageAt('/%E0%A4%A/%E0')).toBeUndefined();
});
