import { Controller } from '@nestjs/common';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { CurrentActor, Implements, Input, type Actor } from '@signalenbeleid/platform';
import { ChangeOrganisation } from './change-organisation.ts';
import { ChangeSettings } from './change-settings.ts';
import { CreateOrganisation } from './create-organisation.ts';
import { FindOrganisations } from './find-organisations.ts';
import { FindZones } from './find-zones.ts';

/** Zones as anybody knows them, what a zone settles for itself, and its organisations. */
@Controller()
export class ZonesController {
  // One argument a use case.
  constructor(
    private readonly find: FindZones,
    private readonly changing: ChangeSettings,
    private readonly organisations: FindOrganisations,
    private readonly create: CreateOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
  ) {}

  @Implements(zones.list)
  async list() {
    return { items: await this.find.all() };
  }

  @Implements(zones.one)
  one(@Input() { params }: Input<typeof zones.one>) {
    return this.find.view(params.zone);
  }

  @Implements(zones.settings)
  settings() {
    return this.find.settings();
  }

  @Implements(zones.changeSettings)
  changeSettings(@Input() { body, version }: Input<typeof zones.changeSettings>, @CurrentActor() actor: Actor) {
    return this.changing.execute(actor, body, version);
  }

  @Implements(zones.clusterRules)
  async clusterRules() {
    return { items: await this.find.clusterRules() };
  }

  @Implements(zones.setClusterRule)
  async setClusterRule(@Input() { body }: Input<typeof zones.setClusterRule>, @CurrentActor() actor: Actor) {
    await this.changing.setClusterRule(actor, body);
    return { items: await this.find.clusterRules() };
  }

  @Implements(organisations.list)
  async listOrganisations(@Input() { query }: Input<typeof organisations.list>) {
    const items = await this.organisations.list(query);
    return { items, total: items.length };
  }

  @Implements(organisations.one)
  oneOrganisation(@Input() { params }: Input<typeof organisations.one>, @CurrentActor() actor: Actor) {
    return this.organisations.one(params.organisation, actor);
  }

  @Implements(organisations.create)
  async createOrganisation(@Input() { body }: Input<typeof organisations.create>, @CurrentActor() actor: Actor) {
    return this.organisations.one(await this.create.execute(actor, body), actor);
  }

  @Implements(organisations.change)
  async change(@Input() { params, body, version }: Input<typeof organisations.change>, @CurrentActor() actor: Actor) {
    await this.changeOrganisation.execute(actor, { id: params.organisation, version }, body);
    return this.organisations.one(params.organisation, actor);
  }
}
