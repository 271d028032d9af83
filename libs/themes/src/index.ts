export { FollowAction } from './follow-action.ts';
export { NoteOverdue } from './note-overdue.job.ts';
export { PlanAction } from './plan-action.ts';
export { ProposeTheme } from './propose-theme.ts';
export { SteerTheme } from './steer-theme.ts';
export { ThemesModule, ThemesWorkModule } from './themes.module.ts';
