export * from './people.module.ts';
export { AddMember, grantRoles, type NewMember } from './add-member.ts';
export * from './find-members.ts';
export * from './send-invitation.job.ts';
