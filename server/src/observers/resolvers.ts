import { AppointmentResolver } from './appointment.resolver.ts';
import { CertificateResolver } from './certificate.resolver.ts';
import { BurdenComplaintResolver } from './complaint.resolver.ts';
import { ConductCaseResolver } from './conduct.resolver.ts';
import { DismissalResolver } from './dismissal.resolver.ts';
import { ExcuseResolver } from './excuse.resolver.ts';
import { recruitmentResolvers } from './recruitment.resolvers.ts';
import { RosterResolver } from './roster.resolver.ts';
import { ArchiveResolver } from './archive.resolver.ts';
import { DutyResolver, ViewerOwesResolver } from './duty.resolver.ts';
import { LiaisonResolver, ObserverLiaisonsResolver } from './liaison.resolver.ts';

/** What observers add to the API. */
export const observerResolvers = [
  DutyResolver, ViewerOwesResolver, LiaisonResolver, ObserverLiaisonsResolver, ArchiveResolver,
  AppointmentResolver, CertificateResolver, DismissalResolver, ConductCaseResolver, BurdenComplaintResolver, ExcuseResolver,
  RosterResolver, ...recruitmentResolvers,
];
