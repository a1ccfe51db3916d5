interface SameAsBlankProps {
  /** The blank sheet of the page. */
  blank: ParentNode;
  /** A selector for the part of it. */
  part: string;
}

/**
 * A part that is the same on the blank sheet and on the family’s own: a copy of what the page was
 * built with, so that it is not loaded a second time as code.
 */
export function SameAsBlank({ blank, part }: SameAsBlankProps) {
  return (
    <div
      class="same"
      ref={(place) => {
        const original = blank.querySelector(part);
        if (original && place?.hasChildNodes() === false) place.append(original.cloneNode(true));
      }}
    />
  );
}
