/** After the last journey, also when one failed. */
export default async function stop() {
  const { stopTestProduct } = await import('./test-product.ts');
  await stopTestProduct();
}
