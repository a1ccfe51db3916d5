/** Says how sure we are of what stands above: not very. */
export function ThinEvidence() {
  return (
    <p>
      <span class="evid" data-n="1">
        <i aria-hidden="true">
          <b />
        </i>
        Evidence: thin, mostly custom
      </span>
    </p>
  );
}
