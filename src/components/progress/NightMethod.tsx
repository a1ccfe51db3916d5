import { enoughNights, weeksLookedAt } from '../../domain/night-trend.ts';
import { nightsOfWeek } from '../../domain/night-weeks.ts';
import { methodSources } from '../../domain/method-sources.ts';
import { sourceLink } from '../../domain/source-link.ts';

/** How it is decided what can be said, with the sources. `sourcesUrl` is the page of sources. */
export function NightMethod({ sourcesUrl }: { sourcesUrl: string }) {
  return (
    <>
      <p>
        The last {weeksLookedAt} weeks count; days in a rough patch don’t. Anything is said from{' '}
        {enoughNights.nights} nights over {enoughNights.days} days on. A change is named only if
        three things hold. A test that chance rarely passes comes out clear (Mann-Kendall, allowing
        for nights that take after each other). It stays clear whichever night is left out. And the
        line through the nights (Theil-Sen) moves by half an hour, or one waking, or more.
      </p>
      <p>
        In the picture, a week has a place from {nightsOfWeek} nights on. The line is its middle,
        and half of its nights lie in the lighter band. Nights in a rough patch are drawn, too.
      </p>
      <p class="small">
        Sources:{' '}
        {methodSources.map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <a href={sourceLink(sourcesUrl, id)}>{name}</a>
          </span>
        ))}
        .
      </p>
    </>
  );
}
