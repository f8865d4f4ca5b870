import { error, redirect } from '@sveltejs/kit';
import { client, request } from '#lib/client.ts';
import { ViewerDocument, type ViewerQuery } from '#lib/gql/graphql.ts';
import { problemOf } from '#lib/problem.ts';
import { menuOf } from '#lib/shell/menus.ts';
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
  if (viewer.mustEnrol) redirect(307, '/second-factor');
  const home = homeOf(viewer);
  const begins = menuOf(viewer)[0]?.href ?? home;
  const within = (place: string) => url.pathname === place || url.pathname.startsWith(`${place}/`);
  // A page that several homes share stands under one of them; one's own account, notices and the scheme's rules are everybody's.
  const theirs = within('/account') || within('/notices') || within('/certificate') || within('/practices') || within('/print') || within('/admin/rules') || menuOf(viewer).some((item) => within(item.href)) || url.pathname.startsWith(`${home}/`);
  if (!theirs) redirect(307, begins);
  return { viewer, demo };
};
