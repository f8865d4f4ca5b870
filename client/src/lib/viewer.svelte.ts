import { createContext } from 'svelte';
import type { ViewerQuery } from '#lib/gql/graphql.ts';

/** Who looks, in which membership, in which scheme. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const [get, set] = createContext<() => Viewer>();

/** The signed-in viewer of the page around; read it as `viewer().home`. */
export const useViewer = get;

/** Given once, by the layout that all signed-in pages share. */
export const provideViewer = set;

const homes = { OBSERVER: '/o', DEPARTMENT: '/d', OFFICE: '/w', ADMIN: '/admin' } as const;

/** Where the viewer's pages begin. */
export const homeOf = (viewer: Pick<Viewer, 'home'>) => homes[viewer.home];
