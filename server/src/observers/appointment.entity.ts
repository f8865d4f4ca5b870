import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';
import type { AppointmentState, EndReason } from './appointment.rules.ts';

const AppointmentSchema = defineEntity({
  name: 'Appointment', tableName: 'appointment',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    membershipId: p.string(),
    personId: p.string(),
    term: p.integer(),
    previousId: p.string().nullable(),
    renewedById: p.string().nullable(),
    channel: p.string().$type<Channel>().nullable(),
    title: p.string(),
    enterprise: p.string().nullable(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    nominatingUnitId: p.string().nullable(),
    nominationId: p.string().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    state: p.string().$type<AppointmentState>(),
    suspendReason: p.text().nullable(),
    notRenewedAt: p.datetime().nullable(),
    notRenewedReason: p.text().nullable(),
    endedAt: p.datetime().nullable(),
    endReason: p.string().$type<EndReason>().nullable(),
    engagedAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** One term (聘期) of one observer, under the rules it was made under; the terms of a membership follow each other. */
export class Appointment extends AppointmentSchema.class {}
AppointmentSchema.setClass(Appointment);
