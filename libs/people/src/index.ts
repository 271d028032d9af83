export * from './people.module.ts';
export * from './add-member.ts';
export * from './find-members.ts';
export * from './send-invitation.job.ts';
