import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { endpoint, type Endpoint, type Shape } from '@signalenbeleid/contracts';
import { Count } from '@signalenbeleid/contracts/fields';
import { openapi } from '@signalenbeleid/contracts/openapi.contract';
import { endpointOf, implemented } from '@signalenbeleid/platform';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { registerDecorator } from 'class-validator';
import { features } from './api.module.ts';
import { addressOf, openApiOf } from './openapi.ts';

const contracts = join(import.meta.dirname, '../../../libs/contracts/src');
const isEndpoint = (thing: unknown): thing is Endpoint =>
  typeof thing === 'object' && thing !== null && 'route' in thing && 'allow' in thing;

/** Every endpoint that any contract writes down. */
async function writtenEndpoints(): Promise<Endpoint[]> {
  const files = globSync('*.contract.ts', { cwd: contracts });
  const contents = await Promise.all(files.map((file) => import(join(contracts, file))));
  return contents
    .flatMap((content) => Object.values(content))
    .flatMap((group) => Object.values(group ?? {}).filter(isEndpoint));
}

describe('the OpenAPI document', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await startTestApp(...features)), 60_000);
  afterAll(() => app?.stop());

  /** The endpoints of the running API, one for each method that answers a route. */
  const running = () => {
    const modules = [...app.app.get(ModulesContainer).values()];
    const controllers = new Set(
      modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype)),
    );
    const methods = [...controllers].flatMap((controller) =>
      Object.values(Object.getOwnPropertyDescriptors((controller as Shape).prototype)).map(
        ({ value }) => value as object,
      ),
    );
    const routes = methods.filter((method) => typeof method === 'function' && Reflect.hasMetadata('method', method));
    return routes.map((method) => endpointOf({ getHandler: () => method } as unknown as ExecutionContext));
  };

  it('every route that runs has a contract, and every contract runs exactly once', async () => {
    const written = await writtenEndpoints();
    const found = running();
    expect(found).not.toContain(undefined);
    const times = written.map((each) => [each.route, found.filter((other) => other === each).length]);
    expect(times.filter(([, count]) => count !== 1)).toEqual([]);
    expect(found).toHaveLength(written.length);
    expect(new Set(written.map(({ route }) => route)).size).toBe(written.length);
  });

  it('holds every operation that runs, and is the same for whoever is signed in', async () => {
    const document = await (await app.zone()).person('reporter').then((person) => person.call(openapi.document));
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(operations.toSorted()).toEqual(
      running()
        .map((each) => Object.values(addressOf(each as Endpoint)).join(' '))
        .toSorted(),
    );
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiOf(implemented))));
  });

  it('is not for everyone', async () => {
    await expect((await app.zone()).anyone().call(openapi.document)).rejects.toMatchObject({
      details: { status: 401 },
    });
  });

  it('has schemas that a validator can read', () => {
    const { components } = openApiOf(implemented) as { components: { schemas: Record<string, object> } };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'api', components });
    for (const name of Object.keys(components.schemas))
      expect(typeof ajv.compile({ $ref: `api#/components/schemas/${name}` })).toBe('function');
  });

  it('is not made when a rule of the contract has no place in it', () => {
    class Known {
      @Count() count!: number;
    }
    class Unknown {
      name!: string;
    }
    registerDecorator({
      target: Unknown,
      propertyName: 'name',
      name: 'isShouted',
      validator: { validate: () => true },
    });
    const taking = (body: Shape) => endpoint('POST /things', { summary: 'Make a thing', allow: 'everyone', body });
    expect(() => openApiOf([taking(Known)])).not.toThrow();
    expect(() => openApiOf([taking(Unknown)])).toThrow('Unknown.name: no JSON Schema for the rule isShouted');
    expect(() => openApiOf([taking(Known), taking(Known)])).toThrow('Two endpoints are called POST /things');
  });
});
