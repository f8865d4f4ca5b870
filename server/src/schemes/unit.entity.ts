import { defineEntity, p } from '@mikro-orm/postgresql';

const UnitSchema = defineEntity({
  name: 'Unit', tableName: 'unit',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    name: p.string(),
  },
});

/** A body that answers: a department (职能部门), an institution, an enterprise of public service. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);
