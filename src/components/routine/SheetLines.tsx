/** Most lines that fit on a page. */
const most = 14;

interface SheetLinesProps {
  title: string;
  /** How many on a screen; on paper as many as there is room for, or these where `fixed`. */
  lines: number;
  fixed?: boolean;
}

/** A heading with lines to write on. Drawn when the page is built. */
export function SheetLines({ title, lines, fixed = false }: SheetLinesProps) {
  return (
    <section class={fixed ? 'sheet-lines' : 'sheet-lines fill'}>
      <h3>{title}</h3>
      <p class="vh">Lines to write on.</p>
      <div aria-hidden="true">
        {Array.from({ length: fixed ? lines : most }, (_, index) => (
          <i key={index} class={index < lines ? undefined : 'paper-only'} />
        ))}
      </div>
    </section>
  );
}
