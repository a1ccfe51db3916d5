/** Something damaged that was kept: a file to save, and a way to let go of it. */
interface KeptAsideEntry {
  id: string;
  text: string;
  discard: () => void;
}

/** How well entries are kept, and what was set aside. */
export interface SaveTroubleProps {
  /** How well what the reader enters is kept: `ok` and `empty` say nothing. */
  status: 'ok' | 'empty' | 'blocked' | 'damaged' | 'newer' | 'full';
  aside: readonly KeptAsideEntry[];
}

const words: Partial<Record<SaveTroubleProps['status'], string>> = {
  blocked:
    'This browser doesn’t let pages keep anything, so what you enter lasts until you close this page. A private window often does this.',
  full: 'There’s no room left on this device to save this. It stays here until you close the page.',
  newer:
    'A newer version of this page saved what is here. Reload to get it. Until then nothing is written over.',
  damaged:
    'Part of what was saved here couldn’t be read. We kept it as it is, and show what we could.',
};

const save = ({ id, text }: KeptAsideEntry) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const download = `small-hours-${id}.txt`;
  const link = Object.assign(document.createElement('a'), { href: url, download });
  link.click();
  URL.revokeObjectURL(url);
};

/** Says in words what keeps entries from being saved, and hands out what was set aside. */
export function SaveTrouble({ status, aside }: SaveTroubleProps) {
  const sentence = words[status];
  return (
    <div class="save-notice" role="status">
      {sentence && <p>{sentence}</p>}
      {aside.map((entry) => (
        <div key={entry.id}>
          <p>Something saved here earlier couldn’t be read. It’s still kept on this device.</p>
          <p class="row">
            <button
              type="button"
              class="btn"
              onClick={() => {
                save(entry);
              }}
            >
              Save it as a file
            </button>
            <button type="button" class="btn btn-quiet" onClick={entry.discard}>
              Let it go
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
