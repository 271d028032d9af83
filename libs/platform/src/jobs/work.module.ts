import { Module } from '@nestjs/common';
import { VerifyChain } from '../events/verify-chain.job.ts';
import { ForgetEffects } from './forget-effects.job.ts';

/** The platform's own nightly work. */
@Module({ providers: [VerifyChain, ForgetEffects] })
export class WorkModule {}
