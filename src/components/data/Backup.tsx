import { useState } from 'preact/hooks';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { mostBackupBytes, type DataState, type OpenedFile } from './data-state.ts';
import { notLoaded } from './data-words.ts';

const LastBackup = later(() => import('./LastBackup.tsx'), 'LastBackup');
const FoundInFile = later(() => import('./FoundInFile.tsx'), 'FoundInFile');

const fileWords = () => import('./file-words.ts');

interface BackupProps {
  data: DataState;
  words: Record<string, string>;
  /** Tells what was done and how to take it back. */
  onDone: (said: string, undo: (() => boolean) | null) => void;
}

/** A backup in two taps, and back again: what a file holds is shown before anything happens. */
export function Backup({ data, words, onDone }: BackupProps) {
  const [problem, setProblem] = useState('');
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const { lastBackup, clock } = data;

  const save = async () => {
    const [{ text, complete }, { leftOut, saveBackup }] = await Promise.all([
      data.backup(),
      fileWords(),
    ]);
    saveBackup(text);
    data.noteBackup();
    onDone(`The backup is in your downloads.${complete ? '' : ` ${leftOut}`}`, null);
  };
  const open = async (file: File) => {
    // Whatever is larger is not even read.
    const result =
      file.size > mostBackupBytes
        ? ({ ok: false, problem: 'too-big' } as const)
        : await data.open(await file.text().catch(() => ''));
    setProblem(result.ok ? '' : (await fileWords()).fileProblems[result.problem]);
    setOpened(result.ok ? result : null);
  };
  const trying = (act: Promise<void>) => {
    act.catch(() => {
      setProblem(notLoaded);
    });
  };

  return (
    <section class="panel stack" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>
        One file with everything that is kept here. If the phone is lost or the browser cleared, it
        brings everything back.{' '}
        {lastBackup > 0 && <LastBackup lastBackup={lastBackup} clock={clock} />}
      </p>
      <div class="row">
        <button type="button" class="btn btn-main" onClick={() => trying(save())}>
          <Icon name="download" />
          Save a backup
        </button>
        <label class="btn file-open">
          <Icon name="upload" />
          Bring one back
          <input
            class="vh"
            type="file"
            accept=".json,.txt,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) trying(open(file));
              // The same file can be opened again.
              input.value = '';
            }}
          />
        </label>
      </div>
      <FieldProblem>{problem}</FieldProblem>
      {opened && (
        <FoundInFile
          data={data}
          words={words}
          file={opened}
          onClose={(said, undo) => {
            setOpened(null);
            onDone(said, undo);
          }}
        />
      )}
      <p class="hint">
        The file holds names and birth dates too, and it isn’t locked. Keep it where you keep other
        private things.
      </p>
    </section>
  );
}
