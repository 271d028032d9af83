import { Module } from '@nestjs/common';
import { FindActions } from './find-actions.ts';
import { FindThemes } from './find-themes.ts';
import { FollowAction } from './follow-action.ts';
import { NoteOverdue } from './note-overdue.job.ts';
import { PlanAction } from './plan-action.ts';
import { ProposeTheme } from './propose-theme.ts';
import { SteerTheme } from './steer-theme.ts';
import { ActionsController, ThemesController } from './themes.controller.ts';

const acts = [FindThemes, FindActions, ProposeTheme, SteerTheme, PlanAction, FollowAction];

/** The theme of the year and the actions: who does what by when, and what came of it. */
@Module({ controllers: [ThemesController, ActionsController], providers: acts, exports: acts })
export class ThemesModule {}

/** What goes on by itself: the part of the worker. */
@Module({ providers: [NoteOverdue], exports: [NoteOverdue] })
export class ThemesWorkModule {}
