import { Controller } from '@nestjs/common';
import { suggestions as contract } from '@signalenbeleid/contracts/suggestions.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { DecideSuggestion } from './decide-suggestion.ts';
import { FindSuggestions } from './find-suggestions.ts';

/** What may belong together, and what coordinators make of it, over HTTP. */
@Controller()
export class SuggestionsController {
  constructor(
    private readonly find: FindSuggestions,
    private readonly decide: DecideSuggestion,
  ) {}

  @Implements(contract.list)
  list(@Input() { query }: Input<typeof contract.list>, @CurrentActor() actor: Actor) {
    return this.find.list(actor, query);
  }
  @Implements(contract.one)
  one(@Input() { params }: Input<typeof contract.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.suggestion);
  }
  @Implements(contract.accept)
  async accept(@Input() { params, body, version }: Input<typeof contract.accept>, @CurrentActor() actor: Actor) {
    const { sharedSignalId, number } = await this.decide.accept(actor, { id: params.suggestion, version }, body);
    return { sharedSignalId, number, suggestion: await this.find.one(actor, params.suggestion) };
  }
  @Implements(contract.dismiss)
  async dismiss(@Input() { params, body, version }: Input<typeof contract.dismiss>, @CurrentActor() actor: Actor) {
    await this.decide.dismiss(actor, { id: params.suggestion, version }, body.reason);
    return this.find.one(actor, params.suggestion);
  }
  @Implements(contract.undo)
  async undo(@Input() { params, version }: Input<typeof contract.undo>, @CurrentActor() actor: Actor) {
    await this.decide.undo(actor, { id: params.suggestion, version });
    return this.find.one(actor, params.suggestion);
  }
}
