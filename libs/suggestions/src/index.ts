export { KeepSuggestions, followed } from './keep-suggestions.job.ts';
export { RenewSuggestions } from './renew-suggestions.job.ts';
export { SuggestionsModule, SuggestionsWorkModule } from './suggestions.module.ts';
