import type { HandleClientError } from '@sveltejs/kit/hooks';
import { m } from '#lib/paraglide/messages.js';

/** A page that cannot be opened says why in the reader's words; without a network part of the app may not have come. */
export const handleError: HandleClientError = ({ kind }) =>
  kind === 'unknown' ? { message: navigator.onLine ? m.error_fault_hint() : m.problem_offline() } : {};
