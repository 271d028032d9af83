import { createHash } from 'node:crypto';
import { transformSync } from 'rolldown/utils';

const options = {
  sourcemap: true,
  target: 'es2023',
  jsx: { runtime: 'automatic' },
  decorator: { legacy: true, emitDecoratorMetadata: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

const key = JSON.stringify(options);

/** Jest reads TypeScript with the compiler that also builds the apps: the one inside Vite. */
export default {
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update(key).digest('hex'),
  process(source, file) {
    const { code, map, errors } = transformSync(file, source, options);
    if (errors.length) throw new Error(errors.map((error) => `${error.message}\n${error.codeframe ?? ''}`).join('\n'));
    return { code, map };
  },
};
