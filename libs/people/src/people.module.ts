import { Global, Module } from '@nestjs/common';
import { ActorSource } from '@signalenbeleid/platform';
import { GuardModule } from '@signalenbeleid/guard';
import { ZonesModule } from '@signalenbeleid/zones';
import { AcceptInvitation } from './accept-invitation.ts';
import { AddMember } from './add-member.ts';
import { ChangeMember } from './change-member.ts';
import { ChangeRoles } from './change-roles.ts';
import { FindMembers } from './find-members.ts';
import { InviteMember } from './invite-member.ts';
import { LoadActor } from './load-actor.ts';
import { PeopleController } from './people.controller.ts';
import { SendInvitation } from './send-invitation.job.ts';

/** The people of a zone: who they are, what they may do, and how they come in. Tells the gate who acts. */
@Global()
@Module({
  imports: [GuardModule, ZonesModule],
  controllers: [PeopleController],
  providers: [
    FindMembers,
    AddMember,
    ChangeMember,
    ChangeRoles,
    InviteMember,
    AcceptInvitation,
    { provide: ActorSource, useClass: LoadActor },
  ],
  exports: [ActorSource, AddMember, FindMembers],
})
export class PeopleModule {}

/** What the worker does for people: the mail of an invitation. */
@Module({ providers: [SendInvitation], exports: [SendInvitation] })
export class PeopleWorkModule {}
