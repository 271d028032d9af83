import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Endpoint } from '@signalenbeleid/contracts';
import { implemented } from './implements.ts';
import { Problem } from './problem.ts';

interface Address {
  form: RegExp;
  methods: string[];
}
const usual = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** An address of the API that knows other methods than this one says so (405), and which; TRACE and the like nowhere exist. */
export function refuseOtherMethods(server: FastifyInstance): void {
  let addresses: Address[] | undefined;
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // Only what no route of the API took: the rest costs nothing.
    if (!request.is404 && request.routeOptions.url !== '/*') return;
    addresses ??= addressesOf(implemented);
    const [path = ''] = request.url.split('?');
    const known = addresses.filter(({ form }) => form.test(path)).flatMap(({ methods }) => methods);
    if (known.length === 0 && usual.has(request.method)) return;
    reply.header('allow', known.join(', '));
    throw new Problem('method-not-allowed');
  });
}

function addressesOf(endpoints: Iterable<Endpoint>): Address[] {
  return [...endpoints].map(({ route }) => {
    const [method, path] = route.split(' ') as [string, string];
    const full = (path.startsWith('/health/') ? '' : '/api') + path;
    const form = new RegExp(`^${full.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
    return { form, methods: method === 'GET' ? ['GET', 'HEAD'] : [method] };
  });
}
