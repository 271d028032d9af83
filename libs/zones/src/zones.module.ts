import { Module } from '@nestjs/common';
import { ChangeOrganisation } from './change-organisation.ts';
import { ChangeSettings } from './change-settings.ts';
import { CreateOrganisation } from './create-organisation.ts';
import { FindOrganisations } from './find-organisations.ts';
import { FindZones } from './find-zones.ts';
import { KeepZoneWords } from './keep-zone-words.ts';
import { ZoneWordsController } from './zone-words.controller.ts';
import { ZonesController } from './zones.controller.ts';

/** Zones, their municipalities, what each settles for itself, and the organisations that make it up. */
@Module({
  controllers: [ZonesController, ZoneWordsController],
  providers: [FindZones, FindOrganisations, ChangeSettings, CreateOrganisation, ChangeOrganisation, KeepZoneWords],
  exports: [FindZones, FindOrganisations, CreateOrganisation, ChangeSettings],
})
export class ZonesModule {}
