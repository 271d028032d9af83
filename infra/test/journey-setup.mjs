import '../local/typescript.mjs';

/** Before the first journey: the whole product, started for this run alone. */
export default async function start() {
  const { startTestProduct } = await import('./test-product.ts');
  await startTestProduct();
}
