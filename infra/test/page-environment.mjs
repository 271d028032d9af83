import { TestEnvironment } from 'jest-environment-jsdom';

const fromNode = {
  fetch,
  Request,
  Response,
  Headers,
  FormData,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  structuredClone,
  BroadcastChannel,
};

/** A jsdom page with what every browser has and jsdom leaves out: fetch and its classes, text coding, cloning. */
export default class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const [name, value] of Object.entries(fromNode)) this.global[name] ??= value;
  }
}
