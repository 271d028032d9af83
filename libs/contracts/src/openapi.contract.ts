import { endpoint } from './endpoint.ts';
import { Free, Line } from './fields.ts';

/** A document as OpenAPI 3.1 settles it. */
export class OpenApiDocument {
  @Line({ max: 20 }) openapi!: string;
  @Free() info!: object;
  @Free() paths!: object;
  @Free() components!: object;
}

export const openapi = {
  document: endpoint('GET /openapi.json', {
    summary: 'What this API takes and answers (OpenAPI 3.1)',
    allow: 'signed-in',
    answer: OpenApiDocument,
  }),
};
