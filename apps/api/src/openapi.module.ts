import { Controller, Module } from '@nestjs/common';
import { openapi as contract, type OpenApiDocument } from '@signalenbeleid/contracts/openapi.contract';
import { implemented, Implements } from '@signalenbeleid/platform';
import { openApiOf } from './openapi.ts';

@Controller()
class OpenApiController {
  private made: OpenApiDocument | undefined;

  @Implements(contract.document)
  document(): OpenApiDocument {
    return (this.made ??= openApiOf(implemented));
  }
}

/** Tells whoever is signed in what this API takes and answers. */
@Module({ controllers: [OpenApiController] })
export class OpenApiModule {}
