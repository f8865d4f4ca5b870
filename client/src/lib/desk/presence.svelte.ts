import { client, request } from '#lib/client.ts';
import { PresenceDocument, type PresenceSubscription } from '#lib/gql/graphql.ts';
import { live } from '#lib/live.svelte.ts';

type Person = PresenceSubscription['presence']['people'][number];

/** Who else has a matter open just now. While it is followed, its colleagues are shown that this window is there too. */
export class Others {
  people = $state.raw<readonly Person[]>([]);
}

/** Takes a seat at a matter for as long as the component lives; `null` leaves it. Call it while a component is set up. */
export function others(at: () => { subjectId: string; drafting: boolean } | null): Others {
  const found = new Others();
  $effect(() => {
    const seat = at();
    // a window that is away is nobody's company, and must not show who was
    if (!seat || live.connection !== 'live') return void (found.people = []);
    const { unsubscribe } = client.subscription(request(PresenceDocument), seat as never).subscribe(({ data, error }) => {
      const now = error ? null : (data as PresenceSubscription | undefined)?.presence;
      found.people = now?.people ?? [];
    });
    return unsubscribe;
  });
  return found;
}
