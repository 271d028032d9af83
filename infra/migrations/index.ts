import type { MigrationInterface } from 'typeorm';
import { BuildTheWalls } from './202611220100-build-the-walls.ts';
import { CreateAccounts } from './202611220120-create-accounts.ts';
import { CreateEventLog } from './202611220150-create-event-log.ts';
import { CreateZones } from './202611220200-create-zones.ts';
import { CreatePeople } from './202611220300-create-people.ts';
import { CreateMandates } from './202611220310-create-mandates.ts';
import { CreateRequestTables } from './202611220160-create-request-tables.ts';
import { CreateSignals } from './202611220400-create-signals.ts';
import { CreateThemes } from './202611220700-create-themes.ts';
import { CreateActions } from './202611220710-create-actions.ts';
import { CreateTrends } from './202611220800-create-trends.ts';
import { CreateSharedSignals } from './202611220500-create-shared-signals.ts';
import { CreateEscalations } from './202611220600-create-escalations.ts';
import { CreateAnswers } from './202611220650-create-answers.ts';
import { CreateRounds } from './202611220550-create-rounds.ts';
import { SearchNewestFirst } from './202611220900-search-newest-first.ts';
import { TellPartsOfCategoriesApart } from './202611220901-tell-parts-of-categories-apart.ts';
import { CreateFingerprints } from './202611220910-create-fingerprints.ts';
import { CreateZoneLexicon } from './202611220911-create-zone-lexicon.ts';
import { CreateSignalVectors } from './202611220912-create-signal-vectors.ts';
import { CreateSuggestions } from './202611220930-create-suggestions.ts';
import { ForgetWavedWords } from './202611220940-forget-waved-words.ts';
import { RememberWhereItClosed } from './202611220950-remember-where-it-closed.ts';
import { SearchWithinFilters } from './202611221000-search-within-filters.ts';
import { SearchTellsWhatSorts } from './202611222220-search-tells-what-sorts.ts';

/** A migration carries the name of its file, so that the list, the folder and the database say the same. */
export interface NamedMigration extends MigrationInterface {
  readonly name: string;
}

/** Every migration, in the order of its name. A migration that has left this checkout is never edited again. */
export const migrations: readonly (new () => NamedMigration)[] = [
  BuildTheWalls,
  CreateAccounts,
  CreateEventLog,
  CreateRequestTables,
  CreateZones,
  CreatePeople,
  CreateMandates,
  CreateSignals,
  CreateSharedSignals,
  CreateRounds,
  CreateEscalations,
  CreateAnswers,
  CreateThemes,
  CreateActions,
  CreateTrends,
  SearchNewestFirst,
  TellPartsOfCategoriesApart,
  CreateFingerprints,
  CreateZoneLexicon,
  CreateSignalVectors,
  CreateSuggestions,
  ForgetWavedWords,
  RememberWhereItClosed,
  SearchWithinFilters,
  SearchTellsWhatSorts,
];
