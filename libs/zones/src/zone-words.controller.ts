import { Controller } from '@nestjs/common';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { KeepZoneWords } from './keep-zone-words.ts';

/** The words of a zone, over HTTP. */
@Controller()
export class ZoneWordsController {
  constructor(private readonly words: KeepZoneWords) {}

  @Implements(zones.words)
  show() {
    return this.words.view();
  }

  @Implements(zones.changeWords)
  change(@Input() { body, version }: Input<typeof zones.changeWords>, @CurrentActor() actor: Actor) {
    return this.words.change(actor, body.items, version);
  }
}
