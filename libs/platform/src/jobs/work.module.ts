import { Module } from '@nestjs/common';
import { VerifyChain } from '../events/verify-chain.job.ts';
import { ForgetRepeats } from './forget-repeats.job.ts';

/** The platform's own nightly work. */
@Module({ providers: [VerifyChain, ForgetRepeats] })
export class WorkModule {}
