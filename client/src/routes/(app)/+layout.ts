import { error, redirect } from '@sveltejs/kit';
import { client, request } from '#lib/client.ts';
import { ViewerDocument, type ViewerQuery } from '#lib/gql/graphql.ts';
import { problemOf } from '#lib/problem.ts';
import { homeOf } from '#lib/viewer.svelte.ts';
import type { LayoutLoad } from './$types';

/** Nobody passes unless signed in, with a password of their own, and only to where their membership lives. */
export const load: LayoutLoad = async ({ url }) => {
  const asked = await client.query(request(ViewerDocument), {} as never).toPromise();
  if (asked.error) {
    const problem = problemOf(asked.error);
    error(503, { message: problem.message, ...(problem.trace ? { trace: problem.trace } : {}) });
  }
  const { viewer, setup, demo } = asked.data as ViewerQuery;
  if (!viewer) {
    const next = url.pathname === '/' ? '' : `?next=${encodeURIComponent(url.pathname)}`;
    redirect(307, setup.needed ? '/setup' : demo && !next ? '/demo' : `/sign-in${next}`);
  }
  if (viewer.mustChangePassword) redirect(307, '/password');
  const home = homeOf(viewer);
  if (url.pathname !== home && !url.pathname.startsWith(`${home}/`)) redirect(307, home);
  return { viewer, demo };
};
