import 'reflect-metadata';
import { Extensions, Field, FieldResolver } from 'type-graphql';
import type { FieldClass } from '../kernel/audience.ts';

type Returns = () => unknown;
interface Options { nullable?: boolean | 'items' }
/** `reads`: all that the method reads of its row, so that a list need not bring the rest along; without it, it may read anything. */
interface ResolvedOptions extends Options { reads?: readonly string[] }

// Whoever reads a field that is not open is looked up in the row's audience.
const told = (fieldClass: FieldClass, reads?: readonly string[]) =>
  Extensions({ fieldClass, ...(reads ? { reads: fieldClass === 'open' ? reads : [...reads, 'audience'] } : {}) }) as MethodDecorator;

const shown = (fieldClass: FieldClass) => (type: Returns, description: string, options: Options = {}): PropertyDecorator & MethodDecorator =>
  (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    // read as it stands on the row: nothing of the library's own is put before it
    (Field(type as never, { description, simple: true, ...options }) as MethodDecorator)(target, key, descriptor as never);
    told(fieldClass, [String(key)])(target, key, descriptor as never);
  };

const resolved = (fieldClass: FieldClass) => (type: Returns, description: string, { reads, ...options }: ResolvedOptions = {}): MethodDecorator =>
  (target, key, descriptor) => {
    (FieldResolver(type as never, { description, ...options }) as MethodDecorator)(target, key, descriptor);
    told(fieldClass, reads)(target, key, descriptor);
  };

/** A described field that whoever sees the object reads. */
export const Open = shown('open');
/** A described field that tells who an observer is; null for everybody but the observer, their liaison and the office. */
export const Identity = shown('identity');
/** A described field about how officials work on a matter; null for observers. */
export const Staff = shown('staff');
/** A described field that tells who has a matter in hand; null for observers. */
export const Hand = shown('hand');
/** A described field that says what a matter is about to those who work on it; null for whoever sees only its shell. */
export const Matter = shown('matter');
/** A described field kept between the office and its liaisons. */
export const Office = shown('office');

/** A described field of what a restricted matter says; null for everybody but its reporter, the clue officers and the discipline body. */
export const Clued = shown('clue');

/** The same, for a field that is worked out by a method of a resolver. */
export const OpenResolver = resolved('open');
export const IdentityResolver = resolved('identity');
export const StaffResolver = resolved('staff');
export const HandResolver = resolved('hand');
export const MatterResolver = resolved('matter');
export const OfficeResolver = resolved('office');
export const CluedResolver = resolved('clue');
