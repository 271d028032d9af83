/** Plain JavaScript, so that it runs by itself. */
declare module '*/first-load.mjs' {
  /** What opening one page costs: `light` pages come alone, all others with the app. kB of 1,024 bytes, gzipped. */
  interface FirstLoad {
    page: string;
    light: boolean;
    kB: number;
  }
  export function firstLoads(dist?: string): FirstLoad[];
}
