import type { ComponentChildren } from 'preact';

interface TripStepProps {
  number: number;
  title: string;
  children: ComponentChildren;
}

/** One numbered question of the planner, or a few that belong together. */
export function TripStep({ number, title, children }: TripStepProps) {
  return (
    <fieldset class="step">
      <legend>
        <span class="no">{number}</span> {title}
      </legend>
      {children}
    </fieldset>
  );
}
